import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { search as searchIn } from "../../../src/core/search/search.js";
import { glossary, lookup, search } from "../../../src/index.js";

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
  const names = glossary.concepts.flatMap(({ terms }) =>
    Object.values(terms)
      .flat()
      .map(({ text }) => text),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(30), fc.nat(30), (name, from, length) => {
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

test("every name finds its concept, or one that has the name too, first and with score 0", () => {
  const names = glossary.concepts.flatMap(({ terms }) =>
    Object.values(terms)
      .flat()
      .map(({ text }) => text),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), (text) => {
      const [hit] = search(text, { limit: 1 });
      expect([text, hit?.score, lookup(text).map(({ id }) => id)]).toEqual([
        text,
        0,
        expect.arrayContaining([hit?.concept.id]),
      ]);
    }),
    { numRuns: 300 },
  );
});

test("one slip in a longer English name still finds it among the first five", () => {
  const names = glossary.concepts.flatMap((concept) =>
    concept.terms.en.filter(({ text }) => /^[a-z ]{8,}$/.test(text)).map(({ text }) => ({ concept, text })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom("drop", "swap", "double"),
      ({ concept, text }, seed, slip) => {
        const at = seed % (text.length - 1);
        const [head, a, b, tail] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
        const typed = { drop: head + b + tail, swap: head + b + a + tail, double: head + a + a + b + tail }[slip];
        expect(search(typed, { limit: 5 }).map((hit) => hit.concept.id)).toContain(concept.id);
      },
    ),
  );
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
  for (const query of ["encabulator", "acme turbo encabulater", "顶点", "dingdian", "dd"]) {
    expect([query, searchIn(team, query)[0]?.concept.id]).toEqual([query, "acme"]);
  }
});

test("hostile input neither throws nor hangs", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => search(text).length >= 0));
  for (const text of [
    "a".repeat(1e6),
    "大".repeat(1e5),
    `${"a".repeat(1e5)}1a`,
    "le ".repeat(1e4),
    "(a+)+$".repeat(100),
    "[",
    "\\",
    " ".repeat(1e6),
  ]) {
    expect(search(text).length).toBeGreaterThanOrEqual(0);
  }
});
