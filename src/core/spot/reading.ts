import { foldTable } from "../fold.js";
import { isHan } from "../search/pieces.js";
import type { ClueScale } from "./clue-scale.js";
import { type ClueVisitor, isLetter, longestWord, readClues } from "./clues.js";

/** So much is kept at once, and more only where one passage is longer. */
const capacity = 0x2000;
/** Slots for how words begin: a power of two. */
const size = 12;
/** So far back a passage may begin before one that was asked about already. */
const backward = 256;
/** No place: past all that is kept. */
const nowhere = 0x7fffffff;

/** A word to look for in a passage, folded, with the slot of how it begins. */
export interface Cue {
  readonly word: string;
  readonly slot: number;
}

/** Makes a cue of a folded word of two units or more. */
export function toCue(word: string): Cue {
  return { word, slot: slotOf(word.charCodeAt(0), word.charCodeAt(1)) };
}

/**
 * What was read of a text around its names, which are asked about in order: folded, its clues summed up, its words linked by
 * how they begin. Each part is read about once, and what is far from every name not at all.
 */
export class Reading implements ClueVisitor {
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
  /** Where the first word or sign begins whose clues are not summed up yet. */
  #summed = 0;
  /** What the clues weigh that end before each unit, in tenths; and after each such sum, how many weigh anything. */
  #sums = new Int32Array(2 * capacity + 2);
  /** The places of each slot: the first that may be asked about yet, the last, and after each place the next. */
  readonly #heads = new Int32Array(1 << size).fill(nowhere);
  readonly #tails = new Int32Array(1 << size);
  #nexts = new Int32Array(capacity);
  #linked = 0;
  /** The furthest that a passage began. */
  #furthest = 0;

  constructor(scale: ClueScale) {
    this.#scale = scale;
  }

  /**
   * Reads what was not read yet of `[left, right)`, offsets in the whole text.
   *
   * @param text What there is of it. @param origin The offset of its first unit. @param isOver Whether nothing follows.
   */
  reach(text: string, origin: number, left: number, right: number, isOver: boolean): void {
    // What of a longer word is left is too long to be a clue as well; one unit more tells whether a word ends before it.
    const first = Math.max(origin, left - longestWord);
    const end = Math.min(origin + text.length, right + 1);
    const isBack = first < this.from + this.#stretch || left - this.from < this.#furthest - backward;
    if (isBack || end - this.from > this.units.length) this.#begin(first, end - first);
    else if (first > this.from + this.length) this.#leap(first - this.from);
    this.#furthest = Math.max(this.#furthest, left - this.from);
    const isWhole = isOver && end === origin + text.length;
    if (end > this.from + this.length || (isWhole && !this.isOver)) this.#read(text, origin, end - this.from, isWhole);
  }

  /** Begins anew at an offset of the whole text. */
  #begin(from: number, length: number): void {
    if (length > this.units.length) {
      this.units = new Uint16Array(length);
      this.#sums = new Int32Array(2 * length + 2);
      this.#nexts = new Int32Array(length);
    }
    this.from = from;
    this.#sums[0] = 0;
    this.#sums[1] = 0;
    this.#heads.fill(nowhere);
    this.#furthest = 0;
    this.#stretch = 0;
    this.length = 0;
    this.#summed = 0;
    this.#linked = 0;
    this.isOver = false;
  }

  /** Leaves a gap before a place. */
  #leap(place: number): void {
    this.units[place - 1] = 0;
    this.#sums[2 * place] = this.#sums[2 * this.#summed] as number;
    this.#sums[2 * place + 1] = this.#sums[2 * this.#summed + 1] as number;
    this.#stretch = place;
    this.length = place;
    this.#summed = place;
    this.#linked = place;
  }

  #read(text: string, origin: number, end: number, isOver: boolean): void {
    const units = this.units;
    const map = foldTable();
    const shift = this.from - origin;
    for (let at = this.length; at < end; at++) units[at] = map[text.charCodeAt(at + shift)] as number;
    this.length = end;
    this.isOver = isOver;
    const from = this.#summed;
    const sums = this.#sums;
    sums.fill(0, 2 * from + 2, 2 * end + 2);
    this.#summed = readClues(units, from, end, isOver, this);
    for (let at = 2 * from + 2; at < 2 * end + 2; at++) sums[at] = (sums[at] as number) + (sums[at - 2] as number);
    this.#link();
  }

  character(unit: number, last: number): void {
    this.#note(this.#scale.ofCharacter(unit), last);
  }

  pair(pair: number, last: number): void {
    this.#note(this.#scale.ofPair(pair), last);
  }

  stem(stem: number, last: number): void {
    this.#note(this.#scale.ofStem(stem), last);
  }

  #note(weight: number, last: number): void {
    if (weight === 0) return;
    const at = 2 * last + 2;
    this.#sums[at] = (this.#sums[at] as number) + weight;
    this.#sums[at + 1] = (this.#sums[at + 1] as number) + 1;
  }

  /** What the clues weigh that end in `[from, to)`, in tenths. */
  sum(from: number, to: number): number {
    return (this.#sums[2 * to] as number) - (this.#sums[2 * from] as number);
  }

  /** How many of them weigh anything. */
  count(from: number, to: number): number {
    return (this.#sums[2 * to + 1] as number) - (this.#sums[2 * from + 1] as number);
  }

  /** Whether a word stands in `[left, right)`; a Latin one only at the beginning of a word. */
  has({ word, slot }: Cue, left: number, right: number): boolean {
    const nexts = this.#nexts;
    let at = this.#heads[slot] as number;
    if (at >= right) return false;
    while (at < left - backward) at = nexts[at] as number;
    this.#heads[slot] = at;
    for (; at + word.length <= right; at = nexts[at] as number) if (at >= left && this.#stands(word, at)) return true;
    return false;
  }

  #stands(word: string, at: number): boolean {
    const units = this.units;
    for (let length = 0; length < word.length; length++)
      if (units[at + length] !== word.charCodeAt(length)) return false;
    return true;
  }

  /** Links the places where a word may begin. */
  #link(): void {
    const units = this.units;
    const [heads, tails, nexts] = [this.#heads, this.#tails, this.#nexts];
    const end = this.length - 1;
    let at = this.#linked;
    for (; at < end; at++) {
      const unit = units[at] as number;
      if (!isHan(unit) && at > 0 && !beginsWord(units[at - 1] as number)) continue;
      const slot = slotOf(unit, units[at + 1] as number);
      if (heads[slot] === nowhere) heads[slot] = at;
      else nexts[tails[slot] as number] = at;
      tails[slot] = at;
      nexts[at] = nowhere;
    }
    this.#linked = at;
  }
}

/** Whether a Latin word begins after a folded unit. */
function beginsWord(before: number): boolean {
  return !isLetter(before) && !(before >= 0x30 && before <= 0x39);
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - size);
}
