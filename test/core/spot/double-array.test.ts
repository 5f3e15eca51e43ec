import fc from "fast-check";
import { expect, test } from "vitest";
import { firstWord } from "../../../src/core/spot/classes.js";
import { buildDoubleArray as build, root as rootCell } from "../../../src/core/spot/double-array.js";

const root = rootCell >> 2;

/** The numbers of each state apart, and states counted by one. */
function buildDoubleArray(...given: Parameters<typeof build>) {
  const { cells, pattern, depth } = build(...given);
  const part = (at: number) => Int32Array.from(depth, (_, state) => (cells[(state << 2) + at] as number) >> 2);
  return { base: part(0), check: part(1), output: part(2), fail: part(3), pattern, depth };
}
type DoubleArray = ReturnType<typeof buildDoubleArray>;

/** The state to which a string of classes leads, or 0. */
function walk({ base, check }: DoubleArray, word: string): number {
  let state = root;
  for (let at = 0; at < word.length; at++) {
    const next = (base[state] as number) + word.charCodeAt(at);
    if (check[next] !== state) return 0;
    state = next;
  }
  return state;
}

const most = 9;
const word = fc
  .array(fc.integer({ min: 1, max: most }), { maxLength: 6 })
  .map((labels) => String.fromCharCode(...labels));
const beginnings = (words: readonly string[]) =>
  new Set(words.flatMap((one) => Array.from({ length: one.length + 1 }, (_, at) => one.slice(0, at))));

test("leads along every word and nowhere else", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.array(word), (words, others) => {
      const array = buildDoubleArray(words, most);
      const all = beginnings(words);
      for (const one of [...words, ...others, ...all]) {
        const state = walk(array, one);
        expect(state > 0).toBe(one === "" || all.has(one));
        if (state === 0) continue;
        expect(array.depth[state]).toBe(one.length);
        expect(array.pattern[state]).toBe(one === "" ? -1 : words.indexOf(one));
      }
    }),
  );
});

test("failure links lead to the longest proper suffix, outputs to the longest word that is one", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const array = buildDoubleArray(words, most);
      const all = beginnings(words);
      for (const one of all) {
        if (one === "") continue;
        const suffixes = Array.from({ length: one.length + 1 }, (_, at) => one.slice(at));
        const state = walk(array, one);
        const back = suffixes.slice(1).find((suffix) => all.has(suffix)) as string;
        expect(array.fail[state]).toBe(walk(array, back));
        const out = suffixes.find((suffix) => suffix !== "" && words.includes(suffix));
        expect(array.output[state]).toBe(out === undefined ? 0 : walk(array, out));
      }
    }),
  );
});

test("with whole words no failure link leads inside one", () => {
  const lastWhole = 6;
  const isWord = (label: number) => label >= firstWord && label <= lastWhole;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const array = buildDoubleArray(words, most, lastWhole);
      const all = beginnings(words);
      for (const one of all) {
        if (one === "") continue;
        const begins = (at: number) => !isWord(one.charCodeAt(at)) || !isWord(one.charCodeAt(at - 1));
        let at = 1;
        while (at < one.length && !(all.has(one.slice(at)) && begins(at))) at++;
        expect(array.fail[walk(array, one)]).toBe(walk(array, one.slice(at)));
      }
    }),
  );
});

test("every state has room for a step of any class", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const { base, check } = buildDoubleArray(words, most);
      for (const place of base) expect(place + most).toBeLessThan(check.length);
    }),
  );
});

test("no words, empty words, equal words", () => {
  for (const words of [[], [""], ["", ""]])
    expect(buildDoubleArray(words, 1).output.every((state) => state === 0)).toBe(true);
  const array = buildDoubleArray(["\u0001", "\u0002", "\u0001"], 2);
  expect(array.pattern[walk(array, "\u0001")]).toBe(0);
});

test("classes far apart are placed close together", () => {
  const words = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(1 + at * 20, 1 + ((at * 7919) % 60_000)));
  const array = buildDoubleArray(words, 60_000);
  for (const [at, one] of words.entries()) expect(array.pattern[walk(array, one)]).toBe(at);
  expect(array.check.length).toBeLessThan(250_000);
});
