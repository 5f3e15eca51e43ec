import { expect, test } from "vitest";
import { everyOccurrence } from "../../../src/core/spot/every-occurrence.js";

test("gives at once what is accepted, overlapping or not", () => {
  const taken: number[][] = [];
  const sink = everyOccurrence(
    (pattern) => pattern !== 1,
    (...match) => taken.push(match),
    () => {},
  );
  sink.occurrence(0, 0, 3);
  sink.occurrence(1, 1, 3);
  sink.occurrence(2, 2, 3);
  expect(taken).toEqual([
    [0, 0, 3],
    [2, 2, 3],
  ]);
  expect(sink.first).toBe(Number.POSITIVE_INFINITY);
});
