import { foldTable } from "../fold.js";
import { type ClueScale, goesOn, isLetterFact, joins, weightOf } from "./clue-scale.js";
import { isLetter, longestWord, pairOf, stemLength, withLetter } from "./clues.js";

/** So much is kept at once, and more only where one passage is longer. */
const capacity = 0x2000;
/** Slots for how words begin: a power of two. As many more are for what stands inside words. */
const size = 12;
const inWord = 1 << size;
/** A count of one, which is kept in one number with what is counted: see `sumOf` and `countOf`. */
const one = 1 << 20;

/** Words to look for in a passage, folded, each with the slot of how it begins. */
export interface Cues {
  readonly words: readonly string[];
  readonly slots: Uint16Array;
}

/** Makes cues of folded words of two units or more. */
export function toCues(words: readonly string[]): Cues {
  return { words, slots: Uint16Array.from(words, (word) => slotOf(word.charCodeAt(0), word.charCodeAt(1))) };
}

/**
 * What was read of a text around its names, which are asked about in order: folded, its clues summed up, its words linked by
 * how they begin. Each part is read about once, and what is far from every name not at all.
 */
export class Reading {
  readonly #scale: ClueScale;
  /** The units that were read, folded, by their offsets from `from`. */
  units = new Uint16Array(capacity);
  /** Where in the whole text the first of them stands. */
  from = 0;
  /** Where the last stretch without a gap begins, and where what was read ends. */
  #stretch = 0;
  length = 0;
  /** Whether nothing follows on that. */
  isOver = false;
  /** Where the first word or sign begins that is not read to its end. */
  #weighed = 0;
  /** What the clues weigh that end before each unit, in tenths, and how many weigh anything. */
  #sums = new Int32Array(capacity + 1);
  /** The slot of each unit with the one before it. */
  #slots = new Uint16Array(capacity);
  /** How often each slot is in the passage that was last asked about. */
  readonly #counts = new Int32Array(2 * inWord);
  #left = 0;
  #right = 0;

  constructor(scale: ClueScale) {
    this.#scale = scale;
  }

  /**
   * Turns to `[left, right)`, offsets in the whole text, and reads what was not read of it yet.
   *
   * @param text What there is of it. @param origin The offset of its first unit. @param isOver Whether nothing follows.
   */
  turn(text: string, origin: number, left: number, right: number, isOver: boolean): void {
    const first = wordStart(text, origin, left);
    // One unit more tells whether a word ends before it.
    const end = Math.min(origin + text.length, right + 1);
    if (first < this.from + this.#stretch || end - this.from > this.units.length) this.#begin(first, end - first);
    else if (first > this.from + this.length) this.#leap(first - this.from);
    const isWhole = isOver && end === origin + text.length;
    if (end > this.from + this.length || (isWhole && !this.isOver)) this.#read(text, origin, end - this.from, isWhole);
    this.#count(left + 1 - this.from, right - this.from);
  }

  /** Begins anew at an offset of the whole text. */
  #begin(from: number, length: number): void {
    this.#count(0, 0);
    if (length > this.units.length) {
      this.units = new Uint16Array(length);
      this.#sums = new Int32Array(length + 1);
      this.#slots = new Uint16Array(length);
    }
    this.from = from;
    this.#sums[0] = 0;
    this.#stretch = 0;
    this.length = 0;
    this.#weighed = 0;
    this.isOver = false;
  }

  /** Leaves a gap before a place. What is there makes clues with what follows that end before all that is asked about. */
  #leap(place: number): void {
    this.#sums[place] = this.#sums[this.#weighed] as number;
    this.#stretch = place;
    this.length = place;
    this.#weighed = place;
  }

  /**
   * Reads as far as `end`, from where a word is open on: folds, notes slots, and sums up the clues just as `readClues` shows
   * them, without a call for each, in half the time.
   */
  #read(text: string, origin: number, end: number, isOver: boolean): void {
    const units = this.units;
    const slots = this.#slots;
    const sums = this.#sums;
    const scale = this.#scale;
    const { facts } = scale;
    const map = foldTable();
    const shift = this.from - origin;
    let at = this.#weighed;
    let sum = sums[at] as number;
    let previous = at > 0 ? (units[at - 1] as number) : 0;
    let before = facts[previous] as number;
    let inside = at > 1 && goesOn(facts[units[at - 2] as number] as number, before) ? inWord : 0;
    // The letters read of the word that is open.
    let length = 0;
    let stem = 0;
    for (; at < end; at++) {
      const unit = map[text.charCodeAt(at + shift)] as number;
      const fact = facts[unit] as number;
      units[at] = unit;
      slots[at] = slotOf(previous, unit) | inside;
      inside = goesOn(before, fact) ? inWord : 0;
      if (isLetterFact(fact)) {
        if (length++ < stemLength) stem = withLetter(stem, unit);
      } else {
        if (length > 0) {
          const weight = length > longestWord ? 0 : scale.ofStem(stem);
          if (weight !== 0) sums[at] = sum += weight + one;
          length = 0;
          stem = 0;
        }
        const weight = weightOf(fact);
        if (weight !== 0) sum += weight + one;
        if (joins(before, fact)) {
          const weight = scale.ofPair(pairOf(previous, unit));
          if (weight !== 0) sum += weight + one;
        }
      }
      sums[at + 1] = sum;
      previous = unit;
      before = fact;
    }
    if (length > 0 && isOver) {
      const weight = length > longestWord ? 0 : scale.ofStem(stem);
      if (weight !== 0) sums[at] = sum + weight + one;
      length = 0;
    }
    // A word that may go on is read again with what follows.
    this.#weighed = end - length;
    this.length = end;
    this.isOver = isOver;
  }

  /** The clues that end in `[from, to)`, as a number to add and subtract: see `sumOf` and `countOf`. */
  between(from: number, to: number): number {
    return (this.#sums[to] as number) - (this.#sums[from] as number);
  }

  /** Counts the slots at `[left, right)` instead of those of the passage before. */
  #count(left: number, right: number): void {
    const slots = this.#slots;
    const counts = this.#counts;
    let from = this.#left;
    let to = this.#right;
    if (left >= to || right <= from) {
      while (from < to) (counts[slots[from++] as number] as number)--;
      from = left;
      to = left;
    }
    for (; from < left; from++) (counts[slots[from] as number] as number)--;
    while (from > left) (counts[slots[--from] as number] as number)++;
    for (; to < right; to++) (counts[slots[to] as number] as number)++;
    while (to > right) (counts[slots[--to] as number] as number)--;
    this.#left = from;
    this.#right = to;
  }

  /** The words of a list, or of `[from, to)` in it, that stand in the passage; Latin ones only at the beginning of a word. */
  having({ words, slots }: Cues, from = 0, to = slots.length): readonly string[] {
    const counts = this.#counts;
    let found: string[] | undefined;
    for (let at = from; at < to; at++) {
      const slot = slots[at] as number;
      if (counts[slot] === 0 || !this.#has(words[at] as string, slot)) continue;
      if (found) found.push(words[at] as string);
      else found = [words[at] as string];
    }
    return found ?? nothing;
  }

  #has(word: string, slot: number): boolean {
    const slots = this.#slots;
    const last = this.#right + 1 - word.length;
    for (let at = this.#left; at <= last; at++) if (slots[at] === slot && this.#stands(word, at - 1)) return true;
    return false;
  }

  #stands(word: string, at: number): boolean {
    const units = this.units;
    for (let length = 0; length < word.length; length++)
      if (units[at + length] !== word.charCodeAt(length)) return false;
    return true;
  }
}

const nothing: readonly string[] = [];

/** What clues weigh together, in tenths. @param clues As `between` gives them, added and subtracted. */
export function sumOf(clues: number): number {
  return (clues << 12) >> 12;
}

/** How many they are. */
export function countOf(clues: number): number {
  return (clues - sumOf(clues)) >> 20;
}

/** Where the word begins that goes over an offset, or is too long to be a clue; with what stands before it. */
function wordStart(text: string, origin: number, offset: number): number {
  const map = foldTable();
  const least = Math.max(origin, offset - longestWord);
  let start = offset;
  while (start > least && isLetter(map[text.charCodeAt(start - 1 - origin)] as number)) start--;
  return Math.max(origin, start - 1);
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - size);
}
