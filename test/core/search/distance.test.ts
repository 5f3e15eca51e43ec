import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../../src/core/search/distance.js";

/** Optimal string alignment by its recursive definition, slow and obvious. */
function oracle(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const costs = [
    oracle(a.slice(1), b) + 1,
    oracle(a, b.slice(1)) + 1,
    oracle(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) costs.push(oracle(a.slice(2), b.slice(2)) + 1);
  return Math.min(...costs);
}

test("agrees with the oracle, for the whole and for the best beginning", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (query, key) => {
      const prefixes = Array.from({ length: key.length + 1 }, (_, length) => oracle(query, key.slice(0, length)));
      expect(editDistance(query, key)).toEqual({ whole: prefixes.at(-1), prefix: Math.min(...prefixes) });
    }),
  );
});

test("a swap of neighbours is one edit", () => {
  expect(editDistance("chian", "chain").whole).toBe(1);
});
