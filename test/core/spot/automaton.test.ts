import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompileOptions, compile, type PatternMatch } from "../../../src/core/spot/automaton.js";
import { hyphenatedCases, latinCases, looseCases, plainCases } from "./arbitraries.js";
import { conformance } from "./conformance.js";
import { cutAt, inPieces, leftmostLongest, occurrences } from "./oracle.js";

const sorts = { plain: plainCases, folded: latinCases, "blanks at will": looseCases, "passed over": hyphenatedCases };
const runs = { numRuns: 1500 };

describe.each(Object.entries(sorts))("%s: agrees with the obvious search", (_, cases) => {
  test("on leftmost-longest", () => {
    fc.assert(
      fc.property(cases, ({ patterns, text, options }) => {
        const expected = leftmostLongest(occurrences(patterns, text, options));
        expect([...compile(patterns, options).scan(text)]).toEqual(expected);
      }),
      runs,
    );
  });

  test("on every occurrence", () => {
    fc.assert(
      fc.property(cases, ({ patterns, text, options }) => {
        const found = [...compile(patterns, options).scan(text, { overlaps: true })];
        expect(found).toEqual(occurrences(patterns, text, options));
      }),
      runs,
    );
  });

  test("on those that are accepted", () => {
    fc.assert(
      fc.property(cases, fc.integer(), ({ patterns, text, options }, seed) => {
        const accept = (pattern: number, start: number, end: number) =>
          (Math.imul(pattern * 31 + start * 7 + end, seed | 1) & 4) === 0;
        const all = occurrences(patterns, text, options);
        const automaton = compile(patterns, options);
        expect([...automaton.scan(text, { accept })]).toEqual(leftmostLongest(all, accept));
        expect([...automaton.scan(text, { accept, overlaps: true })]).toEqual(
          all.filter(({ pattern, start, end }) => accept(pattern, start, end)),
        );
      }),
      runs,
    );
  });

  test("however the text is cut", () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat()), fc.boolean(), ({ patterns, text, options }, places, overlaps) => {
        const automaton = compile(patterns, options);
        const whole = [...automaton.scan(text, { overlaps })];
        expect(inPieces(automaton.scanner({ overlaps }), cutAt(text, places))).toEqual(whole);
        expect(inPieces(automaton.scanner({ overlaps }), text.split(""))).toEqual(whole);
      }),
      runs,
    );
  });
});

test("agrees with the obvious search on anything", () => {
  const any = fc.string({ unit: "binary", maxLength: 5 });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), fc.array(any, { maxLength: 6 }), (patterns, others) => {
      const text = [...others, ...patterns].join("");
      expect([...compile(patterns).scan(text)]).toEqual(leftmostLongest(occurrences(patterns, text)));
    }),
  );
});

describe.each(conformance)("$name", ({ patterns, text, options, longest, all }) => {
  const short = (found: Iterable<PatternMatch>) => [...found].map(({ pattern, start, end }) => [pattern, start, end]);
  const automaton = compile(patterns, options);

  test("leftmost-longest", () => expect(short(automaton.scan(text))).toEqual(longest));
  test.runIf(all)("every occurrence", () => expect(short(automaton.scan(text, { overlaps: true }))).toEqual(all));
  test("unit by unit", () => expect(short(inPieces(automaton.scanner(), text.split("")))).toEqual(longest));
});

describe("with folding", () => {
  const places = (patterns: string[], text: string, options: CompileOptions = {}) =>
    [...compile(patterns, { fold: true, ...options }).scan(text)].map(({ start, end }) => text.slice(start, end));

  test.each([
    ["case and width", "CoT", "\uff23\uff2f\uff34", ["\uff23\uff2f\uff34"]],
    ["Traditional Chinese", "思维链", "用思維鏈推理", ["思維鏈"]],
    ["hyphens and line ends", "in-context learning", "in\u2011context\n  learning.", ["in\u2011context\n  learning"]],
    ["soft hyphens, which at an end are left out", "transformer", "trans\u00adformer\u00ad", ["trans\u00adformer"]],
    ["no paragraph break inside a match", "learning rate", "learning\n\nrate", []],
    ["a blank between Latin and Chinese", "KV缓存", "KV  缓存", ["KV  缓存"]],
    ["a hyphen between Latin and Chinese", "KV缓存", "KV-缓存", ["KV-缓存"]],
    ["no dash between Latin and Chinese", "KV缓存", "KV - 缓存", []],
    ["a line end between Chinese", "思维链", "思维\n链", ["思维\n链"]],
    ["no blank between Chinese", "思维链", "思维 链", []],
    ["a word parted at a line end", "hallucination", "hallucina-\ntion", ["hallucina-\ntion"]],
    ["no hyphen inside a line", "hallucination", "hallucina-tion", []],
  ])("knows %s", (_, pattern, text, expected) => {
    expect(places([pattern], text)).toEqual(expected);
  });

  test("a blank at will is passed over though another pattern has one there", () => {
    expect(places(["AI agent", "AI智能体", "AI 助手"], "AI 智能体和AI 助手和AI agent")).toEqual([
      "AI 智能体",
      "AI 助手",
      "AI agent",
    ]);
    expect(places(["k 近邻", "k均值"], "K 均值 K 近邻")).toEqual(["K 均值", "K 近邻"]);
  });

  test("a word after a line end is one of its own where it completes nothing", () => {
    expect(places(["multimodal", "agent"], "multi-\nagent", { wholeWords: true })).toEqual(["agent"]);
  });

  test("nothing reaches over a thousand blanks", () => {
    expect(places(["learning rate"], `learning${" ".repeat(900)}rate`)).toHaveLength(1);
    expect(places(["learning rate"], `learning${" ".repeat(1001)}rate`)).toEqual([]);
  });
});

describe("with whole words", () => {
  const places = (patterns: string[], text: string) =>
    [...compile(patterns, { wholeWords: true }).scan(text)].map(({ start, pattern }) => [start, pattern]);

  test.each([
    ["letters that no pattern has", ["rag"], "fragment rag", [[9, 0]]],
    ["letters of other alphabets", ["rag"], "жrag ragж 用rag", [[11, 0]]],
    ["a word that another pattern goes through", ["multiagent x", "agent"], "multiagent agent", [[11, 1]]],
    ["a phrase that begins inside a word", ["ab c", "b d"], "ab d b d", [[5, 1]]],
    ["digits and underscores", ["gpt"], "gpt4 my_gpt gpt", [[12, 0]]],
    [
      "Chinese, which has no blanks",
      ["模型", "大模型"],
      "用大模型和模型b",
      [
        [1, 1],
        [5, 0],
      ],
    ],
  ])("knows %s", (_, patterns, text, expected) => {
    expect(places(patterns, text)).toEqual(expected);
  });
});

test("a place that is not accepted does not count, and a shorter one may", () => {
  const accept = (_: number, start: number, end: number) => end - start < 7;
  const found = [...compile(["prompt", "prompt engineering"]).scan("prompt engineering", { accept })];
  expect(found).toEqual([{ start: 0, end: 6, pattern: 0 }]);
});

test("many patterns with common beginnings all lead to themselves", () => {
  const patterns = Array.from({ length: 5000 }, (_, at) => `w${at.toString(36)}x`);
  const automaton = compile(patterns);
  for (const [at, pattern] of patterns.entries())
    expect([...automaton.scan(pattern)]).toEqual([{ start: 0, end: pattern.length, pattern: at }]);
});

test("60,000 different units make no trouble, more than there are classes are refused", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const some = units.slice(-60_000);
  const automaton = compile(some);
  for (const at of [0, 1, 30_000, 59_999])
    expect([...automaton.scan(some[at] as string)]).toEqual([{ start: 0, end: 1, pattern: at }]);
  expect(() => compile(units)).toThrow(RangeError);
});

test("a match comes as soon as nothing to come can change it, so that little is held", () => {
  const scanner = compile(["ab", "abab"]).scanner();
  let held = 0;
  for (let at = 0; at < 20_000; at++) {
    held += at % 2;
    held -= scanner.push("ab"[at % 2] as string).reduce((sum, { end, start }) => sum + (end - start) / 2, 0);
    expect(held).toBeLessThan(5);
  }
});

test("the iterator is lazy and may be left", () => {
  const scan = compile(["a"]).scan("a".repeat(1e6));
  expect(scan.next().value).toEqual({ start: 0, end: 1, pattern: 0 });
  expect([...compile(["a"]).scan("a".repeat(40_000))]).toHaveLength(40_000);
});

test("a hyphen at the beginning of a line parts words; one at the end joins them", () => {
  const found = (text: string) =>
    [...compile(["a", "tokens", "atokens"], { fold: true, wholeWords: true }).scan(text)].map(({ pattern }) => pattern);
  expect(found("a\n-tokens")).toEqual([0, 1]);
  expect(found("a-\ntokens")).toEqual([2]);
});
