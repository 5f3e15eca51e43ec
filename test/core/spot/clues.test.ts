import fc from "fast-check";
import { expect, test } from "vitest";
import { spellClue } from "../../../src/core/spot/clue-scale.js";
import { longestWord, pairOf, readClues, spellStem, stemOf } from "../../../src/core/spot/clues.js";

const read = (text: string, from = 0, isOver = true) => {
  const clues: string[] = [];
  const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
  readClues(units, from, units.length, isOver, {
    character: (unit, last) => clues.push(`${spellClue.character(unit)}${last}`),
    pair: (pair, last) => clues.push(`${spellClue.pair(pair)}${last}`),
    stem: (stem, last) => clues.push(`${spellClue.stem(stem)}${last}`),
  });
  return clues;
};

test("the first letters of words, Chinese characters and pairs, each with its last unit", () => {
  expect(read("set temperatures, 0.7")).toEqual(["set2", "temper15"]);
  expect(read("把gpu调 低")).toEqual(["把0", "gpu3", "调4", "低6"]);
  expect(read("调低了")).toEqual(["调0", "低1", "调低1", "了2", "低了2"]);
});

test("a word that may go on, or that is too long, is none", () => {
  expect(read("low temper", 0, false)).toEqual(["low2"]);
  expect(read(`${"a".repeat(longestWord)} ${"a".repeat(longestWord + 1)}`)).toEqual([`aaaaaa${longestWord - 1}`]);
  expect(read("set low", 4)).toEqual(["low6"]);
});

test("stems and pairs are numbers that tell them apart", () => {
  const words = fc.string({ unit: fc.constantFrom(..."abcxyz"), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(spellStem(stemOf(one))).toBe(one.slice(0, 6));
      expect(stemOf(one) === stemOf(other)).toBe(one.slice(0, 6) === other.slice(0, 6));
    }),
  );
  expect(spellClue.pair(pairOf(0x8bad, 0x7ec3))).toBe("\u8bad\u7ec3");
});
