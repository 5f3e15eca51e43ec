import type { Sink } from "./scanner.js";

/** A place where a pattern stands. Offsets are UTF-16 units into the text that was scanned. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  /** The pattern's index in the list that was compiled. */
  readonly pattern: number;
}

/** Says whether a place counts. Takes the pattern's index and its place. */
export type Accept = (pattern: number, start: number, end: number) => boolean;

/**
 * Who takes matches. An object with methods: closures are gone after a scan, and with them the code that V8 made for
 * calling them.
 */
export interface Taker {
  /** Which occurrences are considered; all where it is left out. */
  readonly accept?: Accept | undefined;
  /** Takes a match that counts. */
  take(pattern: number, start: number, end: number): void;
  /** Takes back what was taken at once, and should not have been: the matches of a pattern that begin at or after a place. */
  takeBack?(pattern: number, from: number): void;
}

/**
 * Picks the matches that count out of all that occur: from left to right the leftmost, of those the longest, none
 * overlapping.
 *
 * Occurrences come by rising ends. So what begins inside an open match can be forgotten: that match, or a longer one
 * that takes its place, will cover it. And what begins before open matches covers them all. The open ones are a queue of
 * matches side by side, of which mostly one is open, or none.
 */
export class LeftmostLongest implements Sink {
  readonly #taker: Taker;
  #starts: number[] = [];
  #ends: number[] = [];
  #patterns: number[] = [];
  /** For each open match those that it took the place of: they come back when it is taken back. */
  #under: (readonly PatternMatch[] | undefined)[] = [];
  /** The first open match in the lists above. */
  #head = 0;
  #size = 0;
  /** Where the last open match ends, or the last one that counts. */
  #end = 0;
  /** Where the last match that counts ends. */
  #settled = 0;
  /** Where the first open match begins: `settle` does nothing before that. */
  first = Number.POSITIVE_INFINITY;

  /** @param taker Who takes the matches that count, in order. */
  constructor(taker: Taker) {
    this.#taker = taker;
  }

  /** Takes note of an occurrence. */
  occurrence(pattern: number, start: number, end: number): void {
    if (start < this.#settled) return;
    const starts = this.#starts;
    let last = this.#size - 1;
    // Inside the last open match, and not its like or an earlier one.
    if (start < this.#end && last >= this.#head && start > (starts[last] as number)) return;
    if (this.#taker.accept?.(pattern, start, end) === false) return;
    const before = last;
    while (last >= this.#head && (starts[last] as number) >= start) last--;
    if (last >= this.#head && start < (this.#ends[last] as number)) return;
    const under = last < before ? this.#open(last + 1, before + 1) : undefined;
    this.#size = last + 1;
    this.#add(pattern, start, end, under);
  }

  #add(pattern: number, start: number, end: number, under?: readonly PatternMatch[]): void {
    const last = this.#size++;
    this.#starts[last] = start;
    this.#ends[last] = end;
    this.#patterns[last] = pattern;
    this.#under[last] = under;
    this.#end = end;
    if (last === this.#head) this.first = start;
  }

  /** The open matches from one place in the lists to another, with those under them. */
  #open(from: number, to: number): PatternMatch[] {
    const open: PatternMatch[] = [];
    for (let at = from; at < to; at++) {
      const start = this.#starts[at] as number;
      const end = this.#ends[at] as number;
      open.push({ start, end, pattern: this.#patterns[at] as number });
      for (const under of this.#under[at] ?? []) open.push(under);
    }
    return open;
  }

  /** Takes back the open matches of a pattern that begin at or after a place; what they took the place of comes back. */
  withdraw(pattern: number, from: number): void {
    const open = this.#open(this.#head, this.#size);
    const kept = open.filter((match) => match.pattern !== pattern || match.start < from);
    if (kept.length === open.length) return;
    kept.sort((a, b) => a.start - b.start || b.end - a.end);
    this.#size = this.#head;
    this.#end = this.#settled;
    this.first = Number.POSITIVE_INFINITY;
    for (const match of kept) {
      const last = this.#size - 1;
      if (last >= this.#head && match.start < this.#end) {
        this.#under[last] = [...(this.#under[last] ?? []), match];
        continue;
      }
      this.#add(match.pattern, match.start, match.end);
    }
  }

  /** Says that nothing more will come that begins before `start`: what is open before that counts. */
  settle(start: number): void {
    const starts = this.#starts;
    let head = this.#head;
    for (; head < this.#size && (starts[head] as number) < start; head++) {
      const end = this.#ends[head] as number;
      this.#settled = end;
      this.#taker.take(this.#patterns[head] as number, starts[head] as number, end);
    }
    if (head === this.#size) {
      head = 0;
      this.#size = 0;
      this.first = Number.POSITIVE_INFINITY;
    } else this.first = starts[head] as number;
    this.#head = head;
  }
}
