/**
 * `npm run senses:fit`: fits the weights by which everyday words are told from terms to the tuning sentences, and writes
 * those of evidence to src/core/spot/sense-model.ts, those of clues, which ship with the table, to build/clue-weights.ts:
 * `npm run build` puts them into it. First the clues, by a logistic regression over all sentences; then, by those that are
 * samples of real texts, what all evidence weighs in `confidenceOf`, each place judged by clues that were fitted without it
 * (stacking, Wolpert 1992, doi:10.1016/S0893-6080(05)80023-1). Both by full-batch Adam (Kingma and Ba 2015), without
 * chance. In long texts what counts as silence depends on the weights in use, so that a second run may change some by a tenth.
 */
import { writeFileSync } from "node:fs";
import { readSentences } from "../bench/spot/sentences.js";
import { fold, foldUnits } from "../src/core/fold.js";
import { isUsage, leaningOf, spellClue } from "../src/core/spot/clue-scale.js";
import { readClues } from "../src/core/spot/clues.js";
import { neighbourAfter, neighbourBefore } from "../src/core/spot/neighbours.js";
import { confidenceOf, type Evidence, mostCompany, priorOf, type SenseWeights } from "../src/core/spot/senses.js";
import { reachOf } from "../src/core/spot/wording.js";
import { findTerms, type TermMatch } from "../src/index.js";
import { descend, type Row, regress } from "./descent.js";

/** Clues in fewer places than this tell more about those places than about the language. */
const leastPlaces = 4;
/** Clues that weigh less at first are left out, and the rest weighed anew without them. */
const leastWeight = 0.3;
/** Those that weigh less by other sentences will mostly be left out. */
const leastCounted = 0.2;
/** How strongly weights are drawn to what was expected of them. */
const drawn = { evidence: 0.5, clue: 1.5 };
/** What clues around a product's or a company's name count, which stand in texts of every kind. */
const namedShare = 0.35;
/** Sentences that are samples of real texts; those of other files come in pairs, or were written to mislead. */
const natural = /^tuning\/(natural|judge|posts(?!-planted)|chinese|latin)/;
const folds = 5;

interface Place {
  readonly isTerm: boolean;
  readonly isNatural: boolean;
  /** Which of the folds its sentence is in. */
  readonly fold: number;
  readonly evidence: Evidence;
  /** The clues around, and how many times each is there. */
  readonly clues: ReadonlyMap<string, number>;
}

function placesIn(): Place[] {
  const places: Place[] = [];
  for (const [at, { text, marks, file }] of readSentences("tuning").entries()) {
    const matches = findTerms(text, { minConfidence: 0, explain: true });
    const bare = withoutSureNames(text, matches);
    for (const { start, end, concept, evidence } of matches) {
      if (!evidence) continue;
      const mark = marks.find((one) => one.start === start && one.end === end);
      if (mark?.optional || (mark && !mark.concepts.includes(concept.id))) continue;
      places.push({
        isTerm: mark !== undefined,
        isNatural: natural.test(file),
        fold: at % folds,
        evidence,
        clues: cluesAround(bare, start, end, text),
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

/** The clues around `[start, end)`, as `Wording` sums them up, the name itself, and its neighbours in the whole text. */
function cluesAround(text: string, start: number, end: number, whole: string): Map<string, number> {
  const unitsOf = (of: string) => Uint16Array.from(foldUnits(of, 0, of.length), (unit) => unit.charCodeAt(0));
  const all = unitsOf(whole);
  const counts = new Map<string, number>([
    [spellClue.name(fold(text.slice(start, end))), 1],
    [spellClue.before(neighbourBefore(all, 0, start)), 1],
    [spellClue.after(neighbourAfter(all, end, all.length)), 1],
  ]);
  const reach = reachOf(text.charCodeAt(start));
  const add = (clue: string, last: number, isAround: boolean) => {
    if (isAround && last >= start - reach && last < end + reach) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  };
  const isOutside = (last: number) => last < start || last >= end;
  const units = unitsOf(text);
  readClues(units, 0, units.length, true, {
    character: (unit, last) => add(spellClue.character(unit), last, isOutside(last)),
    pair: (pair, last) => add(spellClue.pair(pair), last, isOutside(last) || last === start),
    stem: (stem, last) => add(spellClue.stem(stem), last, isOutside(last)),
  });
  return counts;
}

/** No clue: a letter by itself, which tells about a few formulas and lists; and what no line of a file can hold. */
const noClue = /^[a-z]$|[\s\p{Cs}\p{Cc}]/u;

/** The clues that stand in enough places, by their number. */
function vocabulary(places: readonly Place[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { clues } of places) for (const clue of clues.keys()) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const known = [...counts].filter(([clue, count]) => count >= leastPlaces && !noClue.test(clue)).map(([clue]) => clue);
  return new Map(known.sort().map((clue, at) => [clue, at]));
}

/** The columns of all evidence beside the clues, and what is expected of each. */
const expected = [...[0, 1, 2, 3, 4].map((of) => 0.5 * priorOf(of)), 2, 1.5, -3.5, 0, 0, 0, 0, 0];
/** What sure terms near a name weigh beside the clues, by how often the name is a term in texts of the field. */
const nearInField = [0.2, 0.6, 1.2, 1.8, 2];

function cellsOf({ termhood, inField, company, field, general }: Evidence): { column: number; count: number }[] {
  return [
    { column: termhood, count: 1 },
    { column: 5, count: Math.min(mostCompany, company) },
    { column: 6, count: Math.min(3, field.length) },
    { column: 7, count: Math.min(2, general.length) },
    { column: 8 + inField, count: 1 },
  ];
}

/** Fits the clues, with the other evidence beside them. */
function fitClues(places: readonly Place[], clues: ReadonlyMap<string, number>): Float64Array {
  const base = expected.length;
  const rows = places.map(({ isTerm, evidence, clues: around }): Row => {
    const share = evidence.isNamed ? namedShare : 1;
    const cells = [...around].flatMap(([clue, count]) => {
      const column = clues.get(clue);
      return column === undefined ? [] : [{ column: base + column, count: count * share }];
    });
    const { near, inField, silence } = evidence;
    const offset = near > 0 ? (nearInField[inField] as number) * Math.min(mostCompany, near) : -silence;
    return { isTerm, cells: [...cellsOf(evidence), ...cells], offset };
  });
  const all = [...expected, ...new Array<number>(clues.size).fill(0)];
  return regress(rows, all, (column) => (column < base ? drawn.evidence : drawn.clue));
}

/** The evidence of a place, with what the clues there weigh. */
function weighed(
  { evidence, clues: around }: Place,
  clues: ReadonlyMap<string, number>,
  weights: Float64Array,
): Evidence {
  let [sum, number, usage] = [0, 0, 0];
  for (const [clue, count] of around) {
    const column = clues.get(clue);
    if (column === undefined) continue;
    const weight = count * (weights[expected.length + column] as number);
    if (isUsage(clue)) usage += weight;
    else {
      sum += weight;
      if (Math.abs(weight) >= leastCounted * count) number += count;
    }
  }
  return { ...evidence, leaning: leaningOf(sum, number), usage };
}

/** Fits what all evidence weighs, to real texts whose clues were fitted to other sentences. */
function fitEvidence(places: readonly Place[], clues: ReadonlyMap<string, number>): SenseWeights {
  const samples: { isTerm: boolean; evidence: Evidence }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitClues(
      places.filter((place) => place.fold !== fold),
      clues,
    );
    for (const place of places) {
      if (place.fold !== fold || !place.isNatural || place.evidence.alone) continue;
      samples.push({ isTerm: place.isTerm, evidence: weighed(place, clues, weights) });
    }
    console.log(`fold ${fold + 1} of ${folds}`);
  }
  const loss = (numbers: readonly number[]) => {
    const weights = toWeights(numbers);
    let sum = 0;
    for (let at = 0; at < numbers.length; at++)
      sum += drawn.evidence * ((numbers[at] as number) - (start[at] as number)) ** 2;
    for (const { isTerm, evidence } of samples) {
      const sure = confidenceOf(evidence, "auto", weights);
      sum -= Math.log(Math.max(1e-12, isTerm ? sure : 1 - sure));
    }
    return sum;
  };
  const numbers = descend(loss, start);
  console.log(`loss ${(loss(numbers) / samples.length).toFixed(4)} at each of ${samples.length} places`);
  return toWeights(numbers);
}

/** What evidence is expected to weigh, in the order of `toWeights`. */
const start = [-0.8, 3, 2, 1, -2.3, -1.2, 0.3, 2, 3.2, -4.5, -2.7, -1.2, 0.1, 1.5, 0.2, 1, 1.5, -2.5, 0.3];

type Four = [number, number, number, number];

function toWeights(numbers: readonly number[]): SenseWeights {
  const [prior, near, company, leaning, ...rest] = numbers as Four;
  const [byLeaning, usage, field, general, named] = rest.slice(10) as unknown as [...Four, number];
  return {
    passage: { prior, near, company, leaning },
    inField: rest.slice(0, 5),
    elsewhere: rest.slice(5, 10),
    place: { leaning: byLeaning, usage, field, general },
    named,
  };
}

/** A line for each weight, in tenths: the weight and the clues that have it. */
function packClues(clues: ReadonlyMap<string, number>, weights: Float64Array): { packed: string; kept: number } {
  const byWeight = new Map<number, string[]>();
  let kept = 0;
  for (const [clue, column] of clues) {
    const weight = Math.round((weights[expected.length + column] as number) * 10);
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
const first = fitClues(places, all);
const clues = new Map(
  [...all.keys()]
    .filter((_, at) => Math.abs(first[expected.length + at] as number) >= leastWeight)
    .map((clue, at) => [clue, at]),
);
const weights = fitClues(places, clues);
const { passage, inField, elsewhere, place, named } = fitEvidence(places, all);
const spell = (of: readonly number[]) => of.map((weight) => Number(weight.toFixed(2))).join(", ");
const spellAll = (of: Readonly<Record<string, number>>) =>
  Object.entries(of)
    .map(([name, weight]) => `${name}: ${Number(weight.toFixed(2))}`)
    .join(", ");
const written = `{
  passage: { ${spellAll(passage)} },
  inField: [${spell(inField)}],
  elsewhere: [${spell(elsewhere)}],
  place: { ${spellAll(place)} },
  named: ${Number(named.toFixed(2))},
}`;
const { packed, kept } = packClues(clues, weights);
const made = "/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */";
writeFileSync(
  "src/core/spot/sense-model.ts",
  `${made}
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = ${written};
`,
);
writeFileSync(
  "build/clue-weights.ts",
  `${made}
/** Lines of a weight in tenths and the clues that have it: see \`readClues\` in src/core/spot. */
export const clueWeights =
  ${JSON.stringify(packed)};
`,
);
console.log(`${places.length} places, ${all.size} clues, ${kept} kept`);
console.log(written);
