import fc from "fast-check";
import { expect, test } from "vitest";
import { type CellTrie, makeCellTrie, type TrieEntry } from "../../../src/core/search/cell-trie.js";
import { type Reading, readAlong } from "../../../src/core/search/syllables.js";

const cells = [
  ["思", "si"],
  ["四", "si"],
  ["维", "wei"],
  ["链", "lian"],
  ["重", "chong"],
  ["重", "zhong"],
  ["爱", "ai"],
  ["ai", ""],
  ["绿", "lv"],
] as const;
const name = fc.array(
  fc.constantFrom(...cells).map(([text, reading]) => ({ text, reading })),
  { minLength: 1, maxLength: 4 },
);
const entries = fc
  .array(name, { maxLength: 12 })
  .map((all) => all.map((own, at): TrieEntry => ({ name: at, cells: own })));

/** The names below each node at which the query is used up, with how it was read. */
function read(trie: CellTrie, query: string): string[] {
  const found: string[] = [];
  readAlong(trie, query, (node, reading: Reading) => {
    for (let at = trie.from[node] ?? 0; at < (trie.to[node] ?? 0); at++)
      found.push(JSON.stringify([trie.names[at], reading]));
  });
  return found.sort();
}

test("a trie of many names reads as one of each name does", () => {
  const query = fc.string({ unit: fc.constantFrom(..."siwelanchzogv 思维ai"), maxLength: 8 });
  fc.assert(
    fc.property(entries, query, (all, typed) => {
      expect(read(makeCellTrie(all), typed)).toEqual(all.flatMap((entry) => read(makeCellTrie([entry]), typed)).sort());
    }),
    { numRuns: 500 },
  );
});

test("every name stands in it, with its length", () => {
  fc.assert(
    fc.property(entries, (all) => {
      const { names, lengths, from, to } = makeCellTrie(all);
      expect([...names].sort((a, b) => a - b)).toEqual(all.map((entry) => entry.name));
      for (const [at, entry] of [...names].entries()) expect(lengths[at]).toBe(all[entry]?.cells.length);
      expect([from[0], to[0]]).toEqual([0, all.length]);
    }),
  );
});

const whole = (own: TrieEntry["cells"]) => own.map(({ text, reading }) => reading || text).join("");

test("a name typed in full, as written, in pinyin or mixed, is read to its end", () => {
  fc.assert(
    fc.property(name, fc.infiniteStream(fc.boolean()), fc.constantFrom("", " "), (own, dice, gap) => {
      const trie = makeCellTrie([{ name: 0, cells: own }]);
      const mixed = own.map((cell) => (dice.next().value ? cell.text : whole([cell])));
      const readings = read(trie, mixed.join(gap)).map((found) => (JSON.parse(found) as [number, Reading])[1]);
      expect(readings).toContainEqual({ cells: own.length, whole: own.length, initials: 0, slips: 0 });
    }),
  );
});

const chain = makeCellTrie([
  {
    name: 0,
    cells: ["思 si", "维 wei", "链 lian"]
      .map((cell) => cell.split(" "))
      .map(([text = "", reading = ""]) => ({ text, reading })),
  },
]);

test.each([
  ["swl", { cells: 3, whole: 0, initials: 3, slips: 0 }],
  ["siweil", { cells: 3, whole: 2, initials: 1, slips: 0 }],
  ["siweili", { cells: 3, whole: 2, initials: 0, slips: 0 }],
  ["shiwei", { cells: 2, whole: 2, initials: 0, slips: 1 }],
  ["思wei", { cells: 2, whole: 2, initials: 0, slips: 0 }],
  ["siweinian", { cells: 3, whole: 3, initials: 0, slips: 1 }],
])("%s", (query, reading) => {
  expect(read(chain, query)).toContain(JSON.stringify([0, reading]));
});

test.each(["weisi", "siweix", "", " ", "链"])("%j begins no name", (query) => {
  expect(read(chain, query)).toEqual([]);
});

test("a hostile query ends soon", () => {
  // Each s may be a first letter or half a syllable, in each of 40 cells: more ways than there is time.
  const own = Array.from({ length: 40 }, () => ({ text: "思", reading: "si" }));
  const trie = makeCellTrie(
    Array.from({ length: 200 }, (_, at) => ({
      name: at,
      cells: [...own.slice(at % 40), { text: `${at}`, reading: "" }],
    })),
  );
  let visits = 0;
  readAlong(trie, "s".repeat(30), () => visits++);
  readAlong(trie, "sisi".repeat(60), () => visits++);
  expect(visits).toBeLessThanOrEqual(8_000);
});
