import fc from "fast-check";
import { expect, test } from "vitest";
import { clueWeights } from "../../../build/clue-weights.js";
import { foldUnits } from "../../../src/core/fold.js";
import { ClueScale, isUsage, leaningOf } from "../../../src/core/spot/clue-scale.js";
import { findTerms } from "../../../src/core/spot/find-terms.js";
import { toCues } from "../../../src/core/spot/reading.js";
import { reachOf, Wording } from "../../../src/core/spot/wording.js";
import { glossary } from "../../../src/index.js";

const scale = new ClueScale(clueWeights);
const weights = new Map(
  clueWeights.split("\n").flatMap((line) => {
    const [weight, ...clues] = line.split(" ");
    return clues.map((clue) => [clue, Number(weight) / 10] as const);
  }),
);

/** The clues around a name by their last unit, found slowly: no blocks, no sums. */
function cluesAround(text: string, start: number, end: number): { clue: string; last: number }[] {
  const reach = reachOf(text.charCodeAt(start));
  const folded = foldUnits(text, 0, text.length);
  const clues: { clue: string; last: number }[] = [];
  for (const { 0: word, index } of folded.matchAll(/[a-z]+/g)) {
    if (word.length <= 24) clues.push({ clue: word.slice(0, 6), last: index + word.length - 1 });
  }
  for (let last = 0; last < folded.length; last++) {
    if (!/\p{Script=Han}/u.test(folded.charAt(last))) continue;
    clues.push({ clue: folded.charAt(last), last });
    const pair = folded.slice(Math.max(0, last - 1), last + 1);
    if (/^\p{Script=Han}{2}$/u.test(pair)) clues.push({ clue: pair, last });
  }
  return clues.filter(({ clue, last }) => {
    const isOnEdge = last === start && clue.length === 2 && !/[a-z]/.test(clue);
    return last >= start - reach && last < end + reach && (last < start || last >= end || isOnEdge);
  });
}

/** What stands beside a name, as it is written among the clues. */
function neighbours(text: string, start: number, end: number): string[] {
  const folded = foldUnits(text, 0, text.length);
  const before = /(?:[a-z]+|[^ ])? *$/.exec(folded.slice(0, start))?.[0].trim() ?? "";
  const after = /^ *(?:[a-z]+|[^ ])?/.exec(folded.slice(end))?.[0].trim() ?? "";
  const written = (word: string) => (/^[a-z]/.test(word) ? word.slice(0, 6) : word || "|");
  return [`${written(before)}_`, `_${written(after)}`];
}

const texts = fc.string({
  unit: fc.constantFrom(
    "訓",
    "练",
    "模",
    "型",
    "把",
    "the ",
    "model",
    "costs ",
    "a",
    "B",
    " ",
    "\u00ad",
    "\uff21",
    "1",
    "(",
    "\u3002",
  ),
  minLength: 1,
  maxLength: 3_000,
  size: "max",
});

test("what passages weigh is the sum of their clues, in whatever pieces the text comes", () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.nat(), { maxLength: 12, size: "max" }),
      fc.nat({ max: 400 }),
      (text, places, ahead) => {
        const wording = new Wording(scale);
        for (const start of places.map((one) => one % text.length).sort((a, b) => a - b)) {
          const end = Math.min(text.length, start + 2);
          // As much as `TermFinder` has at least, and some more.
          const known = Math.min(text.length, end + 120 + ahead);
          wording.look(text.slice(0, known), 0, start, end, known === text.length);
          const found = cluesAround(text, start, end).flatMap(({ clue }) => weights.get(clue) ?? []);
          const sum = found.reduce((total, weight) => total + weight, 0);
          expect(wording.leaning).toBeCloseTo(leaningOf(sum, found.length));
          const list = wording.list({ clue: "=x", weight: 0 });
          const around = list.filter(({ clue }) => !isUsage(clue));
          expect(around.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(sum);
          const usage = neighbours(text, start, end).reduce((total, clue) => total + (weights.get(clue) ?? 0), 0);
          expect(wording.usage).toBeCloseTo(usage);
          expect([...list].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))).toEqual(list);
          const cues = ["模型", "训练", "the", "model", "ost", "odel", "a", "costs the"];
          const reach = reachOf(text.charCodeAt(start));
          const folded = foldUnits(text, 0, text.length);
          const [from, to] = [Math.max(0, start - reach), Math.min(text.length, end + reach)];
          expect(wording.having(toCues(cues.filter((cue) => cue.length > 1)))).toEqual(
            cues.filter((cue) =>
              [...folded.matchAll(new RegExp(/[a-z]/.test(cue) ? `(?<![a-z0-9])(?=${cue})` : `(?=${cue})`, "g"))].some(
                ({ index }) => cue.length > 1 && index >= from && index + cue.length <= to,
              ),
            ),
          );
        }
      },
    ),
  );
});

test("what is covered does not count, and twice covered not twice", () => {
  const text = "把模型训练好 the model learns 库里";
  const wording = new Wording(scale);
  const clue = { clue: "=x", weight: 0 };
  const look = () => wording.look(text, 0, 3, 5, true);
  look();
  const whole = wording.list(clue);
  for (const [start, end] of [
    [1, 3],
    [2, 6],
    [7, 10],
    [0, text.length],
  ] as const) {
    look();
    wording.cover(start, end);
    const list = wording.list(clue);
    const around = list.filter((found) => !isUsage(found.clue));
    expect(wording.leaning).toBeCloseTo(around.reduce((sum, { weight }) => sum + weight, 0));
    const once = wording.leaning;
    wording.cover(start, end);
    expect(wording.leaning).toBe(once);
    expect(wording.list(clue)).toEqual(list);
    expect(list.length).toBeLessThanOrEqual(whole.length);
  }
  // All but the pair over the name's edge.
  expect(
    wording
      .list(clue)
      .map((found) => found.clue)
      .filter((found) => found !== "型训" && !isUsage(found)),
  ).toEqual([]);
});

test("the text may begin late, and passages may step back", () => {
  const text = `${"\u628a\u6a21\u578b".repeat(3_000)} the model costs`;
  const origin = 500;
  const [whole, cut] = [new Wording(scale), new Wording(scale)];
  for (const start of [700, 5_200, 4_900, 4_800, 8_990]) {
    whole.look(text, 0, start, start + 2, true);
    cut.look(text.slice(origin), origin, start, start + 2, true);
    expect(cut.leaning).toBe(whole.leaning);
    expect(cut.having(toCues(["\u6a21\u578b", "model"]))).toEqual(whole.having(toCues(["\u6a21\u578b", "model"])));
  }
});

test("a name that is parted by hundreds of thousands of soft hyphens is found", () => {
  const text = `\u5927\u8bed\u8a00\u6a21\u578b\u7684\u6a21${"\u00ad".repeat(300_000)}\u578b`;
  expect(findTerms(glossary, text, { minConfidence: 0 }).map(({ end }) => end)).toEqual([5, text.length]);
});
