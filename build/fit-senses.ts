/**
 * `npm run senses:fit`: fits the weights by which everyday words are told from terms to the tuning sentences, and writes
 * them to src/core/spot/sense-model.ts. A logistic regression by full-batch Adam (Kingma and Ba 2015), without chance. In long
 * texts what counts as silence depends on the weights in use, so that a second run may change some by a tenth.
 */
import { writeFileSync } from "node:fs";
import { readSentences } from "../bench/spot/sentences.js";
import { fold, foldUnits } from "../src/core/fold.js";
import { spellClue } from "../src/core/spot/clue-scale.js";
import { readClues } from "../src/core/spot/clues.js";
import { type Evidence, handWeight, mostCompany, priorOf } from "../src/core/spot/senses.js";
import { wordReach } from "../src/core/spot/wording.js";
import { findTerms, type TermMatch } from "../src/index.js";

/** Clues in fewer places than this tell more about those places than about the language. */
const leastPlaces = 3;
/** Clues that weigh less at first are left out, and the rest weighed anew without them. */
const leastWeight = 0.3;
/** How strongly weights are drawn to 0: those of evidence hardly. */
const drawn = { evidence: 0.02, clue: 1 };
const steps = 600;

interface Place {
  readonly isTerm: boolean;
  readonly evidence: readonly number[];
  /** The clues around, and how many times each is there. */
  readonly clues: ReadonlyMap<string, number>;
  readonly offset: number;
}

const kinds = ["bias", "termhood", "company", "field", "general"] as const;

function measure({ termhood, company, field, general }: Evidence): readonly number[] {
  return [1, priorOf(termhood), Math.min(mostCompany, company), Math.min(3, field.length), Math.min(2, general.length)];
}

function placesIn(): Place[] {
  const places: Place[] = [];
  for (const { text, marks } of readSentences("tuning")) {
    const matches = findTerms(text, { minConfidence: 0, explain: true });
    const bare = withoutSureNames(text, matches);
    for (const { start, end, concept, evidence } of matches) {
      if (!evidence) continue;
      const mark = marks.find((one) => one.start === start && one.end === end);
      if (mark?.optional || (mark && !mark.concepts.includes(concept.id))) continue;
      places.push({
        isTerm: mark !== undefined,
        evidence: measure(evidence),
        clues: cluesAround(bare, start, end),
        offset: handWeight(evidence),
      });
    }
  }
  return places;
}

/**
 * A text in which names that mean nothing else are covered up. They speak for the field, and count as that; in sentences
 * that were written to mislead, their characters would seem to speak against it.
 */
function withoutSureNames(text: string, matches: readonly TermMatch[]): string {
  let bare = "";
  for (const { start, end, evidence } of matches) {
    if (!evidence) bare += text.slice(bare.length, start) + "\ufffc".repeat(end - start);
  }
  return bare + text.slice(bare.length);
}

/** The clues around `[start, end)`, as `Wording` sums them up, and the name itself. */
function cluesAround(text: string, start: number, end: number): Map<string, number> {
  const counts = new Map<string, number>([[spellClue.name(fold(text.slice(start, end))), 1]]);
  const add = (clue: string, last: number, isAround: boolean) => {
    if (isAround && last >= start - wordReach && last < end + wordReach) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  };
  const isOutside = (last: number) => last < start || last >= end;
  const units = Uint16Array.from(foldUnits(text, 0, text.length), (unit) => unit.charCodeAt(0));
  readClues(units, 0, units.length, true, {
    character: (unit, last) => add(spellClue.character(unit), last, isOutside(last)),
    pair: (pair, last) => add(spellClue.pair(pair), last, isOutside(last) || last === start),
    stem: (stem, last) => add(spellClue.stem(stem), last, isOutside(last)),
  });
  return counts;
}

/** The clues that stand in enough places, by their number. */
function vocabulary(places: readonly Place[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { clues } of places) for (const clue of clues.keys()) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const known = [...counts].filter(([clue, count]) => count >= leastPlaces && !/\s/.test(clue)).map(([clue]) => clue);
  return new Map(known.sort().map((clue, at) => [clue, at]));
}

function regress(places: readonly Place[], clues: ReadonlyMap<string, number>): Float64Array {
  const size = kinds.length + clues.size;
  const rows = places.map((place) => ({
    ...place,
    at: [...place.clues].flatMap(([clue, count]) => {
      const column = clues.get(clue);
      return column === undefined ? [] : [{ column: kinds.length + column, count }];
    }),
  }));
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < size; at++) {
      slope[at] = (at === 0 ? 0 : at < kinds.length ? drawn.evidence : drawn.clue) * (weights[at] as number);
    }
    for (const { isTerm, evidence, at, offset } of rows) {
      let score = offset;
      for (let kind = 0; kind < evidence.length; kind++)
        score += (evidence[kind] as number) * (weights[kind] as number);
      for (const { column, count } of at) score += count * (weights[column] as number);
      const miss = 1 / (1 + Math.exp(-score)) - (isTerm ? 1 : 0);
      for (let kind = 0; kind < evidence.length; kind++) {
        slope[kind] = (slope[kind] as number) + miss * (evidence[kind] as number);
      }
      for (const { column, count } of at) slope[column] = (slope[column] as number) + count * miss;
    }
    const rate = 0.1 * (1 - (step - 1) / steps);
    for (let at = 0; at < size; at++) {
      const own = slope[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * own;
      square[at] = 0.99 * (square[at] as number) + 0.01 * own * own;
      const [m, v] = [(mean[at] as number) / (1 - 0.9 ** step), (square[at] as number) / (1 - 0.99 ** step)];
      weights[at] = (weights[at] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}

/** A line for each weight, in tenths: the weight and the clues that have it. */
function packClues(clues: ReadonlyMap<string, number>, weights: Float64Array): { packed: string; kept: number } {
  const byWeight = new Map<number, string[]>();
  let kept = 0;
  for (const [clue, column] of clues) {
    const weight = Math.round((weights[kinds.length + column] as number) * 10);
    if (weight === 0) continue;
    const list = byWeight.get(weight);
    if (list) list.push(clue);
    else byWeight.set(weight, [clue]);
    kept++;
  }
  const lines = [...byWeight].sort(([a], [b]) => b - a).map(([weight, list]) => `${weight} ${list.join(" ")}`);
  return { packed: lines.join("\n"), kept };
}

const places = placesIn();
const all = vocabulary(places);
const first = regress(places, all);
const clues = new Map(
  [...all.keys()]
    .filter((_, at) => Math.abs(first[kinds.length + at] as number) >= leastWeight)
    .map((clue, at) => [clue, at]),
);
const weights = regress(places, clues);
const evidence = kinds.map((kind, at) => `${kind}: ${(weights[at] as number).toFixed(2)}`).join(", ");
const { packed, kept } = packClues(clues, weights);
writeFileSync(
  "src/core/spot/sense-model.ts",
  `/** Made by \`npm run senses:fit\` from test/core/spot/sentences/tuning. Do not edit. */
export const evidenceWeights = { ${evidence} } as const;
/** Lines of a weight in tenths and the clues that have it: see \`visitClues\`. */
export const clueWeights = ${JSON.stringify(packed)};
`,
);
console.log(`${places.length} places, ${all.size} clues, ${kept} kept`);
console.log(evidence);
