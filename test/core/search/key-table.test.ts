import fc from "fast-check";
import { expect, test } from "vitest";
import { Gathering, lowerBound, makeKeyTable, prefixRange, sortKeys } from "../../../src/core/search/key-table.js";

const word = fc.string({ unit: fc.constantFrom("a", "b", "思", "\uffff"), maxLength: 5 });
const sorted = fc.array(word).map((words) => words.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));

test("the first place that is not before a text", () => {
  fc.assert(
    fc.property(sorted, word, (words, text) => {
      expect(lowerBound(words, text)).toBe(words.filter((other) => other < text).length);
    }),
  );
});

test("the places of what begins so", () => {
  fc.assert(
    fc.property(sorted, word, (words, prefix) => {
      expect(words.slice(...prefixRange(words, prefix))).toEqual(words.filter((other) => other.startsWith(prefix)));
    }),
  );
});

test("names of one concept that fold alike are one key, with the best status and all languages", () => {
  const gathering = new Gathering(7);
  expect(gathering.add("fine tuning", "deprecated", "en", 2)).toBeDefined();
  expect(gathering.add("finetuning", "preferred", "zh-Hans", 0)).toBeUndefined();
  gathering.add("sft", "admitted", "en", 1);
  const { texts, tight, owners, statuses, languages, places } = makeKeyTable(sortKeys([...gathering.keys()]));
  expect({ texts, tight }).toEqual({ texts: ["fine tuning", "sft"], tight: ["finetuning", "sft"] });
  expect([owners, statuses, languages, places].map((column) => [...column])).toEqual([
    [7, 7],
    [0, 1],
    [0b11, 0b01],
    [2, 1],
  ]);
});
