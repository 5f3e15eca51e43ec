import type { Taker } from "./leftmost-longest.js";
import type { Sink } from "./scanner.js";

/** Has every occurrence that is accepted taken, overlapping ones too. */
export class EveryOccurrence implements Sink {
  readonly #taker: Taker;
  readonly first = Number.POSITIVE_INFINITY;

  /** @param taker Who takes the occurrences. */
  constructor(taker: Taker) {
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
