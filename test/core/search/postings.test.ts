import fc from "fast-check";
import { expect, test } from "vitest";
import { itemsWith, makePostings } from "../../../src/core/search/postings.js";

test("agrees with a map of lists", () => {
  const items = fc.array(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), { maxLength: 40 });
  fc.assert(
    fc.property(items, (keysOf) => {
      const lists = new Map<number, number[]>();
      for (const [item, keys] of keysOf.entries()) {
        for (const key of keys) lists.set(key, [...(lists.get(key) ?? []), item]);
      }
      const postings = makePostings(keysOf.length, (item) => keysOf[item] ?? []);
      for (let key = 0; key <= 21; key++) expect([...itemsWith(postings, key)]).toEqual(lists.get(key) ?? []);
      expect(postings.rows.size).toBe(lists.size);
    }),
  );
});

test("grows beyond its first room", () => {
  const postings = makePostings(5_000, (item) => [item % 3, 3 + (item % 5)]);
  expect(itemsWith(postings, 0)).toHaveLength(1_667);
  expect(itemsWith(postings, 7)).toHaveLength(1_000);
});
