import fc from "fast-check";
import { expect, test } from "vitest";
import { suggest } from "../../../src/index.js";
import { names } from "./names.js";

test.each([
  ["思维", "思维链"],
  ["chain of th", "chain-of-thought"],
  ["siweil", "思维链"],
  ["swl", "思维链"],
  ["思維", "思維鏈"],
])("%s may become %s", (typed, name) => {
  expect(suggest(typed).map(({ text }) => text)).toContain(name);
});

test("what is typed already is marked", () => {
  const chain = suggest("chain of th").find(({ text }) => text === "chain-of-thought");
  expect(chain?.ranges).toEqual([[0, 11]]);
});

test.each(["思维练", "chian of th", "", " ", "!!!", "什么是思维链"])("%j is forgiven nothing", (typed) => {
  expect(suggest(typed)).toEqual([]);
});

test("each text comes once, within the limit", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(12),
      ({ designation }, length, limit) => {
        const typed = designation.text.slice(0, length);
        const texts = suggest(typed, { limit }).map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts.length).toBeLessThanOrEqual(limit);
      },
    ),
  );
});

test("only in the languages, subjects and kinds asked for", () => {
  const english = suggest("rag", { languages: ["en"] });
  expect(english.length).toBeGreaterThan(0);
  expect(english.every(({ concept, designation }) => concept.terms.en.includes(designation))).toBe(true);
  expect(suggest("a", { kinds: ["dataset"] }).every(({ concept }) => concept.kind === "dataset")).toBe(true);
  expect(() => suggest("x", { languages: ["fr"] })).toThrow(expect.objectContaining({ code: "unknown-language" }));
});
