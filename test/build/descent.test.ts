import { expect, test } from "vitest";
import { descend, regress } from "../../build/descent.js";

test("the lowest place of a slope is found", () => {
  const [x, y] = descend(([a = 0, b = 0]) => (a - 1.5) ** 2 + 3 * (b + 0.5) ** 2 + a * b, [0, 0]) as [number, number];
  // Where both slopes are 0: 2(a - 1.5) + b = 0 and 6(b + 0.5) + a = 0.
  expect(x).toBeCloseTo(21 / 11, 2);
  expect(y).toBeCloseTo(-9 / 11, 2);
});

test("a regression gives each column the odds of its rows, drawn to what is expected", () => {
  const rows = (column: number, terms: number, others: number) =>
    Array.from({ length: terms + others }, (_, at) => ({
      isTerm: at < terms,
      cells: [{ column, count: 1 }],
      offset: 0,
    }));
  const data = [...rows(0, 75, 25), ...rows(1, 10, 90)];
  const free = regress(data, [0, 0, 2], () => 1e-6);
  expect(free[0]).toBeCloseTo(Math.log(3), 2);
  expect(free[1]).toBeCloseTo(-Math.log(9), 2);
  expect(free[2]).toBe(2);
  expect(regress(data, [0, 0, 2], () => 1e6)[0]).toBeCloseTo(0, 2);
});

test("what is known beforehand need not be learned", () => {
  const data = Array.from({ length: 100 }, (_, at) => ({
    isTerm: at < 75,
    cells: [{ column: 0, count: 1 }],
    offset: Math.log(3),
  }));
  expect(regress(data, [0], () => 0.01)[0]).toBeCloseTo(0, 2);
});
