import { expect, test } from "vitest";
import { EveryOccurrence } from "../../../src/core/spot/every-occurrence.js";

test("gives at once what is accepted, overlapping or not", () => {
  const taken: number[][] = [];
  const sink = new EveryOccurrence({
    accept: (pattern) => pattern !== 1,
    take: (...match) => taken.push(match),
  });
  sink.occurrence(0, 0, 3);
  sink.occurrence(1, 1, 3);
  sink.occurrence(2, 2, 3);
  expect(taken).toEqual([
    [0, 0, 3],
    [2, 2, 3],
  ]);
  expect(sink.first).toBe(Number.POSITIVE_INFINITY);
});

test("what is withdrawn is taken back by whoever took it", () => {
  const back: number[][] = [];
  const sink = new EveryOccurrence({ take() {}, takeBack: (...what) => back.push(what) });
  sink.withdraw(3, 7);
  expect(back).toEqual([[3, 7]]);
});
