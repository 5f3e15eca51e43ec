import { expect, test } from "vitest";
import { ClueScale, isUsage, leaningOf, spellClue } from "../../../src/core/spot/clue-scale.js";
import { pairOf, stemOf } from "../../../src/core/spot/clues.js";
import { neighbourOf } from "../../../src/core/spot/neighbours.js";

test("each sort of clue is weighed by itself", () => {
  const scale = new ClueScale("15 =agent the_ _of \u8bad \u8bad\u7ec3 model\n-7 =_ _= |_ _|\n3 of_ _the");
  const unit = (character: string) => character.charCodeAt(0);
  expect(scale.ofName("agent")).toBe(15);
  expect(scale.ofCharacter(unit("\u8bad"))).toBe(15);
  expect(scale.ofPair(pairOf(unit("\u8bad"), unit("\u7ec3")))).toBe(15);
  expect(scale.ofStem(stemOf("models"))).toBe(0);
  expect(scale.ofStem(stemOf("model"))).toBe(15);
  const [before, after] = [
    (word: string) => scale.ofBefore(neighbourOf(word)),
    (word: string) => scale.ofAfter(neighbourOf(word)),
  ];
  expect(["the", "of", "=", "|", "a"].map(before)).toEqual([15, 3, -7, -7, 0]);
  expect(["the", "of", "=", "|", "a"].map(after)).toEqual([3, 15, -7, -7, 0]);
  expect([scale.ofName("the_"), scale.ofName("")]).toEqual([0, 0]);
});

test("many clues weigh no more than what fifteen such do", () => {
  expect(leaningOf(3, 2)).toBe(3);
  expect(leaningOf(30, 15)).toBe(30);
  expect(leaningOf(60, 30)).toBe(30);
  expect(leaningOf(-400, 200)).toBe(-30);
});

test("names and neighbours tell usage, other words what a passage is about", () => {
  const { name, before, after, stem, character } = spellClue;
  const usage = [name("agent"), before(neighbourOf("the")), after(neighbourOf("|"))];
  expect(usage).toEqual(["=agent", "the_", "_|"]);
  expect(usage.every(isUsage)).toBe(true);
  expect([stem(stemOf("model")), character(0x8bad)].some(isUsage)).toBe(false);
});
