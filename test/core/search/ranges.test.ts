import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinOffsets, matchedRanges } from "../../../src/core/search/ranges.js";
import { search } from "../../../src/index.js";
import { names } from "./names.js";

/** The best hit's name with its matched parts in brackets. */
function marked(query: string): string {
  const [hit] = search(query);
  if (!hit) return "";
  let at = 0;
  let out = "";
  for (const [start, end] of hit.ranges) {
    out += `${hit.designation.text.slice(at, start)}[${hit.designation.text.slice(start, end)}]`;
    at = end;
  }
  return out + hit.designation.text.slice(at);
}

describe("what matched is marked", () => {
  test.each([
    ["a whole name", "思维链", "[思维链]"],
    ["a beginning", "chain of th", "[chain-of-th]ought"],
    ["syllables", "siweil", "[思维链]"],
    ["characters and syllables", "思wei", "[思维]链"],
    ["words", "thought chain", "[chain]-of-[thought]"],
    ["a wrong character", "思维练", "[思维]链"],
    ["a slip", "chain of thougt", "[chain]-[of]-[thoug]h[t]"],
    ["pinyin with a slip", "siweilain", "[思维链]"],
    ["full width and capitals", "\uff23\uff48\uff41\uff49\uff4e of th", "[chain-of-th]ought"],
  ])("%s", (_, query, expected) => expect(marked(query)).toBe(expected));
});

test("offsets are joined in order, each once", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), (offsets) => {
      const ranges = joinOffsets(offsets);
      const inside = ranges.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at));
      expect(inside).toEqual([...new Set(offsets)].sort((a, b) => a - b));
      for (const [at, [start]] of ranges.entries()) expect(start).toBeGreaterThan(ranges[at - 1]?.[1] ?? -1);
    }),
  );
});

/** Queries in pinyin, in characters and mixed, cut out of a name. */
const query = fc
  .tuple(fc.constantFrom(...names), fc.infiniteStream(fc.nat(3)), fc.nat(9), fc.integer({ min: 1, max: 12 }))
  .map(([{ designation }, dice, from, length]) => {
    const syllables = designation.pinyin?.split(" ") ?? [];
    const parts = Array.from(designation.text, (character, at) => {
      const syllable = syllables[at]?.normalize("NFD").replace(/[\u0300-\u036f]/g, "") ?? character;
      return [character, syllable, syllable.charAt(0), `${syllable} `][dice.next().value ?? 0];
    });
    return parts.slice(from % parts.length, (from % parts.length) + length).join("");
  });

test("ranges lie inside the name and never overlap, whatever is typed", () => {
  fc.assert(
    fc.property(query, (typed) => {
      for (const { ranges, designation } of search(typed, { limit: 20 })) {
        let last = -1;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(designation.text.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("even a stage that found it otherwise gives ranges inside the name", () => {
  const stages = ["exact", "prefix", "syllables", "words", "mixed", "fuzzy", "phrase"] as const;
  fc.assert(
    fc.property(fc.constantFrom(...names), query, fc.constantFrom(...stages), ({ designation }, typed, stage) => {
      for (const [start, end] of matchedRanges(designation, typed, stage)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(designation.text.length);
      }
    }),
  );
});
