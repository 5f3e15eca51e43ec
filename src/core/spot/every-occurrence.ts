import type { Taker } from "./leftmost-longest.js";
import type { Sink } from "./scanner.js";

/** Has every occurrence that is accepted taken, overlapping ones too. */
export class EveryOccurrence implements Sink {
  readonly #taker: Taker & { takeBack?(pattern: number, from: number): void };
  readonly first = Number.POSITIVE_INFINITY;

  /** @param taker Who takes the occurrences, and takes back those of a pattern that begin at or after a place. */
  constructor(taker: Taker & { takeBack?(pattern: number, from: number): void }) {
    this.#taker = taker;
  }

  occurrence(pattern: number, start: number, end: number): void {
    if (this.#taker.accept?.(pattern, start, end) !== false) this.#taker.take(pattern, start, end);
  }

  withdraw(pattern: number, from: number): void {
    this.#taker.takeBack?.(pattern, from);
  }

  settle(): void {}
}
