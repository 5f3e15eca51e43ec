import { foldTable } from "../fold.js";
import { isHan } from "../search/pieces.js";
import { type Clue, type ClueScale, leaningOf, spellClue } from "./clue-scale.js";
import { type ClueVisitor, isLetter, longestWord, pairOf, readClues } from "./clues.js";
import { neighbourAfter, neighbourBefore } from "./neighbours.js";

/** So far on each side of a name words are looked for: Latin ones are longer. */
const reaches = { chinese: 40, latin: 60 } as const;
export const wordReach = Math.max(...Object.values(reaches));

/** The same for a name that begins with this unit. */
export function reachOf(unit: number): number {
  return isHan(unit) ? reaches.chinese : reaches.latin;
}

/** So much is read at once. */
const block = 4_096;
/** Slots for how words begin: a power of two. */
const size = 12;
/** So far back a passage may begin before one that was asked about already. */
const backward = 256;
/** No place: past all of a block. */
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
 * What stands around the names of a text, which are asked about in order: what it weighs, and which words it has. Each part
 * of a text is read about once; that the clues before each place are summed up makes a passage the difference of two sums.
 */
export class Wording implements ClueVisitor {
  readonly #scale: ClueScale;
  /** The block that was read, folded, and where it begins in the whole text. */
  #units = new Uint16Array(0);
  #from = 0;
  #length = 0;
  #isOver = false;
  /** What the clues weigh that end before each unit, in tenths; and after each such sum, how many weigh anything. */
  #sums = new Int32Array(0);
  /** The passage in view and the name in it, as offsets in the block. */
  #left = 0;
  #right = 0;
  #start = 0;
  #end = 0;
  /** What of it is left out. */
  readonly #cover: { readonly from: number; readonly to: number }[] = [];
  /** The places of each slot in the block: the first that may be asked about yet, and after each place the next. */
  readonly #heads = new Int32Array(1 << size);
  #nexts = new Int32Array(0);
  /** The furthest that a passage began in the block; -1 before places are linked. */
  #furthest = -1;

  constructor(scale: ClueScale) {
    this.#scale = scale;
  }

  /**
   * Turns to the passage around `[start, end)` of the whole text.
   *
   * @param text What there is of it. @param origin The offset of its first unit. @param isOver Whether nothing follows.
   */
  look(text: string, origin: number, start: number, end: number, isOver: boolean): void {
    const reach = reachOf(text.charCodeAt(start - origin));
    const left = Math.max(origin, start - reach);
    const right = Math.min(origin + text.length, end + reach);
    const last = this.#from + this.#length;
    const reaches = right < last || (right === last && this.#isOver);
    if (left < this.#from || !reaches) this.#read(text, origin, left, right, isOver);
    this.#left = left - this.#from;
    this.#right = right - this.#from;
    this.#start = start - this.#from;
    this.#end = Math.min(end, right) - this.#from;
    this.#cover.length = 0;
  }

  #read(text: string, origin: number, left: number, right: number, isOver: boolean): void {
    const from = Math.max(0, left - origin - longestWord);
    const length = Math.min(text.length - from, Math.max(block, right - origin - from + longestWord));
    if (this.#units.length < length) {
      this.#units = new Uint16Array(length);
      this.#sums = new Int32Array(2 * length + 2);
      this.#nexts = new Int32Array(length);
    }
    const map = foldTable();
    const units = this.#units;
    for (let at = 0; at < length; at++) units[at] = map[text.charCodeAt(from + at)] as number;
    this.#from = origin + from;
    this.#length = length;
    this.#isOver = isOver && from + length === text.length;
    this.#furthest = -1;
    this.#sums.fill(0, 0, 2 * length + 2);
    let first = 0;
    // A word that began before is not known: it is too long to be a clue, or ends before all that is asked about.
    if (from > 0 && isLetter(map[text.charCodeAt(from - 1)] as number)) {
      while (first < length && isLetter(units[first] as number)) first++;
    }
    readClues(units, first, length, this.#isOver, this);
    const sums = this.#sums;
    for (let at = 2; at < 2 * length + 2; at++) sums[at] = (sums[at] as number) + (sums[at - 2] as number);
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

  /** What the clues in view weigh, without those in the name and in what is covered: see `leaningOf`. */
  get leaning(): number {
    const edge = this.#onEdge();
    return leaningOf((this.#around(0) + edge) / 10, this.#around(1) + (edge === 0 ? 0 : 1));
  }

  /** What the sums (0) or the counts (1) come to in view, without the name and what is covered. */
  #around(which: 0 | 1): number {
    let sum = this.#between(which, this.#left, this.#right) - this.#between(which, this.#start, this.#end);
    for (const { from, to } of this.#cover) sum -= this.#between(which, from, to);
    return sum;
  }

  #between(which: 0 | 1, from: number, to: number): number {
    return (this.#sums[2 * to + which] as number) - (this.#sums[2 * from + which] as number);
  }

  /**
   * Leaves out the clues that end in `[start, end)` of the whole text: a term counts by itself, not by its characters. What
   * overlaps with something left out already stays.
   */
  cover(start: number, end: number): void {
    const from = Math.max(this.#left, start - this.#from);
    const to = Math.min(this.#right, end - this.#from);
    this.#leaveOut(from, Math.min(to, this.#start));
    this.#leaveOut(Math.max(from, this.#end), to);
  }

  #leaveOut(from: number, to: number): void {
    if (from >= to || this.#cover.some((other) => from < other.to && other.from < to)) return;
    this.#cover.push({ from, to });
  }

  /** The pair of the character before the name with the name's first: it ends in the name, and stands around it. */
  #onEdge(): number {
    if (this.#start === 0) return 0;
    const first = this.#units[this.#start - 1] as number;
    const second = this.#units[this.#start] as number;
    return isHan(first) && isHan(second) ? this.#scale.ofPair(pairOf(first, second)) : 0;
  }

  /** What it weighs between which words or signs the name stands. */
  get usage(): number {
    const before = this.#scale.ofBefore(neighbourBefore(this.#units, 0, this.#start));
    const after = this.#scale.ofAfter(neighbourAfter(this.#units, this.#end, this.#length));
    return (before + after) / 10;
  }

  /** The words of a list that are in view; Latin ones only at the beginning of a word. */
  having(cues: readonly Cue[]): readonly string[] {
    let found: string[] | undefined;
    if (this.#furthest < 0 || this.#left < this.#furthest - backward) this.#link();
    if (this.#left > this.#furthest) this.#furthest = this.#left;
    const heads = this.#heads;
    for (const cue of cues) {
      if ((heads[cue.slot] as number) >= this.#right || !this.#has(cue)) continue;
      if (found) found.push(cue.word);
      else found = [cue.word];
    }
    return found ?? nothing;
  }

  #has({ word, slot }: Cue): boolean {
    const [left, right] = [this.#left, this.#right];
    const nexts = this.#nexts;
    let at = this.#heads[slot] as number;
    while (at < left - backward) at = nexts[at] as number;
    this.#heads[slot] = at;
    for (; at + word.length <= right; at = nexts[at] as number) if (at >= left && this.#stands(word, at)) return true;
    return false;
  }

  /** Links the places of each slot where a word may begin, from the last to the first. */
  #link(): void {
    const units = this.#units;
    const [heads, nexts] = [this.#heads, this.#nexts];
    heads.fill(nowhere);
    for (let at = this.#length - 1; at >= 0; at--) {
      if (!isHan(units[at] as number) && at > 0 && !beginsWord(units[at - 1] as number)) continue;
      const slot = slotOf(units[at] as number, at + 1 < this.#length ? (units[at + 1] as number) : 0);
      nexts[at] = heads[slot] as number;
      heads[slot] = at;
    }
    this.#furthest = 0;
  }

  #stands(word: string, at: number): boolean {
    const units = this.#units;
    for (let length = 0; length < word.length; length++)
      if (units[at + length] !== word.charCodeAt(length)) return false;
    return true;
  }

  /**
   * The clues in view that have a weight, with what they weigh together, the strongest first.
   *
   * @param own What the name itself weighs.
   */
  list(own: Clue): readonly Clue[] {
    // In tenths, which add up without a rest.
    const weights = new Map([[own.clue, Math.round(own.weight * 10)]]);
    const [left, right, start, end] = [this.#left, this.#right, this.#start, this.#end];
    const add = (clue: string, weight: number, last: number, isAround: boolean) => {
      if (weight === 0 || last < left || last >= right || !isAround) return;
      weights.set(clue, (weights.get(clue) ?? 0) + weight);
    };
    const [before, after] = [neighbourBefore(this.#units, 0, start), neighbourAfter(this.#units, end, this.#length)];
    add(spellClue.before(before), this.#scale.ofBefore(before), left, true);
    add(spellClue.after(after), this.#scale.ofAfter(after), left, true);
    const isOutside = (last: number) =>
      (last < start || last >= end) && !this.#cover.some(({ from, to }) => last >= from && last < to);
    const to = Math.min(this.#length, right + longestWord);
    readClues(this.#units, this.#firstWord(), to, this.#isOver && to === this.#length, {
      character: (unit, last) => add(spellClue.character(unit), this.#scale.ofCharacter(unit), last, isOutside(last)),
      pair: (pair, last) =>
        add(spellClue.pair(pair), this.#scale.ofPair(pair), last, isOutside(last) || last === start),
      stem: (stem, last) => add(spellClue.stem(stem), this.#scale.ofStem(stem), last, isOutside(last)),
    });
    return [...weights]
      .filter(([, weight]) => weight !== 0)
      .map(([clue, weight]) => ({ clue, weight: weight / 10 }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }

  /** Where in the block the first whole word may begin, near the passage in view. */
  #firstWord(): number {
    let at = Math.max(0, this.#left - longestWord);
    if (at > 0) while (at < this.#left && isLetter(this.#units[at] as number)) at++;
    return at;
  }
}

const nothing: readonly string[] = [];

/** Whether a Latin word begins after a folded unit. */
function beginsWord(before: number): boolean {
  return !isLetter(before) && !(before >= 0x30 && before <= 0x39);
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - size);
}
