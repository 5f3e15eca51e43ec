import fc from "fast-check";
import { expect, test } from "vitest";
import { clueWeights } from "../../../build/clue-weights.js";
import { foldUnits } from "../../../src/core/fold.js";
import { ClueScale } from "../../../src/core/spot/clue-scale.js";
import { readClues } from "../../../src/core/spot/clues.js";
import { countOf, Reading, sumOf, toCues } from "../../../src/core/spot/reading.js";

const scale = new ClueScale(clueWeights);

/** What the clues weigh that end in a passage, read from the beginning of the text, and how many they are. */
function weigh(text: string, left: number, right: number): [sum: number, count: number] {
  const units = Uint16Array.from(foldUnits(text, 0, text.length), (unit) => unit.charCodeAt(0));
  let [sum, count] = [0, 0];
  const add = (weight: number, last: number) => {
    if (weight === 0 || last < left || last >= right) return;
    sum += weight;
    count++;
  };
  readClues(units, 0, units.length, true, {
    character: (unit, last) => add(scale.ofCharacter(unit), last),
    pair: (pair, last) => add(scale.ofPair(pair), last),
    stem: (stem, last) => add(scale.ofStem(stem), last),
  });
  return [sum, count];
}

const words = [
  "\u6a21\u578b",
  "\u8bad",
  "\u7df4",
  "the ",
  "model",
  "costs ",
  " ",
  "B",
  "\u3002",
  "\uff21",
  "12",
  "a".repeat(30),
];
const texts = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4_000, size: "max" })
  .map((parts) => parts.join(""));
const passages = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 130 })), {
  minLength: 1,
  maxLength: 20,
  size: "max",
});
const cues = ["\u6a21\u578b", "\u578b\u8bad", "model", "modelmodel", "the model", "del", "12", "b\u8bad"];

test("passages anywhere weigh what their clues do, and have the words that stand there", () => {
  fc.assert(
    fc.property(texts, passages, fc.boolean(), (text, places, inOrder) => {
      const reading = new Reading(scale);
      const lefts = places.map(([left]) => left % text.length);
      if (inOrder) lefts.sort((a, b) => a - b);
      for (const [at, left] of lefts.entries()) {
        const right = Math.min(text.length, left + (places[at]?.[1] ?? 1));
        reading.turn(text, 0, left, right, true);
        const clues = reading.between(left - reading.from, right - reading.from);
        expect([sumOf(clues), countOf(clues)]).toEqual(weigh(text, left, right));
        const folded = foldUnits(text, 0, text.length);
        const stands = (cue: string) =>
          [...folded.matchAll(new RegExp(`${/^[a-z0-9]/.test(cue) ? "(?<![a-z0-9])" : ""}(?=${cue})`, "g"))].some(
            ({ index }) => index >= left && index + cue.length <= right,
          );
        expect(reading.having(toCues(cues))).toEqual(cues.filter(stands));
      }
    }),
  );
});

test("sums and counts come apart again, also where the sum is negative", () => {
  const one = 1 << 20;
  expect([sumOf(3 * one - 45), countOf(3 * one - 45)]).toEqual([-45, 3]);
  expect([sumOf(0), countOf(0)]).toEqual([0, 0]);
  expect([sumOf(240 * one + 30_480), countOf(240 * one + 30_480)]).toEqual([30_480, 240]);
});

test("a part of a list is looked for by itself", () => {
  const reading = new Reading(scale);
  reading.turn("the model learns", 0, 0, 16, true);
  const list = toCues(["the", "model", "learn", "earns"]);
  expect(reading.having(list)).toEqual(["the", "model", "learn"]);
  expect(reading.having(list, 0, 1)).toEqual(["the"]);
  expect(reading.having(list, 2)).toEqual(["learn"]);
});
