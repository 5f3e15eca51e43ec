import { firstWord } from "./classes.js";

/**
 * A trie over small integers as a flat array (Aoe 1989, "An efficient digital search algorithm by using a double-array
 * structure"), with the failure links of Aho and Corasick (1975, doi:10.1145/360825.360855). From state `s` on class `c`
 * the next state is `t = base[s] + c`, and that step exists when `check[t] === s`: no objects, no hashing.
 *
 * What a step reads of a state stands together, four numbers a state, so that it is fetched from memory at once; and a
 * state is named by the place of its first number, a multiple of four:
 *
 *     cells[s]     base: four times a class from here is the next state
 *     cells[s + 1] check: the state that leads here
 *     cells[s + 2] output: the nearest state on the way of failure links, itself first, in which a word ends; 0 for none
 *     cells[s + 3] fail: the state of the longest proper suffix of its string that is in the trie
 */
export interface DoubleArray {
  readonly cells: Int32Array;
  /** For `s >> 2`: the index of the word that ends in a state, or -1. */
  readonly pattern: Int32Array;
  /** For `s >> 2`: how many classes lead from the root to a state. */
  readonly depth: Int32Array;
}

/** The state in which every walk starts. State 0 means "no state". */
export const root = 4;

/**
 * Makes a double array of words given as strings of classes; of equal words the first counts, and an empty one nowhere.
 *
 * @param classes The greatest class; the least is 1.
 * @param lastWhole Between two classes of words up to this one no failure link leads: nothing begins inside a word. @default 0
 */
export function buildDoubleArray(words: readonly string[], classes: number, lastWhole = 0): DoubleArray {
  const order = sortedOrder(words);
  const array = new Growing(classes);
  /** The states in the order in which they were placed, level by level, with the words below each. */
  const states = [first];
  const from = [0];
  const to = [order.length];
  const labels: number[] = [];
  const starts: number[] = [];
  let level = 0;
  let depth = 0;
  while (level < states.length) {
    const end = states.length;
    for (; level < end; level++) {
      const state = states[level] as number;
      const last = to[level] as number;
      let at = from[level] as number;
      while (at < last && (words[order[at] as number] as string).length === depth)
        array.accept(state, order[at++] as number);
      if (at === last) continue;
      labels.length = 0;
      starts.length = 0;
      let before = -1;
      for (; at < last; at++) {
        const label = (words[order[at] as number] as string).charCodeAt(depth);
        if (label === before) continue;
        labels.push(label);
        starts.push(at);
        before = label;
      }
      const base = array.place(state, labels);
      for (let child = 0; child < labels.length; child++) {
        states.push(base + (labels[child] as number));
        from.push(starts[child] as number);
        to.push(child + 1 < labels.length ? (starts[child + 1] as number) : last);
      }
    }
    depth++;
  }
  return link(array.finish(), states, lastWhole);
}

/** The places of words in their order; of equal words the first one first. Empty words are left out. */
function sortedOrder(words: readonly string[]): Int32Array {
  const kept = words.flatMap((word, at) => (word !== "" ? [at] : []));
  return Int32Array.from(kept).sort((a, b) => {
    const [one, other] = [words[a] as string, words[b] as string];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}

/** Adds failure links, outputs and depths. `states` come level by level, so that a shorter string is linked before. */
function link({ base, check, pattern }: Trie, states: readonly number[], lastWhole: number): DoubleArray {
  const fail = new Int32Array(base.length);
  const output = new Int32Array(base.length);
  const depth = new Int32Array(base.length);
  for (const state of states) {
    if (state === first) continue;
    const parent = check[state] as number;
    const label = state - (base[parent] as number);
    depth[state] = (depth[parent] as number) + 1;
    let back = parent === first ? 0 : (fail[parent] as number);
    while (back > first && check[(base[back] as number) + label] !== back) back = fail[back] as number;
    if (back === first) {
      const before = parent - (base[check[parent] as number] as number);
      const isInside = label >= firstWord && label <= lastWhole && before >= firstWord && before <= lastWhole;
      if (isInside || check[(base[first] as number) + label] !== first) back = 0;
    }
    fail[state] = back === 0 ? first : (base[back] as number) + label;
    output[state] = (pattern[state] as number) >= 0 ? state : (output[fail[state] as number] as number);
  }
  const cells = new Int32Array(base.length << 2);
  for (const [part, values] of [base, check, output, fail].entries()) {
    for (let state = 0; state < values.length; state++) cells[(state << 2) + part] = (values[state] as number) << 2;
  }
  return { cells, pattern, depth };
}

/** A trie in which states are numbered 1, 2, …, before its numbers are put together. */
interface Trie {
  readonly base: Int32Array;
  readonly check: Int32Array;
  readonly pattern: Int32Array;
}

const first = root >> 2;

/** How many places are tried for a state with several children before it goes to the end. */
const mostTries = 24;

/** The arrays while they grow, and the search for free places. */
class Growing {
  #base = new Int32Array(4096);
  #check = new Int32Array(4096);
  #pattern = new Int32Array(4096).fill(-1);
  /** For a place, itself or a later one, on the way to the next that is free. */
  #next = Int32Array.from({ length: 4096 }, (_, at) => at);
  /** Below this, states with several children find no room. */
  #roomy = first + 1;
  #top = first;
  readonly #classes: number;

  constructor(classes: number) {
    this.#classes = classes;
    this.#check[first] = -1;
    this.#next[0] = first + 1;
    this.#next[first] = first + 1;
  }

  accept(state: number, index: number): void {
    if (this.#pattern[state] === -1) this.#pattern[state] = index;
  }

  /** Finds a base at which all labels fall on free places, and takes them for `state`. */
  place(state: number, labels: readonly number[]): number {
    this.#reserve(this.#top + 2 * this.#classes + 2);
    const base =
      labels.length === 1 ? this.#nextFree((labels[0] as number) + 1) - (labels[0] as number) : this.#room(labels);
    this.#base[state] = base;
    for (const label of labels) {
      this.#check[base + label] = state;
      this.#next[base + label] = base + label + 1;
      if (base + label > this.#top) this.#top = base + label;
    }
    return base;
  }

  /** A base for several labels: near the front if a few tries find one, else behind all. */
  #room(labels: readonly number[]): number {
    const label = labels[0] as number;
    let place = this.#nextFree(Math.max(this.#roomy, label + 1));
    for (let tries = 0; tries < mostTries && place <= this.#top; tries++) {
      if (this.#isFree(place - label, labels)) return place - label;
      place = this.#nextFree(place + 1);
    }
    if (place <= this.#top) this.#roomy = place - (mostTries >> 1);
    return this.#top + 1 - label > 0 ? this.#top + 1 - label : 1;
  }

  /** The first free place that is not before `at`; shortens the way there for the next time (Tarjan 1975). */
  #nextFree(at: number): number {
    const next = this.#next;
    while (next[at] !== at) {
      const after = next[at] as number;
      next[at] = next[after] as number;
      at = after;
    }
    return at;
  }

  #isFree(base: number, labels: readonly number[]): boolean {
    for (let at = labels.length - 1; at > 0; at--) if (this.#check[base + (labels[at] as number)] !== 0) return false;
    return true;
  }

  /** Gives the arrays, with room for one step of any class from any state. */
  finish(): Trie {
    const size = this.#top + this.#classes + 2;
    this.#reserve(size);
    return {
      base: this.#base.slice(0, size),
      check: this.#check.slice(0, size),
      pattern: this.#pattern.slice(0, size),
    };
  }

  #reserve(size: number): void {
    const { length } = this.#check;
    if (size < length) return;
    const longer = Math.max(size + 1, length * 2);
    const grow = (old: Int32Array<ArrayBuffer>) => {
      const bigger = new Int32Array(longer);
      bigger.set(old);
      return bigger;
    };
    this.#base = grow(this.#base);
    this.#check = grow(this.#check);
    this.#pattern = grow(this.#pattern).fill(-1, length);
    this.#next = grow(this.#next);
    for (let at = length; at < longer; at++) this.#next[at] = at;
  }
}
