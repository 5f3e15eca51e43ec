import { expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { compile } from "../../../src/core/spot/automaton.js";
import { type FindOptions, findTerms } from "../../../src/core/spot/find-terms.js";
import { termScanner } from "../../../src/core/spot/stream.js";
import { table } from "./table.js";

/** Twice the input takes at most so many times as long. */
const most = 2.3;

/** `findTerms` makes an object for each match, and tidying up comes in jumps; four times would be a square's growth. */
const mostWithObjects = 3.2;

/** How many milliseconds the processor works: unlike the clock's, those of others do not count. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as long twice the input takes, the quickest of several runs; up to five times while others disturb it. */
function growth(work: (size: number) => () => void, start: number): number {
  let size = start;
  // So large that it can be told, whatever the machine; and so the code is warm.
  while (size < 3e6 && Math.min(...[1, 2, 3].map(() => timeOf(work(size)))) < 8) size *= 2;
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && ratio >= most; attempt++) {
    // Another size each time: where memory is tidied up at a certain one, it is not at all.
    const own = size * (1 + attempt / 4);
    const [once, twice] = [work(own), work(2 * own)];
    let [quickest, quickestTwice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < 5; run++) {
      quickest = Math.min(quickest, timeOf(once));
      quickestTwice = Math.min(quickestTwice, timeOf(twice));
    }
    ratio = Math.min(ratio, quickestTwice / quickest);
  }
  return ratio;
}

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

function fibonacci(size: number): string {
  let [one, other] = ["a", "ab"];
  while (other.length < size) [one, other] = [other, other + one];
  return other.slice(0, size);
}

const nested = Array.from({ length: 200 }, (_, at) => "a".repeat(at + 1));
const almost = Array.from({ length: 200 }, (_, at) => `${"a".repeat(at + 1)}b`);
const fibonaccis = Array.from({ length: 12 }, (_, at) => fibonacci(2 ** at + 1));

const texts: [name: string, patterns: readonly string[], text: (size: number) => string, options?: object][] = [
  ["aⁿ with aᵏb", almost, (size) => fill("a", size)],
  ["aⁿ with aᵏ", nested, (size) => fill("a", size)],
  ["aⁿ with baᵏ", almost.map((word) => [...word].reverse().join("")), (size) => fill("a", size)],
  ["Fibonacci words", fibonaccis, fibonacci],
  ["Fibonacci words that fail", fibonaccis.map((word) => `${word}c`), fibonacci],
  ["blanks", ["a b", "b c"], (size) => `a${fill(" ", size)}b`, { fold: true }],
  ["blanks after each letter", ["a b a c", "b"], (size) => fill("a   ", size), { fold: true }],
  ["what is passed over", ["ab"], (size) => `a${fill("\u00ad", size)}b`, { fold: true }],
  ["line ends", ["a b", "模型"], (size) => fill("模\n", size), { fold: true }],
  ["one long word", ["rag"], (size) => fill("fragment", size), { wholeWords: true }],
  ["words of one letter", ["a", "b", "a b a"], (size) => fill("a b ", size), { fold: true, wholeWords: true }],
];

test.each(texts)("compile, %s", (_, patterns, textOf, options = {}) => {
  const automaton = compile(patterns, options);
  const work = (size: number) => {
    const text = textOf(size);
    return () => {
      for (const _ of automaton.scan(text));
    };
  };
  expect(growth(work, 1e5)).toBeLessThan(most);
});

test("compile, twice the patterns with common beginnings", () => {
  const work = (size: number) => {
    const patterns = Array.from({ length: size }, (_, at) => `pattern${at.toString(7)}`);
    return () => void compile(patterns);
  };
  expect(growth(work, 5000)).toBeLessThan(most + 0.4);
});

const hostile = createGlossary([
  { id: "short", terms: { en: ["a"] } },
  ...[2, 3, 5, 8, 13].map((length) => ({ id: `n${length}`, terms: { en: [`${"a ".repeat(length)}b`] } })),
  { id: "blocked", terms: { "zh-Hans": [{ text: "调微", context: { field: ["模型"], general: ["调微调微调微"] } }] } },
  {
    id: "every",
    subject: "x",
    terms: { en: [{ text: "e", context: { field: ["e e e"] } }], "zh-Hans": ["提示"], "zh-Hant": ["提示"] },
  },
  { id: "other", subject: "x", terms: { en: [{ text: "e", context: { field: ["f"] } }] } },
]);

const finds: [name: string, unit: string, options?: FindOptions][] = [
  ["nothing but everyday words", "attention token "],
  ["everyday words of two concepts", "e "],
  ["nothing but sure terms", "LLM 大语言模型 "],
  ["one sure term", "大语言模型"],
  ["names of both scripts, in none", "提示"],
  ["doubtful Chinese borders", "更大语言模型型提示示微调调"],
  ["Chinese without terms", "这里没有什么东西可以找到"],
  ["English without terms", "nothing here to be found "],
  ["one word", "a"],
  ["words of one letter", "a "],
  ["beginnings that fail", "a a a a a a a a "],
  ["expressions that block", "蒸馏水"],
  ["expressions that block and overlap", "调微"],
  ["capitals that are wrong", "opt "],
  ["blanks", " "],
  ["line ends", "\n"],
  ["punctuation", "。"],
  ["soft hyphens", "\u00ad"],
  ["a hyphen at each line end", "fine-\n"],
  ["lone surrogates", "\ud800"],
  ["NUL", "\0"],
  ["terms, nested ones too", "大语言模型提示 attention ", { overlaps: true }],
  ["everyday words, nested ones too", "e a ", { overlaps: true }],
  ["the first of each", "LLM 提示\n\n", { first: "paragraph" }],
  ["the first of each, no paragraphs", "LLM \n \n", { first: "paragraph" }],
  [
    "in parts of prose",
    "LLM\n",
    { syntax: (source) => [...source.matchAll(/LLM/g)].map(({ index }) => [index, index + 3]) },
  ],
];

test.each(finds)("findTerms, %s", (_, unit, options = {}) => {
  for (const glossary of [table, hostile]) {
    const work = (size: number) => {
      const text = fill(unit, size);
      return () => void findTerms(glossary, text, options);
    };
    expect(growth(work, 1e4)).toBeLessThan(mostWithObjects);
  }
});

test("findTerms, a term before and after a million of blanks", () => {
  const work = (size: number) => () => void findTerms(table, `LLM${fill(" ", size)}语言${fill("\n", size)}模型`);
  expect(growth(work, 1e5)).toBeLessThan(mostWithObjects);
});

test.each([" ", "e ", "提示", "language\u3000", "language"])("a stream of %j, unit by unit", (unit) => {
  const work = (size: number) => {
    const pieces = `language${fill(unit, size)}`.split("");
    return () => {
      const scanner = termScanner(table);
      for (const piece of pieces) scanner.push(piece);
      scanner.end();
    };
  };
  expect(growth(work, 1e4)).toBeLessThan(mostWithObjects);
});
