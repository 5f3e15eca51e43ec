import { classify, none } from "./classes.js";
import { buildDoubleArray } from "./double-array.js";
import { EveryOccurrence } from "./every-occurrence.js";
import { type Accept, LeftmostLongest, type PatternMatch, type Taker } from "./leftmost-longest.js";
import { makeOpenings } from "./openings.js";
import { type Machine, Scanner } from "./scanner.js";

export interface CompileOptions {
  /**
   * Match through folding (see `fold`): case, width, accents, Traditional Chinese, hyphens and blanks. A run
   * of blanks in the text, with at most one line end, matches one in the pattern.
   *
   * @default false
   */
  readonly fold?: boolean;
  /**
   * Let no match begin or end inside a word of letters and digits: `rag` is not found in `fragment`. Several times as
   * fast on English, which is read word by word.
   *
   * @default false
   */
  readonly wholeWords?: boolean;
}

export interface ScanOptions {
  /** Says which occurrences are considered; of those the leftmost and longest count. @default all */
  readonly accept?: Accept;
  /** Give every occurrence, nested and overlapping ones too, in the order of their ends, longer before shorter. @default false */
  readonly overlaps?: boolean;
}

/** Many patterns, ready to be found in one walk over a text: an Aho–Corasick automaton on a double array. */
export interface Automaton {
  /**
   * Yields the matches in `text` from left to right: the leftmost, of those the longest; none overlap. Time: linear in
   * the text and in what occurs in it, whatever the patterns.
   */
  scan(text: string, options?: ScanOptions): IterableIterator<PatternMatch>;
  /** Makes a scanner for a text that comes in pieces: the matches are those of the whole text. */
  scanner(options?: ScanOptions): PatternScanner;
}

/** Scans a text that comes in pieces. Offsets count from the beginning of the first piece. */
export interface PatternScanner {
  /** Takes the next piece, and gives the matches that nothing to come can change. */
  push(piece: string): PatternMatch[];
  /** Says that nothing follows, and gives the matches that were still open. */
  end(): PatternMatch[];
}

/** So many units are scanned between two yields. */
const block = 0x4000;

/**
 * Makes an automaton that finds all `patterns` in a text in one walk. Of equal patterns the first counts; an empty one
 * matches nowhere. The text is never copied: each character becomes a class by one table look-up, and folding is a
 * matter of which characters share a class.
 *
 * @example [...compile(["思维", "思维链"]).scan("用思维链")] // [{ start: 1, end: 4, pattern: 1 }]
 */
export function compile(patterns: readonly string[], options: CompileOptions = {}): Automaton {
  return automatonOf(makeMachine(patterns, options));
}

/** The machines of automata, which are no one else's business. */
const machines = new WeakMap<Automaton, Machine>();

/**
 * A scan of nothing for each automaton. Without one, no object of its classes would be alive between scans, and V8 would
 * forget with them what it knows of their shapes, and the code made for those, at the next collection.
 */
const idle = new WeakMap<Automaton, Scan>();

/** Gives the machine that an automaton walks along. */
export function machineOf(automaton: Automaton): Machine {
  const machine = machines.get(automaton);
  if (!machine) throw new TypeError("This is no automaton: compile makes them.");
  return machine;
}

/** Gives a machine as an automaton. */
export function automatonOf(machine: Machine): Automaton {
  const automaton: Automaton = {
    scan: (text, options = {}) => new Scan(machine, text, options),
    scanner(options = {}) {
      const found = new Found(options.accept);
      const scanner = new Scanner(machine, sinkInto(found, options));
      // The last unit waits for the next piece, which tells whether a word ends there.
      let last = "";
      return {
        push(piece) {
          if (piece === "") return [];
          const text = last + piece;
          scanner.push(text, 0, text.length - 1);
          last = text.slice(-1);
          return found.matches.splice(0);
        },
        end() {
          scanner.push(last);
          scanner.end();
          last = "";
          return found.matches.splice(0);
        },
      };
    },
  };
  machines.set(automaton, machine);
  idle.set(automaton, new Scan(machine, "", {}));
  return automaton;
}

/** The matches in a text, found as they are asked for. Written out, since a generator takes twice as long for each. */
class Scan implements IterableIterator<PatternMatch> {
  readonly #text: string;
  readonly #scanner: Scanner;
  readonly #found: Found;
  #given = 0;
  /** How much of the text is scanned; past its end when that was said. */
  #scanned = 0;

  constructor(machine: Machine, text: string, options: ScanOptions) {
    this.#text = text;
    this.#found = new Found(options.accept);
    this.#scanner = new Scanner(machine, sinkInto(this.#found, options));
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<PatternMatch, undefined> {
    const { matches } = this.#found;
    while (this.#given === matches.length) {
      matches.length = 0;
      this.#given = 0;
      if (this.#scanned > this.#text.length) return { done: true, value: undefined };
      const to = Math.min(this.#text.length, this.#scanned + block);
      this.#scanner.push(this.#text, this.#scanned, to);
      this.#scanned = to;
      if (to === this.#text.length) {
        this.#scanner.end();
        this.#scanned++;
      }
    }
    return { done: false, value: matches[this.#given++] as PatternMatch };
  }
}

/** Makes what a `Scanner` walks along. */
export function makeMachine(patterns: readonly string[], options: CompileOptions = {}): Machine {
  const { fold = false, wholeWords = false } = options;
  const classes = classify(patterns, fold, wholeWords);
  return {
    classes,
    states: buildDoubleArray(classes.words, classes.count, wholeWords ? classes.lastWord : none),
    openings: makeOpenings(classes.words, classes.count, wholeWords ? classes.lastWord : none),
    wholeWords,
    longest: classes.words.reduce((longest, { length }) => Math.max(longest, length), 0),
  };
}

/** The matches that were found and not yet given. */
class Found implements Taker {
  readonly matches: PatternMatch[] = [];
  readonly accept: Accept | undefined;

  constructor(accept: Accept | undefined) {
    this.accept = accept;
  }

  take(pattern: number, start: number, end: number): void {
    this.matches.push({ start, end, pattern });
  }
}

function sinkInto(found: Found, { overlaps }: ScanOptions): LeftmostLongest | EveryOccurrence {
  return overlaps ? new EveryOccurrence(found) : new LeftmostLongest(found);
}

export type { Accept, PatternMatch } from "./leftmost-longest.js";
