import fc from "fast-check";
import { expect, test } from "vitest";
import { type EditCosts, editCost, evenCosts } from "../../../src/core/search/distance.js";

/** Optimal string alignment with the whole matrix filled: costs from the query to each beginning of the name. */
function oracle(query: string, name: string, { alike, soundAlike, insert, swap }: EditCosts): number[] {
  const rows: number[][] = [];
  for (let row = 0; row <= query.length; row++) {
    const now: number[] = [];
    for (let column = 0; column <= name.length; column++) {
      const [a, b] = [query.charCodeAt(row - 1), name.charCodeAt(column - 1)];
      const ways = [row === 0 && column === 0 ? 0 : Number.POSITIVE_INFINITY];
      if (row > 0) ways.push((rows[row - 1]?.[column] ?? 0) + insert);
      if (column > 0) ways.push((now[column - 1] ?? 0) + insert);
      if (row > 0 && column > 0)
        ways.push((rows[row - 1]?.[column - 1] ?? 0) + (a === b ? 0 : soundAlike(a, b) ? alike : 1));
      if (row > 1 && column > 1 && a !== b && a === name.charCodeAt(column - 2) && query.charCodeAt(row - 2) === b)
        ways.push((rows[row - 2]?.[column - 2] ?? 0) + swap);
      now.push(Math.min(...ways));
    }
    rows.push(now);
  }
  return rows.at(-1) ?? [];
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
/** a and b sound alike. */
const weighted: EditCosts = { alike: 0.5, soundAlike: (a, b) => a + b === 0x61 + 0x62, insert: 0.9, swap: 0.8 };

test.each([
  ["even", evenCosts],
  ["weighted", weighted],
  ["swaps nearly free", { ...weighted, swap: 0.2 }],
])("costs agree with the whole matrix: %s", (_, costs) => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2, 3), (query, name, most) => {
      const right = oracle(query, name, costs);
      const given = editCost(query, name, most, costs);
      const expected = { prefix: Math.min(...right), whole: right.at(-1) ?? 0 };
      for (const part of ["prefix", "whole"] as const) {
        if (expected[part] <= most) expect(given[part]).toBeCloseTo(expected[part], 9);
        else expect(given[part]).toBeGreaterThan(most);
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["chian", "chain", { prefix: 1, whole: 1 }],
  ["thougt", "thoughts", { prefix: 1, whole: 2 }],
  ["", "ab", { prefix: 0, whole: 2 }],
  ["ab", "", { prefix: 2, whole: 2 }],
])("%j to %j", (query, name, costs) => expect(editCost(query, name, 3)).toEqual(costs));

test("what is longer than any name is far", () => {
  expect(editCost("a".repeat(1_000), "a".repeat(1_000), 3).whole).toBeGreaterThan(3);
  expect(editCost("a".repeat(10), "a".repeat(1_000), 3)).toMatchObject({ prefix: 0 });
});
