import type { Glossary } from "../glossary.js";
import { perGlossary } from "../memo.js";
import { isHan } from "../search/pieces.js";
import { isDigit } from "./boundary.js";
import { offeredClues } from "./clue-offers.js";
import { isLetter, pairOf, spellStem, stemOf } from "./clues.js";
import { neighbourOf, spellNeighbour } from "./neighbours.js";

/** Something around a name, and how much it speaks for the field. */
export interface Clue {
  readonly clue: string;
  readonly weight: number;
}

/** Before a name whose weight is its own, wherever it stands. */
const nameMark = "=";
/** Stands for the name beside its neighbour: `the_`, `_of`. */
const placeMark = "_";

/** What is known of a unit is one number: the weight in the low byte, and above it these. */
const beginsPair = 0x100;
const endsPair = 0x200;
const letter = 0x400;
const digit = 0x800;
const han = 0x1000;

function sortOf(unit: number): number {
  if (isHan(unit)) return han;
  if (isLetter(unit)) return letter;
  return isDigit(unit) ? digit : 0;
}

/** What a character weighs, in tenths. @param fact As `facts` has it. */
export function weightOf(fact: number): number {
  return (fact << 24) >> 24;
}

/** Whether two characters side by side may be a clue: it takes one that begins pairs and one that ends them. */
export function joins(before: number, after: number): boolean {
  return (before & beginsPair) !== 0 && (after & endsPair) !== 0;
}

/** Whether a folded unit is a letter of a word. @param fact As `facts` has it. */
export function isLetterFact(fact: number): boolean {
  return (fact & letter) !== 0;
}

/** Whether a Latin word or a number goes on from a unit to the one after it; at a Chinese character none does. */
export function goesOn(before: number, after: number): boolean {
  return (before & (letter | digit)) !== 0 && (after & han) === 0;
}

/** What each clue weighs, in tenths. Clues are numbers, so weighing makes no strings. */
export class ClueScale {
  /** Of each folded unit what sort it is, what it weighs, and whether pairs begin and end with it: see `weightOf`, `joins`. */
  readonly facts: Int16Array;
  readonly #pairs: WeightTable;
  readonly #stems: WeightTable;
  readonly #names = new Map<string, number>();
  readonly #before: WeightTable;
  readonly #after: WeightTable;

  /** @param packed Lines of a weight in tenths and the clues that have it. */
  constructor(packed: string) {
    const facts = new Int16Array(0x10000);
    for (let unit = 0; unit < facts.length; unit++) facts[unit] = sortOf(unit);
    this.facts = facts;
    const pairs = new Map<number, number>();
    const stems = new Map<number, number>();
    const [before, after] = [new Map<number, number>(), new Map<number, number>()];
    for (const line of packed.split("\n")) {
      const [written, ...clues] = line.split(" ");
      const weight = Number(written);
      for (const clue of clues) {
        const first = clue.charCodeAt(0);
        if (clue.startsWith(placeMark)) after.set(neighbourOf(clue.slice(1)), weight);
        else if (clue.endsWith(placeMark)) before.set(neighbourOf(clue.slice(0, -1)), weight);
        else if (clue.startsWith(nameMark)) this.#names.set(clue.slice(nameMark.length), weight);
        else if (isLetter(first)) stems.set(stemOf(clue), weight);
        else if (clue.length === 1) facts[first] = (weight & 0xff) | ((facts[first] as number) & ~0xff);
        else {
          pairs.set(pairOf(first, clue.charCodeAt(1)), weight);
          (facts[first] as number) |= beginsPair;
          (facts[clue.charCodeAt(1)] as number) |= endsPair;
        }
      }
    }
    this.#pairs = new WeightTable(pairs);
    this.#stems = new WeightTable(stems);
    this.#before = new WeightTable(before);
    this.#after = new WeightTable(after);
  }

  ofCharacter(unit: number): number {
    return weightOf(this.facts[unit] as number);
  }

  ofPair(pair: number): number {
    return this.#pairs.get(pair);
  }

  ofStem(stem: number): number {
    return this.#stems.get(stem);
  }

  /** What it weighs that a word or a sign stands before the name: see `neighbourBefore`. */
  ofBefore(neighbour: number): number {
    return this.#before.get(neighbour);
  }

  /** The same for what stands after it. */
  ofAfter(neighbour: number): number {
    return this.#after.get(neighbour);
  }

  /** What it weighs that the name is spelled so, folded. */
  ofName(spelling: string): number {
    return this.#names.get(spelling) ?? 0;
  }
}

/** Weights by numbers of 32 bits above 0, each with its number in the slot of its hash or the next that was free. */
class WeightTable {
  readonly #cells: Int32Array;
  readonly #shift: number;

  constructor(weights: ReadonlyMap<number, number>) {
    const size = Math.ceil(Math.log2(3 * weights.size + 2));
    this.#cells = new Int32Array(2 << size);
    this.#shift = 32 - size;
    for (const [number, weight] of weights) {
      const cell = this.#cellOf(number | 0);
      this.#cells[cell] = number;
      this.#cells[cell + 1] = weight;
    }
  }

  get(number: number): number {
    return this.#cells[this.#cellOf(number | 0) + 1] as number;
  }

  /** The cell of a number, or the free one that would be its own: two thirds are free. */
  #cellOf(number: number): number {
    const cells = this.#cells;
    let cell = (Math.imul(number ^ (number >>> 15), 0x9e3779b1) >>> this.#shift) << 1;
    while (cells[cell] !== 0 && cells[cell] !== number) cell = (cell + 2) & (cells.length - 1);
    return cell;
  }
}

/** More clues than this tell no more together, they say much the same. */
const mostClues = 15;

/** What clues that weigh so much together speak for the field. @param count How many weigh anything. */
export function leaningOf(sum: number, count: number): number {
  return count > mostClues ? (sum * mostClues) / count : sum;
}

/** Whether a written clue tells how the name is used, not what the passage is about. */
export function isUsage(clue: string): boolean {
  return clue.startsWith(nameMark) || clue.startsWith(placeMark) || clue.endsWith(placeMark);
}

/** How a clue is written where it is told: see `readClues`. */
export const spellClue = {
  character: (unit: number): string => String.fromCharCode(unit),
  pair: (pair: number): string => String.fromCharCode(pair >>> 16, pair & 0xffff),
  stem: spellStem,
  name: (spelling: string): string => nameMark + spelling,
  before: (neighbour: number): string => spellNeighbour(neighbour) + placeMark,
  after: (neighbour: number): string => placeMark + spellNeighbour(neighbour),
} as const;

/** The scale of a glossary, made when first needed: without weights for one that knows no clues. */
export const clueScale: (glossary: Glossary) => ClueScale = perGlossary(
  (glossary) => new ClueScale(offeredClues(glossary)?.() ?? ""),
);
