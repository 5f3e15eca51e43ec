import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, type PatternMatch } from "../../../src/core/spot/automaton.js";

/** The slow, obvious way: at each place the longest pattern, first of equals. */
function oracle(patterns: readonly string[], text: string): PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (let start = 0; start < text.length; ) {
    const fits = patterns
      .map((pattern, at) => ({ pattern, at }))
      .filter(({ pattern }) => pattern !== "" && text.startsWith(pattern, start));
    const longest = Math.max(0, ...fits.map(({ pattern }) => pattern.length));
    const best = fits.find(({ pattern }) => pattern.length === longest);
    if (best) matches.push({ start, end: start + longest, pattern: best.at });
    start += Math.max(1, longest);
  }
  return matches;
}

test("agrees with the oracle on leftmost-longest", () => {
  const few = fc.string({ unit: fc.constantFrom("a", "b", "思", "维", "\ud83d\ude00", "A", "-"), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(few, { maxLength: 12 }), fc.array(few, { maxLength: 8 }), (patterns, parts) => {
      const text = parts.join("");
      expect([...compile(patterns).scan(text)]).toEqual(oracle(patterns, text));
    }),
    { numRuns: 2000 },
  );
});

test("agrees with the oracle on anything", () => {
  const any = fc.string({ unit: "binary", maxLength: 5 });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), fc.array(any, { maxLength: 6 }), (patterns, others) => {
      const text = [...others, ...patterns].join("");
      expect([...compile(patterns).scan(text)]).toEqual(oracle(patterns, text));
    }),
  );
});

describe("with folding", () => {
  const places = (patterns: string[], text: string) =>
    [...compile(patterns, { fold: true }).scan(text)].map(({ start, end }) => text.slice(start, end));

  test.each([
    ["case and width", "CoT", "\uff23\uff2f\uff34", ["\uff23\uff2f\uff34"]],
    ["Traditional Chinese", "思维链", "用思維鏈推理", ["思維鏈"]],
    ["hyphens and line ends", "in-context learning", "in\u2011context\n  learning.", ["in\u2011context\n  learning"]],
    ["soft hyphens, which at an end are left out", "transformer", "trans\u00adformer\u00ad", ["trans\u00adformer"]],
    ["no paragraph break inside a match", "learning rate", "learning\n\nrate", []],
  ])("knows %s", (_, pattern, text, expected) => {
    expect(places([pattern], text)).toEqual(expected);
  });
});

test("a place that is not accepted does not count, and a shorter one may", () => {
  const text = "prompt engineering";
  const found = [
    ...compile(["prompt", "prompt engineering"]).scan(text, { accept: (_, start, end) => end - start < 7 }),
  ];
  expect(found).toEqual([{ start: 0, end: 6, pattern: 0 }]);
});

test("many patterns with common beginnings all lead to themselves", () => {
  const patterns = Array.from({ length: 5000 }, (_, at) => `w${at.toString(36)}x`);
  const automaton = compile(patterns);
  for (const [at, pattern] of patterns.entries())
    expect([...automaton.scan(pattern)]).toEqual([{ start: 0, end: pattern.length, pattern: at }]);
});
