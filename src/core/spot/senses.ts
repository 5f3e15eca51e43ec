import type { Designation } from "../concept.js";
import { fold } from "../fold.js";
import { placeOf } from "../search/stages.js";

/** What a text is about, as far as the caller knows: the field of the glossary, something else, or unknown. */
export type TextContext = "field" | "general" | "auto";

/** What speaks for and against a name being the field's word at a place. Distances are in UTF-16 units. */
export interface Evidence {
  /** Distances of the terms near by that mean nothing else. */
  readonly near: readonly number[];
  /** How many such terms stood before, those long ago counting less. */
  readonly before: number;
  /** Other everyday words near by that may be terms. */
  readonly doubtful: number;
  /** Words of the name's `context.field` near by. */
  readonly field: readonly string[];
  /** Words of `context.general` near by. */
  readonly general: readonly string[];
  /** The name is all the text. */
  readonly alone: boolean;
}

/** So far on each side evidence is looked for. */
export const reach = 120;
/** So far on each side the words of `context` are looked for. */
export const wordReach = 60;

const bias: Readonly<Record<TextContext, number>> = { field: 3, auto: -1.1, general: -2.5 };

/**
 * Gives how sure it is, from 0 to 1, that a name that is an everyday word too is the field's word here. A sum of
 * weighed evidence put through the logistic function: a term next to it or two of its own words suffice, and a word
 * that belongs to another sense outweighs either. The weights were set by hand on the tuning half of the sentences in
 * `test/core/spot/sentences`.
 */
export function confidenceOf(evidence: Evidence, context: TextContext): number {
  const near = evidence.near.reduce((sum, distance) => sum + Math.max(0, 1.2 - distance / reach), 0);
  const score =
    bias[context] +
    Math.min(2.6, 1.1 * near) +
    0.3 * Math.min(4, evidence.before) +
    0.2 * Math.min(3, evidence.doubtful) +
    1.1 * Math.min(3, evidence.field.length) -
    1.8 * Math.min(2, evidence.general.length) +
    (evidence.alone ? 2 : 0);
  return 1 / (1 + Math.exp(-2 * score));
}

/** The words of a list that stand in a folded passage. */
export function wordsIn(passage: string, words: readonly string[]): string[] {
  return words.filter((word) => placeOf(foldedWord(word), passage) >= 0);
}

/** Words that speak against a name, but do not contain it: those that do are patterns of their own. */
export function againstWords({ text, context }: Designation): readonly string[] {
  const own = foldedWord(text);
  return (context?.general ?? []).filter((word) => !foldedWord(word).includes(own));
}

const folded = new Map<string, string>();

/** Words of contexts are few, and asked for again and again. */
function foldedWord(word: string): string {
  let own = folded.get(word);
  if (own === undefined) {
    own = fold(word);
    if (folded.size < 20_000) folded.set(word, own);
  }
  return own;
}
