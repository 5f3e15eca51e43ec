import { isHan } from "../search/pieces.js";
import { type Clue, type ClueScale, leaningOf, spellClue } from "./clue-scale.js";
import { longestWord, pairOf, readClues } from "./clues.js";
import { neighbourAfter, neighbourBefore } from "./neighbours.js";
import { type Cues, countOf, Reading, sumOf } from "./reading.js";

/** So far on each side of a name words are looked for: Latin ones are longer. */
const reaches = { chinese: 40, latin: 60 } as const;
export const wordReach = Math.max(...Object.values(reaches));

/** The same for a name that begins with this unit. */
export function reachOf(unit: number): number {
  return isHan(unit) ? reaches.chinese : reaches.latin;
}

/** What stands around the names of a text, which are asked about in order: what it weighs, and which words it has. */
export class Wording {
  readonly #scale: ClueScale;
  readonly #reading: Reading;
  /** The passage in view and the name in it, as offsets in what was read. */
  #left = 0;
  #right = 0;
  #start = 0;
  #end = 0;
  /** What of it is left out. */
  readonly #cover: { readonly from: number; readonly to: number }[] = [];

  constructor(scale: ClueScale) {
    this.#scale = scale;
    this.#reading = new Reading(scale);
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
    const reading = this.#reading;
    reading.turn(text, origin, left, right, isOver);
    this.#left = left - reading.from;
    this.#right = right - reading.from;
    this.#start = start - reading.from;
    this.#end = Math.min(end, right) - reading.from;
    this.#cover.length = 0;
  }

  /** What the clues in view weigh, without those in the name and in what is covered: see `leaningOf`. */
  get leaning(): number {
    const reading = this.#reading;
    let clues = reading.between(this.#left, this.#right) - reading.between(this.#start, this.#end);
    for (const { from, to } of this.#cover) clues -= reading.between(from, to);
    const edge = this.#onEdge();
    return leaningOf((sumOf(clues) + edge) / 10, countOf(clues) + (edge === 0 ? 0 : 1));
  }

  /**
   * Leaves out the clues that end in `[start, end)` of the whole text: a term counts by itself, not by its characters. What
   * overlaps with something left out already stays.
   */
  cover(start: number, end: number): void {
    const from = Math.max(this.#left, start - this.#reading.from);
    const to = Math.min(this.#right, end - this.#reading.from);
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
    const { units } = this.#reading;
    const first = units[this.#start - 1] as number;
    const second = units[this.#start] as number;
    return isHan(first) && isHan(second) ? this.#scale.ofPair(pairOf(first, second)) : 0;
  }

  /** What it weighs between which words or signs the name stands. */
  get usage(): number {
    const { units, length } = this.#reading;
    const before = this.#scale.ofBefore(neighbourBefore(units, 0, this.#start));
    const after = this.#scale.ofAfter(neighbourAfter(units, this.#end, length));
    return (before + after) / 10;
  }

  /** The words of a list, or of `[from, to)` in it, that are in view; Latin ones only at the beginning of a word. */
  having(cues: Cues, from?: number, to?: number): readonly string[] {
    return this.#reading.having(cues, from, to);
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
    const { units, length, isOver } = this.#reading;
    const [before, after] = [neighbourBefore(units, 0, start), neighbourAfter(units, end, length)];
    add(spellClue.before(before), this.#scale.ofBefore(before), left, true);
    add(spellClue.after(after), this.#scale.ofAfter(after), left, true);
    const isOutside = (last: number) =>
      (last < start || last >= end) && !this.#cover.some(({ from, to }) => last >= from && last < to);
    const to = Math.min(length, right + 1);
    readClues(units, Math.max(0, left - longestWord), to, isOver && to === length, {
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
}
