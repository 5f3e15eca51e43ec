import fc from "fast-check";
import { expect, test } from "vitest";
import { type Accept, LeftmostLongest, type PatternMatch } from "../../../src/core/spot/leftmost-longest.js";
import { leftmostLongest } from "./oracle.js";

/** Tells of occurrences in the order of their ends, longer first, and settles after each end as far as it may. */
function pick(occurrences: readonly PatternMatch[], accept?: Accept): PatternMatch[] {
  const taken: PatternMatch[] = [];
  const sink = new LeftmostLongest({ accept, take: (pattern, start, end) => taken.push({ start, end, pattern }) });
  for (const [at, { pattern, start, end }] of occurrences.entries()) {
    sink.occurrence(pattern, start, end);
    const live = Math.min(...occurrences.slice(at + 1).map((later) => later.start), end);
    if (sink.first < live) sink.settle(live);
  }
  sink.settle(Number.POSITIVE_INFINITY);
  return taken;
}

const places = fc
  .array(fc.record({ start: fc.nat({ max: 20 }), length: fc.integer({ min: 1, max: 7 }) }), { maxLength: 25 })
  .map((found) =>
    found
      .map(({ start, length }, pattern) => ({ start, end: start + length, pattern }))
      .filter(({ start, end }, at, all) => all.findIndex((one) => one.start === start && one.end === end) === at)
      .sort((a, b) => a.end - b.end || a.start - b.start),
  );

test("picks what the obvious algorithm picks", () => {
  fc.assert(
    fc.property(places, (occurrences) => {
      expect(pick(occurrences)).toEqual(leftmostLongest(occurrences));
    }),
    { numRuns: 3000 },
  );
});

test("of those that are accepted", () => {
  fc.assert(
    fc.property(places, fc.func(fc.boolean()), (occurrences, coin) => {
      const accept = (pattern: number) => coin(pattern);
      expect(pick(occurrences, accept)).toEqual(leftmostLongest(occurrences, accept));
    }),
    { numRuns: 3000 },
  );
});

test("a pattern that is taken back leaves the others", () => {
  const taken: number[] = [];
  const sink = new LeftmostLongest({ take: (pattern) => taken.push(pattern) });
  sink.occurrence(0, 0, 2);
  sink.occurrence(1, 2, 4);
  sink.occurrence(0, 4, 6);
  sink.withdraw(0, 1);
  expect(sink.first).toBe(0);
  sink.withdraw(0, 0);
  expect(sink.first).toBe(2);
  sink.occurrence(2, 4, 7);
  sink.settle(Number.POSITIVE_INFINITY);
  expect(taken).toEqual([1, 2]);
  expect(sink.first).toBe(Number.POSITIVE_INFINITY);
});

test("what a pattern took the place of comes back with what it took the place of in turn", () => {
  const stems = fc.uniqueArray(fc.record({ stem: fc.nat({ max: 3 }), length: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ stem, length }) => 10 * stem + length,
    maxLength: 20,
    size: "max",
  });
  fc.assert(
    fc.property(stems, fc.uniqueArray(fc.nat({ max: 19 }), { maxLength: 6 }), (found, gone) => {
      const occurrences = found
        .map(({ stem, length }, pattern) => ({ start: 10 * stem, end: 10 * stem + length, pattern }))
        .sort((a, b) => a.end - b.end);
      const taken: PatternMatch[] = [];
      const sink = new LeftmostLongest({ take: (pattern, start, end) => taken.push({ start, end, pattern }) });
      for (const { pattern, start, end } of occurrences) sink.occurrence(pattern, start, end);
      for (const pattern of gone) sink.withdraw(pattern, 0);
      sink.settle(Number.POSITIVE_INFINITY);
      expect(taken).toEqual(leftmostLongest(occurrences.filter(({ pattern }) => !gone.includes(pattern))));
    }),
    { numRuns: 2000 },
  );
});
