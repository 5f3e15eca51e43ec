import { fold, foldTable, ignorable, separator } from "../fold.js";
import { buildDoubleArray, root } from "./double-array.js";

/** A place where a pattern stands. Offsets are UTF-16 units into the text that was scanned. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  /** The pattern's index in the list that was compiled. */
  readonly pattern: number;
}

export interface CompileOptions {
  /**
   * Match through folding (see `fold`): case, width, accents, Traditional Chinese, hyphens and blanks. A run
   * of blanks in the text, with at most one line end, matches one in the pattern.
   *
   * @default false
   */
  readonly fold?: boolean;
}

/** Says whether a place counts; the longest that does wins. Takes the pattern's index and its place. */
export type Accept = (pattern: number, start: number, end: number) => boolean;

export interface Automaton {
  /** Yields the matches in `text` from left to right: the leftmost, of those the longest; none overlap. */
  scan(text: string, accept?: Accept): Generator<PatternMatch, void, undefined>;
}

const newline = 0x0a;

/**
 * Makes an automaton that finds all `patterns` in a text in one walk. Of equal patterns the first counts;
 * an empty one matches nowhere. The text is never copied: each character becomes a class by one table
 * look-up, and folding is a matter of which characters share a class.
 *
 * @example [...compile(["思维", "思维链"]).scan("用思维链")] // [{ start: 1, end: 4, pattern: 1 }]
 */
export function compile(patterns: readonly string[], options: CompileOptions = {}): Automaton {
  const table = options.fold ? foldTable() : undefined;
  const { classOf, classes, words } = classify(patterns, table);
  const { base, check, pattern } = buildDoubleArray(words, classOf, classes);
  const blank = table ? classOf[separator] : undefined;

  /** Where the walk goes on after a blank: past the rest of its run, or -1 where a paragraph ends. */
  function skipBlanks(text: string, at: number): number {
    let lines = 0;
    for (at--; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const folded = table?.[unit];
      if (folded !== separator && folded !== ignorable) break;
      if (unit === newline && ++lines > 1) return -1;
    }
    return at;
  }

  function skipIgnorable(text: string, at: number): number {
    while (at < text.length && table?.[text.charCodeAt(at)] === ignorable) at++;
    return at;
  }

  function* scan(text: string, accept?: Accept): Generator<PatternMatch, void, undefined> {
    const { length } = text;
    let start = 0;
    while (start < length) {
      const first = (base[root] as number) + (classOf[text.charCodeAt(start)] as number);
      if (check[first] !== root) {
        start++;
        continue;
      }
      let state = first;
      let end = start + 1;
      let found: PatternMatch | undefined;
      for (;;) {
        const index = pattern[state] as number;
        if (index >= 0 && (!accept || accept(index, start, end))) found = { start, end, pattern: index };
        end = skipIgnorable(text, end);
        if (end >= length) break;
        const label = classOf[text.charCodeAt(end)] as number;
        const next = (base[state] as number) + label;
        if (check[next] !== state) break;
        state = next;
        end++;
        if (label === blank) end = skipBlanks(text, end);
        if (end < 0) break;
      }
      if (found) {
        yield found;
        start = found.end;
      } else {
        start++;
      }
    }
  }

  return { scan };
}

/** Numbers the characters that occur in patterns 1, 2, …; all others are class 0, which no pattern has. */
function classify(patterns: readonly string[], table: Uint16Array | undefined) {
  const classOf = new Uint16Array(0x10000);
  let classes = 0;
  const words = table ? patterns.map(fold) : patterns;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) classOf[word.charCodeAt(at)] ||= ++classes;
  }
  if (table) {
    for (let unit = 0; unit < classOf.length; unit++) classOf[unit] = classOf[table[unit] as number] as number;
  }
  return { classOf, classes, words };
}
