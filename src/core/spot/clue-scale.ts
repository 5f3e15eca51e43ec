import { isHan } from "../search/pieces.js";
import { type ClueVisitor, visitClues } from "./clues.js";
import type { Passage } from "./passage.js";
import { clueWeights } from "./sense-model.js";

/** Something around a name, and how much it speaks for the field. */
export interface Clue {
  readonly clue: string;
  readonly weight: number;
}

/** Slots for pairs of characters and for words: a power of two, some times as many as there are of either. */
const slots = 1 << 14;
const shift = 32 - 14;

/** Weighs what stands around a name; each clue counts once. Characters and pairs, of which there are most, are found by number. */
class ClueScale implements ClueVisitor {
  /** The clues by their number, from 1; 0 is none. */
  readonly #clues: string[] = [""];
  readonly #weights: number[] = [0];
  readonly #signs = new Map<string, number>();
  /** The numbers of words, in the slot of their hash or the next that was free. */
  readonly #words = new Uint16Array(slots);
  /** The numbers of characters, by their unit. */
  readonly #characters = new Uint16Array(0x10000);
  /** Pairs in the slot of their hash or the next that was free, and their numbers. */
  readonly #pairs = new Uint32Array(slots);
  readonly #pairNumbers = new Uint16Array(slots);
  /** When each clue was last counted. */
  readonly #counted: Uint32Array;
  #round = 0;
  #sum = 0;
  #found: Clue[] | undefined;

  /** @param packed Lines of a weight in tenths and the clues that have it. */
  constructor(packed: string) {
    for (const line of packed.split("\n")) {
      const [weight, ...clues] = line.split(" ");
      for (const clue of clues) this.#learn(clue, Number(weight) / 10);
    }
    this.#counted = new Uint32Array(this.#clues.length);
  }

  #learn(clue: string, weight: number): void {
    const number = this.#clues.push(clue) - 1;
    this.#weights.push(weight);
    const first = clue.charCodeAt(0);
    if (/^[a-z]/.test(clue)) {
      let slot = slotOfWord(clue, 0, clue.length);
      while (this.#words[slot] !== 0) slot = (slot + 1) & (slots - 1);
      this.#words[slot] = number;
    } else if (!isHan(first)) this.#signs.set(clue, number);
    else if (clue.length === 1) this.#characters[first] = number;
    else {
      const second = clue.charCodeAt(1);
      let slot = slotOf(first, second);
      while (this.#pairs[slot] !== 0) slot = (slot + 1) & (slots - 1);
      this.#pairs[slot] = first * 0x10000 + second;
      this.#pairNumbers[slot] = number;
    }
  }

  /** The sum of the weights of the clues in a passage. */
  weigh(passage: Passage): number {
    this.#round++;
    this.#sum = 0;
    visitClues(passage, this);
    return this.#sum;
  }

  /** The clues in a passage that have a weight, the strongest first. */
  list(passage: Passage): readonly Clue[] {
    this.#found = [];
    this.weigh(passage);
    const found = this.#found;
    this.#found = undefined;
    return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }

  character(unit: number): void {
    const number = this.#characters[unit] as number;
    if (number !== 0) this.#count(number);
  }

  pair(first: number, second: number): void {
    const pair = first * 0x10000 + second;
    let slot = slotOf(first, second);
    for (; this.#pairs[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      if (this.#pairs[slot] === pair) {
        this.#count(this.#pairNumbers[slot] as number);
        return;
      }
    }
  }

  word(text: string, start: number, end: number): void {
    let slot = slotOfWord(text, start, end);
    for (; this.#words[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      const number = this.#words[slot] as number;
      const clue = this.#clues[number] as string;
      if (clue.length === end - start && text.startsWith(clue, start)) {
        this.#count(number);
        return;
      }
    }
  }

  sign(clue: string): void {
    const number = this.#signs.get(clue);
    if (number !== undefined) this.#count(number);
  }

  #count(number: number): void {
    if (this.#counted[number] === this.#round) return;
    this.#counted[number] = this.#round;
    const weight = this.#weights[number] as number;
    this.#sum += weight;
    this.#found?.push({ clue: this.#clues[number] as string, weight });
  }
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> shift;
}

function slotOfWord(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}

let scale: ClueScale | undefined;

/** The scale with the fitted weights, made when first needed. */
export function clueScale(): ClueScale {
  scale ??= new ClueScale(clueWeights);
  return scale;
}
