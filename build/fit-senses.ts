/**
 * `npm run senses:fit`: fits the weights by which everyday words are told from terms to the tuning sentences, and writes
 * those of evidence to src/core/spot/sense-model.ts, those of clues, which ship with the table, to build/clue-weights.ts:
 * `npm run build` puts them into it. First the clues, by all sentences; then, by those that are samples of real texts,
 * how much the clues count beside the other evidence, each place judged by clues that were fitted without it (stacking,
 * Wolpert 1992, doi:10.1016/S0893-6080(05)80023-1). Logistic regressions by full-batch Adam (Kingma and Ba 2015), without
 * chance. In long texts what counts as silence depends on the weights in use, so that a second run may change some by a tenth.
 */
import { writeFileSync } from "node:fs";
import { readSentences } from "../bench/spot/sentences.js";
import { fold, foldUnits } from "../src/core/fold.js";
import { spellClue } from "../src/core/spot/clue-scale.js";
import { readClues } from "../src/core/spot/clues.js";
import { type Evidence, mostCompany, priorOf, weightByHand } from "../src/core/spot/senses.js";
import { reachOf } from "../src/core/spot/wording.js";
import { findTerms, type TermMatch } from "../src/index.js";

/** Clues in fewer places than this tell more about those places than about the language. */
const leastPlaces = 3;
/** Clues that weigh less at first are left out, and the rest weighed anew without them. */
const leastWeight = 0.3;
/** How strongly weights are drawn to what was expected of them. */
const drawn = { evidence: 0.02, clue: 1, stacked: 100 };
/** What clues around a product's or a company's name count, which stand in texts of every kind. */
const namedShare = 0.35;
/** Half of the sentences have no term; texts in which terms are looked for have more of them, by so much of a weight. */
const presence = 0.3;
/** Sentences that are samples of real texts; those of other files come in pairs, or were written to mislead. */
const natural = /^tuning\/(natural|judge|posts(?!-planted)|chinese|latin)/;
const folds = 5;
const steps = 600;

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
        clues: cluesAround(bare, start, end),
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
  const reach = reachOf(text.charCodeAt(start));
  const add = (clue: string, last: number, isAround: boolean) => {
    if (isAround && last >= start - reach && last < end + reach) counts.set(clue, (counts.get(clue) ?? 0) + 1);
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

/** What speaks at a place: the columns that are not 0, and what is known to weigh. */
interface Row {
  readonly isTerm: boolean;
  readonly cells: readonly { readonly column: number; readonly count: number }[];
  readonly offset: number;
}

/** @param expected What each column weighs where nothing speaks for more or less. @param pull How strongly it is drawn there. */
function regress(rows: readonly Row[], expected: ArrayLike<number>, pull: (column: number) => number): Float64Array {
  const size = expected.length;
  const weights = Float64Array.from(expected);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < size; at++) slope[at] = pull(at) * ((weights[at] as number) - (expected[at] as number));
    for (const { isTerm, cells, offset } of rows) {
      let score = offset;
      for (const { column, count } of cells) score += count * (weights[column] as number);
      const miss = 1 / (1 + Math.exp(-score)) - (isTerm ? 1 : 0);
      for (const { column, count } of cells) slope[column] = (slope[column] as number) + count * miss;
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

const termhoods = [0, 1, 2, 3, 4];
/** The columns of all evidence but the clues, and what is expected of each. */
const columns = {
  names: [...termhoods.map((of) => `termhood ${of}`), "company", "field", "general"],
  expected: [...termhoods.map((of) => 0.5 * priorOf(of)), 2, 1.5, -3.5],
};
/** Those that are fitted to real texts alone. */
const stacked = {
  names: [...columns.names, "near 0", "near 1", "near 2", "leaning", "leaning of names"],
  expected: [...columns.expected, 1.2, 1.4, 1.6, 0.9, 0.3],
};

function cellsOf({ termhood, company, field, general }: Evidence): { column: number; count: number }[] {
  return [
    { column: termhood, count: 1 },
    { column: 5, count: Math.min(mostCompany, company) },
    { column: 6, count: Math.min(3, field.length) },
    { column: 7, count: Math.min(2, general.length) },
  ];
}

/** Fits the clues, with the other evidence beside them. */
function fitClues(places: readonly Place[], clues: ReadonlyMap<string, number>): Float64Array {
  const base = columns.names.length;
  const rows = places.map(({ isTerm, evidence, clues: around }): Row => {
    const share = evidence.isNamed ? namedShare : 1;
    const cells = [...around].flatMap(([clue, count]) => {
      const column = clues.get(clue);
      return column === undefined ? [] : [{ column: base + column, count: count * share }];
    });
    const near =
      (stacked.expected[base + Math.min(2, evidence.termhood)] as number) * Math.min(mostCompany, evidence.near);
    return { isTerm, cells: [...cellsOf(evidence), ...cells], offset: near + weightByHand(evidence) };
  });
  const expected = [...columns.expected, ...new Array<number>(clues.size).fill(0)];
  return regress(rows, expected, (column) => (column < base ? drawn.evidence : drawn.clue));
}

/** What the clues around a place weigh. */
function leaningOf({ clues: around }: Place, clues: ReadonlyMap<string, number>, weights: Float64Array): number {
  let sum = 0;
  for (const [clue, count] of around) {
    const column = clues.get(clue);
    if (column !== undefined) sum += count * (weights[columns.names.length + column] as number);
  }
  return sum;
}

/** Fits how much all evidence counts, to real texts whose clues were fitted to other sentences. */
function fitEvidence(places: readonly Place[], clues: ReadonlyMap<string, number>): Float64Array {
  const base = columns.names.length;
  const rows: Row[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitClues(
      places.filter((place) => place.fold !== fold),
      clues,
    );
    for (const place of places) {
      if (place.fold !== fold || !place.isNatural) continue;
      const { isTerm, evidence } = place;
      const near = { column: base + Math.min(2, evidence.termhood), count: Math.min(mostCompany, evidence.near) };
      const leaning = { column: base + (evidence.isNamed ? 4 : 3), count: leaningOf(place, clues, weights) };
      rows.push({ isTerm, cells: [...cellsOf(evidence), near, leaning], offset: weightByHand(evidence) });
    }
    console.log(`fold ${fold + 1} of ${folds}`);
  }
  return regress(rows, stacked.expected, () => drawn.stacked);
}

/** A line for each weight, in tenths: the weight and the clues that have it. */
function packClues(clues: ReadonlyMap<string, number>, weights: Float64Array): { packed: string; kept: number } {
  const byWeight = new Map<number, string[]>();
  let kept = 0;
  for (const [clue, column] of clues) {
    const weight = Math.round((weights[columns.names.length + column] as number) * 10);
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
    .filter((_, at) => Math.abs(first[columns.names.length + at] as number) >= leastWeight)
    .map((clue, at) => [clue, at]),
);
const weights = fitClues(places, clues);
const evidence = fitEvidence(places, all);
const spell = (from: number, to: number, more = 0) =>
  [...evidence.slice(from, to)].map((weight) => (weight + more).toFixed(2)).join(", ");
const base = columns.names.length;
const written = `{
  termhood: [${spell(0, 5, presence)}],
  company: ${spell(5, 6)},
  field: ${spell(6, 7)},
  general: ${spell(7, 8)},
  near: [${spell(base, base + 3)}],
  leaning: ${spell(base + 3, base + 4)},
  leaningOfNames: ${spell(base + 4, base + 5)},
}`;
const { packed, kept } = packClues(clues, weights);
const made = "/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */";
writeFileSync("src/core/spot/sense-model.ts", `${made}\nexport const evidenceWeights = ${written} as const;\n`);
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
