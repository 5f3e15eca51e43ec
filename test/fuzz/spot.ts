/**
 * Compares spotting with slow, obvious ways on generated cases, for as long as wanted:
 *
 *     npm run fuzz -- --cases 1000000 --seed 7
 *
 * Each case is checked in one of three ways: the automaton against the obvious search, a text in pieces against the
 * whole, and `findTerms` on random Unicode against what it promises. A failure prints its seed, and exits with 1.
 */
import { deepStrictEqual } from "node:assert";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { compile } from "../../src/core/spot/automaton.js";
import { findTerms, type TermMatch } from "../../src/core/spot/find-terms.js";
import { termScanner } from "../../src/core/spot/stream.js";
import { hyphenatedCases, latinCases, looseCases, plainCases } from "../core/spot/arbitraries.js";
import { cutAt, inPieces, leftmostLongest, occurrences } from "../core/spot/oracle.js";
import { table, words } from "../core/spot/table.js";

const { values } = parseArgs({ options: { cases: { type: "string" }, seed: { type: "string" } } });
const cases = count("cases", values.cases, 1_000_000);
const firstSeed = count("seed", values.seed, 1);
/** So many cases have one seed. */
const batch = 500;

const patterns = fc.oneof(plainCases, latinCases, looseCases, hyphenatedCases);
const places = fc.array(fc.nat(), { maxLength: 8 });
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

const checks = {
  "automaton and obvious search": fc.property(patterns, fc.integer(), ({ patterns, text, options }, salt) => {
    const accept = (pattern: number, start: number, end: number) =>
      (Math.imul(pattern * 31 + start * 7 + end, salt) & 12) !== 4;
    const all = occurrences(patterns, text, options);
    const automaton = compile(patterns, options);
    deepStrictEqual([...automaton.scan(text)], leftmostLongest(all));
    deepStrictEqual([...automaton.scan(text, { overlaps: true })], all);
    deepStrictEqual([...automaton.scan(text, { accept })], leftmostLongest(all, accept));
  }),
  "pieces and whole": fc.property(
    patterns,
    places,
    texts,
    fc.boolean(),
    ({ patterns, text, options }, cuts, prose, overlaps) => {
      const automaton = compile(patterns, options);
      deepStrictEqual(inPieces(automaton.scanner({ overlaps }), cutAt(text, cuts)), [
        ...automaton.scan(text, { overlaps }),
      ]);
      const found = inPieces(termScanner(table, { overlaps, minConfidence: 0 }), cutAt(prose, cuts));
      deepStrictEqual(found.sort(byPlace), findTerms(table, prose, { overlaps, minConfidence: 0 }));
    },
  ),
  "findTerms and its promises": fc.property(texts, (text) => {
    let last = 0;
    for (const match of findTerms(table, text)) {
      if (match.start < last || match.end <= match.start) throw new Error(`out of order: ${match.start}`);
      if (match.text !== text.slice(match.start, match.end)) throw new Error(`not the text: ${match.text}`);
      if (!(match.confidence >= 0.5 && match.confidence <= 1)) throw new Error(`confidence ${match.confidence}`);
      last = match.end;
    }
  }),
};

function byPlace(a: TermMatch, b: TermMatch): number {
  return a.start - b.start || b.end - a.end;
}

function count(name: string, value: string | undefined, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`--${name} takes a whole number from 1.`);
  return number;
}

let done = 0;
let mismatches = 0;
let shown = 0;
for (let seed = firstSeed; done < cases; seed++) {
  for (const [name, property] of Object.entries(checks)) {
    const numRuns = Math.min(batch, cases - done);
    if (numRuns === 0) break;
    const details = fc.check<unknown[]>(property as fc.IProperty<unknown[]>, { seed, numRuns });
    done += numRuns;
    if (!details.failed) continue;
    mismatches++;
    console.error(`${name}: seed ${details.seed}, path ${details.counterexamplePath}`);
    console.error(fc.stringify(details.counterexample));
    console.error(String(details.errorInstance ?? ""));
  }
  if (done - shown >= 10_000 || done === cases) {
    shown = done;
    console.error(`${done} of ${cases}`);
  }
}
console.log(`${mismatches} mismatches in ${done} cases`);
if (mismatches > 0) process.exitCode = 1;
