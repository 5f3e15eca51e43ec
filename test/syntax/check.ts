import { expect } from "vitest";
import { createGlossary } from "../../src/core/glossary.js";
import { findTerms, type Syntax } from "../../src/core/spot/find-terms.js";

/** The parts of a source that are prose, with blanks around them taken off and empty ones left out. */
export function proseOf(syntax: Syntax, source: string): string[] {
  return ranges(syntax, source)
    .map(([start, end]) => source.slice(start, end).trim())
    .filter(Boolean);
}

/** The ranges, which are in order, apart and inside. */
export function ranges(syntax: Syntax, source: string): readonly (readonly [number, number])[] {
  const found = syntax(source);
  let last = 0;
  for (const [start, end] of found) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(source.length);
  return found;
}

const table = createGlossary([
  { id: "term", terms: { en: ["deep net"], "zh-Hans": ["深网"] } },
  { id: "code", terms: { en: ["qcode"] } },
]);

/** Finds a term wherever it stands, with true offsets. */
export function found(syntax: Syntax, source: string): string[] {
  return findTerms(table, source, { syntax }).map(({ start, end, text }) => {
    expect(source.slice(start, end)).toBe(text);
    return text;
  });
}

/** How long a syntax takes, in milliseconds. */
export function timeOf(syntax: Syntax, source: string): number {
  const start = performance.now();
  syntax(source);
  return performance.now() - start;
}
