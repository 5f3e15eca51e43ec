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

/** Takes a match that counts. */
export type Take = (pattern: number, start: number, end: number) => void;

/**
 * Picks the matches that count out of all that occur: from left to right the leftmost, of those the longest, none
 * overlapping.
 *
 * Occurrences come by rising ends. So what begins inside an open match can be forgotten: that match, or a longer one
 * that takes its place, will cover it. And what begins before open matches covers them all. The open ones are a queue of
 * matches side by side, of which mostly one is open, or none.
 */
export class LeftmostLongest implements Sink {
  readonly #take: Take;
  readonly #accept: Accept | undefined;
  #starts: number[] = [];
  #ends: number[] = [];
  #patterns: number[] = [];
  /** The first open match in the lists above. */
  #head = 0;
  #size = 0;
  /** Where the last open match ends, or the last one that counts. */
  #end = 0;
  /** Where the last match that counts ends. */
  #settled = 0;
  /** Where the first open match begins: `settle` does nothing before that. */
  first = Number.POSITIVE_INFINITY;

  /**
   * @param take Called with each match that counts, in order.
   * @param accept Says which occurrences are considered. @default all
   */
  constructor(take: Take, accept?: Accept) {
    this.#take = take;
    this.#accept = accept;
  }

  /** Takes note of an occurrence. */
  occurrence(pattern: number, start: number, end: number): void {
    if (start < this.#settled) return;
    const starts = this.#starts;
    let last = this.#size - 1;
    // Inside the last open match, and not its like or an earlier one.
    if (start < this.#end && last >= this.#head && start > (starts[last] as number)) return;
    if (this.#accept?.(pattern, start, end) === false) return;
    while (last >= this.#head && (starts[last] as number) >= start) last--;
    if (last >= this.#head && start < (this.#ends[last] as number)) return;
    last++;
    starts[last] = start;
    this.#ends[last] = end;
    this.#patterns[last] = pattern;
    this.#size = last + 1;
    this.#end = end;
    if (last === this.#head) this.first = start;
  }

  /** Takes back the open matches of a pattern that begin at or after a place. */
  withdraw(pattern: number, from: number): void {
    let kept = this.#head;
    for (let at = this.#head; at < this.#size; at++) {
      if (this.#patterns[at] === pattern && (this.#starts[at] as number) >= from) continue;
      this.#starts[kept] = this.#starts[at] as number;
      this.#ends[kept] = this.#ends[at] as number;
      this.#patterns[kept++] = this.#patterns[at] as number;
    }
    this.#size = kept;
    this.#end = kept > this.#head ? (this.#ends[kept - 1] as number) : this.#settled;
    this.first = kept > this.#head ? (this.#starts[this.#head] as number) : Number.POSITIVE_INFINITY;
  }

  /** Says that nothing more will come that begins before `start`: what is open before that counts. */
  settle(start: number): void {
    const starts = this.#starts;
    let head = this.#head;
    for (; head < this.#size && (starts[head] as number) < start; head++) {
      const end = this.#ends[head] as number;
      this.#settled = end;
      this.#take(this.#patterns[head] as number, starts[head] as number, end);
    }
    if (head === this.#size) {
      head = 0;
      this.#size = 0;
      this.first = Number.POSITIVE_INFINITY;
    } else this.first = starts[head] as number;
    this.#head = head;
  }
}
