/** The slow, obvious way to find patterns: at every place every pattern is tried. What the automaton is measured by. */
import { fold, foldTable, ignorable, separator } from "../../../src/core/fold.js";
import { isHan } from "../../../src/core/search/pieces.js";
import type { Accept, CompileOptions, PatternMatch } from "../../../src/core/spot/automaton.js";
import { isWordUnit } from "../../../src/core/spot/boundary.js";

/** Every occurrence, by rising ends, of one end the longest first; of equal patterns only the first. */
export function occurrences(patterns: readonly string[], text: string, options: CompileOptions = {}): PatternMatch[] {
  const { fold: folding = false, wholeWords = false } = options;
  const found: PatternMatch[] = [];
  const own = folding ? patterns.map(fold) : patterns;
  for (const [pattern, word] of own.entries()) {
    if (word === "" || own.indexOf(word) !== pattern) continue;
    for (let start = 0; start < text.length; start++) {
      const end = folding ? foldedEnd(word, text, start) : text.startsWith(word, start) ? start + word.length : -1;
      if (end < 0 || (wholeWords && isInsideWord(text, start, end, folding))) continue;
      found.push({ start, end, pattern });
    }
  }
  return found.sort((a, b) => a.end - b.end || a.start - b.start);
}

/** Of the occurrences that are accepted the leftmost, of those the longest; none overlap. */
export function leftmostLongest(found: readonly PatternMatch[], accept: Accept = () => true): PatternMatch[] {
  const pool = found
    .filter(({ pattern, start, end }) => accept(pattern, start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PatternMatch[] = [];
  for (const match of pool) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

/** Where a folded pattern ends that begins at `start` of a text, or -1. */
function foldedEnd(word: string, text: string, start: number): number {
  const table = foldTable();
  const folded = (at: number) => table[text.charCodeAt(at)] as number;
  let at = start;
  let end = start;
  for (let done = 0; done < word.length; done++) {
    if (done > 0) while (at < text.length && folded(at) === ignorable) at++;
    if (at < text.length && folded(at) === separator) {
      let to = at;
      while (to < text.length && (folded(to) === separator || folded(to) === ignorable)) to++;
      if (done === 0) return -1;
      const run = [...text.slice(at, to)].filter((unit) => table[unit.charCodeAt(0)] === separator);
      if (run.filter((unit) => unit === "\n").length > 1) return -1;
      const left = text.charCodeAt(at - 1);
      if (word[done] === " ") done++;
      else if (!isOptional(left, run, text.charCodeAt(to))) return -1;
      at = to;
    }
    if (at >= text.length || folded(at) !== word.charCodeAt(done)) return -1;
    end = ++at;
  }
  return end;
}

/** Whether writers put these blanks at will, as the scanner says. */
function isOptional(left: number, run: readonly string[], right: number): boolean {
  if (isHan(left) !== isHan(right)) return !run.includes("-") || run.length === 1;
  const lines = run.filter((unit) => unit === "\n").length;
  return lines === 1 && (isHan(left) ? !run.includes("-") : run.length === 2 && run[0] === "-");
}

/** Whether a place is cut out of a longer word between blanks. */
function isInsideWord(text: string, start: number, end: number, folding: boolean): boolean {
  const isWord = (at: number) =>
    at >= 0 &&
    at < text.length &&
    isWordUnit(folding ? (foldTable()[text.charCodeAt(at)] as number) : text.charCodeAt(at));
  return (isWord(start) && isWord(start - 1)) || (isWord(end - 1) && isWord(end));
}

/** Cuts a text at the given places; equal ones give empty pieces. */
export function cutAt(text: string, places: readonly number[]): string[] {
  const sorted = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return sorted.slice(1).map((to, at) => text.slice(sorted[at], to));
}

/** Gives what a scanner finds in a text that comes in pieces. */
export function inPieces<Match>(
  scanner: { push(piece: string): Match[]; end(): Match[] },
  pieces: readonly string[],
): Match[] {
  const found: Match[] = [];
  for (const piece of pieces) found.push(...scanner.push(piece));
  return [...found, ...scanner.end()];
}
