import fc from "fast-check";
import { expect, test } from "vitest";
import { foldUnits } from "../../../src/core/fold.js";
import { neighbourAfter, neighbourBefore, neighbourOf, spellNeighbour } from "../../../src/core/spot/neighbours.js";

const unitsOf = (text: string) => Array.from(foldUnits(text, 0, text.length), (unit) => unit.charCodeAt(0));
/** What stands beside the name that `[]` encloses. */
const beside = (marked: string): string[] => {
  const [before = "", name = "", after = ""] = marked.split(/[[\]]/);
  const units = unitsOf(before + name + after);
  const [start, end] = [before.length, before.length + name.length];
  return [neighbourBefore(units, 0, start), neighbourAfter(units, end, units.length)].map(spellNeighbour);
};

test.each([
  ["the Company's [policy] of trust", "s", "of"],
  ["transformational [attention]matters", "transf", "matter"],
  ["\u7528[prompt]\u628a", "\u7528", "\u628a"],
  ["a 5  [token],", "5", ","],
  ["[agent]", "|", "|"],
  ["   [agent]\n", "|", "|"],
])("%s", (marked, before, after) => expect(beside(marked)).toEqual([before, after]));

test("a word too long to be one is cut, and blanks without end part", () => {
  expect(beside(`${"x".repeat(90)} [agent] ${"y".repeat(90)}`)).toEqual(["xxxxxx", "yyyyyy"]);
  expect(beside(`the${" ".repeat(90)}[agent]${" ".repeat(90)}of`)).toEqual([" ", " "]);
});

test("a neighbour is written as it is read", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const units = unitsOf(text);
      const after = neighbourAfter(units, 0, units.length);
      expect(neighbourOf(spellNeighbour(after))).toBe(after);
    }),
  );
});
