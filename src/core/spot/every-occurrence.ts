import type { Accept, Take } from "./leftmost-longest.js";
import type { Sink } from "./scanner.js";

/** Makes a sink that takes every occurrence that is accepted, overlapping ones too. */
export function everyOccurrence(
  accept: Accept,
  take: Take,
  withdraw: (pattern: number, from: number) => void,
): Sink & { withdraw(pattern: number, from: number): void } {
  return {
    first: Number.POSITIVE_INFINITY,
    settle() {},
    withdraw,
    occurrence(pattern, start, end) {
      if (accept(pattern, start, end)) take(pattern, start, end);
    },
  };
}
