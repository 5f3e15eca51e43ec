import { isHan } from "../search/pieces.js";
import { blank, type Classes, firstWord, none, passed } from "./classes.js";
import { type DoubleArray, root } from "./double-array.js";
import { addToWord, continuedHash, has, type Openings, pairHash, shortHash, tripleHash, wordHash } from "./openings.js";

/** What a scanner walks along. */
export interface Machine {
  readonly classes: Pick<Classes, "of" | "lastWord">;
  readonly states: DoubleArray;
  /** Begin and end nowhere inside a word between blanks. */
  readonly wholeWords: boolean;
  readonly openings: Openings;
  /** The length of the longest pattern, in classes. */
  readonly longest: number;
}

/** Who is told what a scanner sees. Offsets are UTF-16 units from the beginning of all that was pushed. */
export interface Sink {
  /** A pattern stands at [start, end). Of those with one end the longest comes first. */
  occurrence(pattern: number, start: number, end: number): void;
  /** Nothing that begins before `start` is still to come. Called only when `start` is past `first`. */
  settle(start: number): void;
  /** From where on the sink wants to be told. */
  readonly first: number;
}

const newline = 0x0a;
const hyphen = 0x2d;
/** Nothing reaches over a run of this many blanks: so no scanner waits for ever. */
const mostBlanks = 1_000;

/**
 * Walks over a text that comes in pieces, and tells a sink of every occurrence of every pattern, in one pass and in
 * time linear in the text and what occurs in it (Aho and Corasick 1975).
 *
 * Through folding, a run of blanks and hyphens is one blank, and two line ends part paragraphs: nothing reaches over
 * them, nor over a thousand blanks. A blank that a pattern lacks is passed over where writers put it at will: between Chinese and Latin letters
 * (`KV 缓存`, `K-均值`), at a line end between Chinese characters, and after a hyphen at a line end (`hallucina-⏎tion`).
 */
export class Scanner {
  readonly #machine: Machine;
  readonly #sink: Sink;
  /** Where the last symbols stand that were walked along, in a ring: patterns end here and begin there. */
  readonly #places: Int32Array;
  #state = root;
  /** Symbols walked along so far. */
  #count = 0;
  /** The symbol with which the present word began. */
  #wordStart = 0;
  #isInWord = false;
  /** Blanks that were met and not yet walked along, the line ends among them, and whether a hyphen is. */
  #blanks = 0;
  #lines = 0;
  #hyphenated = false;
  /** Whether they begin with a hyphen: one at the beginning of a line is a dash or a bullet. */
  #beginsHyphened = false;
  /** The last unit before those. */
  #before = 0;
  /** The last unit. */
  #last = 0;
  #offset = 0;

  constructor(machine: Machine, sink: Sink) {
    this.#machine = machine;
    this.#sink = sink;
    this.#places = new Int32Array(1 << Math.ceil(Math.log2(machine.longest + 2)));
  }

  /** Walks along `text[from…to)`, which follows on what came before. */
  push(text: string, from = 0, to = text.length): void {
    const { classes, states, wholeWords, openings } = this.#machine;
    const classOf = classes.of;
    const { lastWord } = classes;
    const { bits, alone } = openings;
    /** Classes up to this one are those of words, of which only the beginning counts. */
    const lastWhole = wholeWords ? lastWord : passed;
    const { cells, depth, pattern } = states;
    const sink = this.#sink;
    const places = this.#places;
    const mask = places.length - 1;
    const shift = this.#offset - from;
    let state = this.#state;
    let count = this.#count;
    let isInWord = this.#isInWord;
    let wordStart = this.#wordStart;
    let blanks = this.#blanks;

    for (let at = from; at < to; at++) {
      if (state === root) {
        // Quickly past what begins nothing.
        if (sink.first < Number.POSITIVE_INFINITY) sink.settle(at + shift);
        blanks = 0;
        for (; at < to; at++) {
          const label = classOf[text.charCodeAt(at)] as number;
          if (label <= passed) {
            if (label !== passed) isInWord = false;
            continue;
          }
          if (label > lastWhole) {
            isInWord = false;
            if (at + 2 >= to || alone[label] === 1) break;
            const next = classOf[text.charCodeAt(at + 1)] as number;
            if (next <= passed) {
              if (next !== none) break;
            } else if (has(bits, pairHash(label, next))) {
              const third = classOf[text.charCodeAt(at + 2)] as number;
              if (third <= passed || has(bits, shortHash(label, next)) || has(bits, tripleHash(label, next, third)))
                break;
            }
            continue;
          }
          let hash = addToWord(0, label);
          let end = at + 1;
          for (; end < to; end++) {
            const label = classOf[text.charCodeAt(end)] as number;
            if (label < firstWord || label > lastWhole) break;
            hash = addToWord(hash, label);
          }
          if (!isInWord) {
            // What stands at the end of a piece, or goes on in another line, is read by the automaton.
            if (end + 2 >= to || this.#mayGoOn(text, end)) break;
            if (has(bits, wordHash(hash))) {
              let next = classOf[text.charCodeAt(end)] as number;
              if (next === blank) next = classOf[text.charCodeAt(end + 1)] as number;
              if (has(bits, continuedHash(hash, none)) || next === blank || next === passed) break;
              if (next !== none && has(bits, continuedHash(hash, next))) break;
            }
          }
          isInWord = true;
          at = end - 1;
        }
        if (at >= to) break;
      }
      const unit = text.charCodeAt(at);
      const label = classOf[unit] as number;
      if (label <= passed) {
        if (label === passed) continue;
        if (label === blank) {
          // A run is walked along when it is over: only then it is known what it parts.
          if (blanks++ === 0) {
            this.#lines = 0;
            this.#hyphenated = false;
            this.#beginsHyphened = false;
            this.#before = at > from ? text.charCodeAt(at - 1) : this.#last;
          } else if (blanks === mostBlanks) {
            state = root;
            isInWord = false;
            if (sink.first < at + shift) sink.settle(at + shift);
          }
          if (unit === newline) this.#lines++;
          else if (unit === hyphen) {
            this.#hyphenated = true;
            if (blanks === 1) this.#beginsHyphened = true;
          }
          continue;
        }
        state = root;
        isInWord = false;
        blanks = 0;
        const here = at + shift;
        if (sink.first < here) sink.settle(here);
        continue;
      }

      if (blanks > 0) {
        const isOptional = state !== root && this.#isOptional(unit, blanks);
        const next = (cells[state] as number) + (blank << 2);
        if (this.#lines > 1 || state === root) {
          state = root;
          isInWord = false;
        } else if (
          cells[next + 1] === state &&
          (!isOptional || cells[(cells[next] as number) + (label << 2) + 1] === next)
        ) {
          state = next;
          places[count & mask] = at + shift - 1;
          count++;
          isInWord = false;
        } else if (!isOptional) {
          // No pattern ends in a blank: there is nothing to report.
          isInWord = false;
          do state = cells[state + 3] as number;
          while (state !== root && cells[(cells[state] as number) + (blank << 2) + 1] !== state);
          if (state !== root) {
            state = (cells[state] as number) + (blank << 2);
            places[count & mask] = at + shift - 1;
            count++;
          }
        } else if (!this.#hyphenated || cells[(cells[state] as number) + (label << 2) + 1] !== state) isInWord = false;
        blanks = 0;
        const live = state === root ? at + shift : (places[(count - (depth[state >> 2] as number)) & mask] as number);
        if (sink.first < live) sink.settle(live);
      }

      const isWord = label <= lastWhole;
      if (!isWord) isInWord = false;
      else if (!isInWord) {
        isInWord = true;
        wordStart = count;
      }

      let next = (cells[state] as number) + (label << 2);
      const goesOn = cells[next + 1] === state;
      if (!goesOn) {
        // Back to ever shorter suffixes, until one goes on; none that begins inside the word does, if words are whole.
        const shortest = isWord ? count - wordStart : 0;
        do {
          state = state === root ? 0 : (cells[state + 3] as number);
          if (state === 0 || (depth[state >> 2] as number) < shortest) {
            state = 0;
            break;
          }
          next = (cells[state] as number) + (label << 2);
        } while (cells[next + 1] !== state);
        if (state === 0) {
          state = root;
          // In the middle of a word nothing begins; a character may begin something by itself.
          continue;
        }
      }
      state = next;
      places[count & mask] = at + shift;
      count++;
      // What is alive begins where it did, unless it was left for something shorter.
      if (!goesOn && sink.first < Number.POSITIVE_INFINITY) {
        const live = places[(count - (depth[state >> 2] as number)) & mask] as number;
        if (sink.first < live) sink.settle(live);
      }
      if (isWord && cells[state + 2] !== 0 && at + 1 < text.length) {
        // No match ends inside a word.
        const label = classOf[text.charCodeAt(at + 1)] as number;
        if (label >= firstWord && label <= lastWhole) continue;
      }
      for (let out = cells[state + 2] as number; out !== 0; out = cells[(cells[out + 3] as number) + 2] as number) {
        const start = places[(count - (depth[out >> 2] as number)) & mask] as number;
        sink.occurrence(pattern[out >> 2] as number, start, at + shift + 1);
      }
    }

    if (to > from) this.#last = text.charCodeAt(to - 1);
    this.#blanks = blanks;
    this.#offset = to + shift;
    this.#state = state;
    this.#count = count;
    this.#isInWord = isInWord;
    this.#wordStart = wordStart;
  }

  /** Whether a word that ends before `end` may go on there. */
  #mayGoOn(text: string, end: number): boolean {
    const unit = text.charCodeAt(end);
    return unit === hyphen ? text.charCodeAt(end + 1) === newline : this.#machine.classes.of[unit] === passed;
  }

  /** Where the earliest occurrence that is still growing begins; what is before that will not change. */
  get live(): number {
    if (this.#state === root) return this.#offset;
    const { depth } = this.#machine.states;
    return this.#places[(this.#count - (depth[this.#state >> 2] as number)) & (this.#places.length - 1)] as number;
  }

  /** Says that nothing follows. */
  end(): void {
    this.#sink.settle(Number.POSITIVE_INFINITY);
    this.#state = root;
    this.#isInWord = false;
    this.#blanks = 0;
  }

  /** Whether the run of blanks before `unit` is one that writers put at will. */
  #isOptional(unit: number, blanks: number): boolean {
    const [left, right] = [isHan(this.#before), isHan(unit)];
    if (left !== right) return this.#hyphenated ? blanks === 1 : this.#lines < 2;
    return left ? this.#lines === 1 && !this.#hyphenated : this.#beginsHyphened && this.#lines === 1 && blanks === 2;
  }
}
