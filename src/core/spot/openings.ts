import { blank, firstWord, none } from "./classes.js";

/**
 * How patterns begin, as a Bloom filter (Bloom 1970, doi:10.1145/362686.362692): by their first word, where words are
 * whole, else by their first two classes and, of longer ones, by their first three. Most places of a text begin
 * nothing, and one look tells so; a false "perhaps" only costs a few steps of the automaton.
 */
export interface Openings {
  /** The filter: a bit a hash. */
  readonly bits: Int32Array;
  /** Whether a pattern is just this class. */
  readonly alone: Uint8Array;
}

/** Two to this many bits: 16 kB, which stays in the fastest cache. */
const size = 17;
const shift = 32 - size;

/**
 * Gathers how the patterns, given as strings of classes, begin.
 *
 * @param lastWhole The last class of words that are whole; less than the first one where none are.
 */
export function makeOpenings(patterns: readonly string[], classes: number, lastWhole: number): Openings {
  const bits = new Int32Array(1 << (size - 5));
  const alone = new Uint8Array(classes + 1);
  const set = (hash: number) => {
    bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31));
  };
  for (const pattern of patterns) {
    if (pattern === "") continue;
    const first = pattern.charCodeAt(0);
    if (first >= firstWord && first <= lastWhole) {
      let hash = 0;
      let at = 0;
      for (; at < pattern.length; at++) {
        const label = pattern.charCodeAt(at);
        if (label < firstWord || label > lastWhole) break;
        hash = addToWord(hash, label);
      }
      set(wordHash(hash));
      if (at === pattern.length) set(continuedHash(hash, none));
      else
        set(
          continuedHash(hash, pattern.charCodeAt(at) === blank ? pattern.charCodeAt(at + 1) : pattern.charCodeAt(at)),
        );
    } else if (pattern.length === 1) alone[first] = 1;
    else {
      const second = pattern.charCodeAt(1);
      set(pairHash(first, second));
      set(pattern.length === 2 ? shortHash(first, second) : tripleHash(first, second, pattern.charCodeAt(2)));
    }
  }
  return { bits, alone };
}

/** Adds a class to a word that is being read. */
export function addToWord(hash: number, label: number): number {
  return (Math.imul(hash, 31) + label) | 0;
}

/** The hash of a word that was read. */
export function wordHash(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}

/** That of a word with the class that follows it, blanks aside; `none` where the word is the whole pattern. */
export function continuedHash(hash: number, next: number): number {
  return (Math.imul(hash, 0x85ebca6b) + Math.imul(next + 1, 0x27d4eb2f)) >>> shift;
}

/** The hash of the first two classes of a pattern. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> shift;
}

/** That of a pattern of just two classes. */
export function shortHash(first: number, second: number): number {
  return (Math.imul(first, 0x27d4eb2f) + Math.imul(second, 0x165667b1)) >>> shift;
}

/** That of the first three. */
export function tripleHash(first: number, second: number, third: number): number {
  return (Math.imul(first, 0xc2b2ae35) + Math.imul(second, 0x27d4eb2f) + Math.imul(third, 0x9e3779b1)) >>> shift;
}

/** Whether a hash is in the filter. */
export function has(bits: Int32Array, hash: number): boolean {
  return (((bits[hash >>> 5] as number) >>> (hash & 31)) & 1) === 1;
}
