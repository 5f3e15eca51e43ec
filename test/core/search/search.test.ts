import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { search as searchIn } from "../../../src/core/search/search.js";
import { lookup, search } from "../../../src/index.js";
import { names, respell } from "./names.js";

const first = (query: string) => search(query)[0]?.concept.id;

describe("every way to half remember chain-of-thought", () => {
  test.each([
    ["itself", "chain-of-thought"],
    ["an abbreviation in any case", "cot"],
    ["a slip", "chain of thougt"],
    ["letters swapped", "chian of thought"],
    ["a beginning", "chain of th"],
    ["words in another order", "thought chain"],
    ["Simplified", "思维链"],
    ["Traditional", "思維鏈"],
    ["a wrong character", "思维练"],
    ["a beginning in Chinese", "思维"],
    ["pinyin", "siweilian"],
    ["pinyin with tones and blanks", "sī wéi liàn"],
    ["a beginning of the pinyin", "siweil"],
    ["pinyin with a slip", "siweilain"],
    ["initials", "swl"],
    ["a question", "什么是思维链"],
    ["full width", "\uff23\uff4f\uff34"],
  ])("%s", (_, query) => {
    expect(first(query)).toBe("chain-of-thought");
  });
});

test.each([
  ["emergent abilty", "emergent-ability"],
  ["对其税", "alignment-tax"],
  ["涌现能力", "emergent-ability"],
  ["overfiting", "overfitting"],
  ["self atention", "self-attention"],
  ["rlhf", "rlhf"],
  ["ziranyuyanchuli", "natural-language-processing"],
])("%s finds %s first", (query, id) => {
  expect(first(query)).toBe(id);
});

test.each(["banana bread recipe", "xqzvwk", "今天天气很好", "", "   ", "!!!", "\ud800"])(
  "%j finds nothing",
  (query) => {
    expect(search(query)).toEqual([]);
  },
);

test("scores rise from 0, ranges lie inside the designation, and each concept comes once", () => {
  const texts = names.map(({ designation }) => designation.text);
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(30), fc.nat(30), (name, from, length) => {
      const hits = search(name.slice(from % name.length, (from % name.length) + 1 + length), { limit: 20 });
      expect(new Set(hits.map(({ concept }) => concept.id)).size).toBe(hits.length);
      let last = 0;
      for (const { score, ranges, designation } of hits) {
        expect(score).toBeGreaterThanOrEqual(last);
        expect(score).toBeLessThanOrEqual(1);
        last = score;
        let end = 0;
        for (const [start, stop] of ranges) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(stop).toBeGreaterThan(start);
          end = stop;
        }
        expect(end).toBeLessThanOrEqual(designation.text.length);
      }
    }),
  );
});

test("every name, in any spelling that folds to it, finds its concept or a homonym first and with score 0", () => {
  const dice = fc.array(fc.nat(1_000), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(fc.constantFrom(...names), dice, ({ designation: { text } }, dice) => {
      const typed = respell(text, dice);
      const [hit] = search(typed, { limit: 1 });
      expect([typed, hit?.score, lookup(text).map(({ id }) => id)]).toEqual([
        typed,
        0,
        expect.arrayContaining([hit?.concept.id]),
      ]);
    }),
    { numRuns: 1_000 },
  );
});

test("one slip in an English name of six letters or more still finds it among the first five", () => {
  const long = names.filter(({ designation: { text } }) => /^[a-z -]+$/i.test(text) && /(?:[a-z][ -]?){6}/i.test(text));
  const slips = ["drop", "swap", "double", "replace"] as const;
  const missed: string[] = [];
  for (const [number, { concept, designation }] of long.entries()) {
    const { text } = designation;
    // Places and letters as if at random, but the same in every run.
    const seed = (number * 7_919) % 10_007;
    const at = seed % (text.length - 1);
    const [head, a, b, tail] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
    const letter = String.fromCharCode(97 + (seed % 26));
    const typed = {
      drop: head + b + tail,
      swap: head + b + a + tail,
      double: head + a + a + b + tail,
      replace: head + letter + b + tail,
    }[slips[number % 4] as (typeof slips)[number]];
    if (!search(typed, { limit: 5 }).some((hit) => hit.concept.id === concept.id)) missed.push(`${text} → ${typed}`);
  }
  expect(long.length).toBeGreaterThan(3_000);
  // A slip may make another name or the beginning of one: `LLMOps` without its p is `LLM OS`.
  expect(missed.length / long.length, missed.join("\n")).toBeLessThanOrEqual(0.005);
});

test("ranges mark what was typed", () => {
  const [hit] = search("siwei");
  expect(hit?.designation.text.slice(...(hit.ranges[0] ?? []))).toBe("思维");
});

test("limit, languages and subjects", () => {
  expect(search("learning", { limit: 3 })).toHaveLength(3);
  expect(search("learning", { limit: 0 })).toEqual([]);
  expect(search("siweilian", { languages: ["en"] })).toEqual([]);
  expect(search("learning", { subjects: ["prompting"] }).every(({ concept }) => concept.subject === "prompting")).toBe(
    true,
  );
  expect(() => search("x", { languages: ["fr"] })).toThrow(expect.objectContaining({ code: "unknown-language" }));
});

test("a deprecated name is found, and says so", () => {
  const [hit] = search("法学硕士");
  expect([hit?.concept.id, hit?.designation.status]).toEqual(["large-language-model", "deprecated"]);
});

test("a glossary of one's own", () => {
  const team = createGlossary([
    { id: "acme", terms: { en: ["Acme Turbo Encabulator"], "zh-Hans": [{ text: "顶点", pinyin: "dǐng diǎn" }] } },
  ]);
  for (const query of ["encabulator", "acme turbo encabulater", "顶点", "dingdian", "ding d"]) {
    expect([query, searchIn(team, query)[0]?.concept.id]).toEqual([query, "acme"]);
  }
});

test("a question is answered as what it asks about, and words around a name may be part of it", () => {
  expect(search("What is a reward model?", { explain: true })[0]).toMatchObject({
    score: 0,
    reason: { stage: "exact", query: "reward model", key: "reward model" },
  });
  expect(search("the Stcak")[0]?.designation.text).toBe("The Stack");
  expect(search("tjol definition")[0]?.designation.text).toBe("tool definition");
});

test("a reason is given only where it is asked for", () => {
  expect(search("思维练", { explain: true })[0]?.reason).toEqual({ stage: "fuzzy", query: "思维练", key: "思维链" });
  expect(search("思维练")[0]).not.toHaveProperty("reason");
});

test("a limit of any size gives the same order", () => {
  const all = search("m", { limit: Number.POSITIVE_INFINITY }).map(({ concept }) => concept.id);
  expect(all.length).toBeGreaterThan(100);
  for (const limit of [1, 2.5, 10, 100]) {
    expect(search("m", { limit }).map(({ concept }) => concept.id)).toEqual(all.slice(0, limit));
  }
});

test("hostile input never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => search(text).length >= 0),
    { numRuns: 10_000 },
  );
  const units = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(fc.property(units, (text) => search(text).length >= 0));
});

test("what is longer than anybody types is cut off, so that no text takes long", () => {
  for (const text of [
    "a".repeat(1e6),
    "大".repeat(1e6),
    `${"a".repeat(1e6)}1a`,
    "le ".repeat(4e5),
    "sisi".repeat(25e4),
    "(a+)+$".repeat(2e5),
    "\ud800".repeat(1e6),
    "\ud83d\ude00".repeat(5e5),
    "[",
    "\\",
    " ".repeat(1e6),
  ]) {
    const told = ({ concept, score }: { concept: { id: string }; score: number }) => [concept.id, score];
    expect(search(text).map(told)).toEqual(search(text.slice(0, 256)).map(told));
  }
});
