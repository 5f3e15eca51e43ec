import fc from "fast-check";
import { expect, test } from "vitest";
import { readQueries } from "../../../bench/search/queries.js";
import { GlossaryError } from "../../../src/core/error.js";
import { type ConceptInput, createGlossary } from "../../../src/core/glossary.js";
import { search } from "../../../src/core/search/search.js";
import { exportIndex, importIndex } from "../../../src/core/search/serialize.js";
import { suggest } from "../../../src/core/search/suggest.js";
import { glossary } from "../../../src/index.js";

const concepts: ConceptInput[] = [
  { id: "acme", terms: { en: ["Acme Turbo", "AT"], "zh-Hans": [{ text: "顶点", pinyin: "dǐng diǎn" }] } },
  { id: "other", terms: { en: ["other"], "zh-Hant": ["軟體"] }, related: ["acme"] },
];
const team = createGlossary(concepts);
const bytes = exportIndex(team);

test("answers are the same before and after", () => {
  // Two glossaries of the same concepts: one makes its index, the other takes it.
  const [own, taken] = [createGlossary(glossary.concepts), createGlossary(glossary.concepts)];
  importIndex(taken, exportIndex(own));
  for (const { query } of readQueries("tuning")) {
    const options = { limit: 5, explain: true };
    expect([query, search(taken, query, options)]).toEqual([query, search(own, query, options)]);
    expect(suggest(taken, query)).toEqual(suggest(own, query));
  }
});

test("exporting what was imported gives the same bytes", () => {
  const taken = createGlossary(concepts);
  importIndex(taken, bytes);
  expect(exportIndex(taken)).toEqual(bytes);
});

test("an empty glossary", () => {
  const empty = createGlossary([]);
  importIndex(empty, exportIndex(createGlossary([])));
  expect(search(empty, "x")).toEqual([]);
});

test("bytes that stand anywhere in a larger buffer are read", () => {
  for (const at of [0, 1, 3, 8]) {
    const larger = new Uint8Array(bytes.length + 16);
    larger.set(bytes, at);
    const taken = createGlossary(concepts);
    importIndex(taken, larger.subarray(at, at + bytes.length));
    expect(search(taken, "dingdian")[0]?.concept.id).toBe("acme");
    // Node's Buffer is what readFileSync gives, and its `slice` makes no copy.
    importIndex(createGlossary(concepts), Buffer.from(larger.buffer, at, bytes.length));
  }
});

/** What importing throws. */
function fault(into: readonly ConceptInput[], index: Uint8Array): string {
  try {
    importIndex(createGlossary(into), index);
    return "none";
  } catch (error) {
    return error instanceof GlossaryError && error.mend ? error.code : String(error);
  }
}

test("damage anywhere is told", () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      expect(fault(concepts, damaged)).toBe("bad-index");
    }),
    { numRuns: 500 },
  );
});

test("so is what is cut off, added, or no index at all", () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), (length) => {
      expect(fault(concepts, bytes.slice(0, length))).toBe("bad-index");
    }),
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => fault(concepts, any) === "bad-index"));
  expect(fault(concepts, new Uint8Array([...bytes, 0, 0, 0, 0]))).toBe("bad-index");
});

test.each<[string, (first: ConceptInput, second: ConceptInput) => ConceptInput[]]>([
  ["one concept fewer", (first) => [first]],
  ["another order", (first, second) => [second, first]],
  [
    "one letter otherwise",
    (first, second) => [{ ...first, terms: { ...first.terms, en: ["Acne Turbo", "AT"] } }, second],
  ],
  [
    "another status",
    (first, second) => [
      first,
      { ...second, terms: { ...second.terms, en: [{ text: "other", status: "deprecated" }] } },
    ],
  ],
  ["no pinyin", (first, second) => [{ ...first, terms: { ...first.terms, "zh-Hans": ["顶点"] } }, second]],
  ["another language", (first, second) => [first, { ...second, terms: { en: ["other"], "zh-Hans": ["軟體"] } }]],
  ["another relation", (first, second) => [first, { ...second, related: [] }]],
])("an index of a glossary with %s is stale", (_, change) => {
  const [first, second] = concepts as [ConceptInput, ConceptInput];
  expect(fault(change(first, second), bytes)).toBe("stale-index");
});

test("a glossary that refused an index searches by its own", () => {
  const other = createGlossary([{ id: "x", terms: { en: ["xylophone"] } }]);
  expect(() => importIndex(other, bytes)).toThrow(GlossaryError);
  expect(search(other, "xylophon")[0]?.concept.id).toBe("x");
});
