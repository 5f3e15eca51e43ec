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
  /** Terms near by, sure or not, of the same subject field or related to the concept. */
  readonly kin: number;
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

/** What each piece of evidence weighs, and how much of it counts at most. */
const weights = {
  bias: { field: 2.5, auto: -2.1, general: -4 } satisfies Record<TextContext, number>,
  near: 1.9,
  before: 0.7,
  doubtful: 0.7,
  kin: 1.3,
  field: 1.9,
  general: -1.6,
  alone: 4,
} as const;

/**
 * Gives how sure it is, from 0 to 1, that a name that is an everyday word too is the field's word here: a logistic
 * regression over the evidence. A sure term next to it, two of its kin or two of its own words suffice; a word of
 * another sense counts against it. The weights are those fitted to the tuning half of the sentences in
 * `test/core/spot/sentences`, rounded.
 */
export function confidenceOf(evidence: Evidence, context: TextContext): number {
  const near = evidence.near.reduce((sum, distance) => sum + Math.max(0, 1.2 - distance / reach), 0);
  const score =
    weights.bias[context] +
    weights.near * Math.min(2.4, near) +
    weights.before * Math.min(4, evidence.before) +
    weights.doubtful * Math.min(3, evidence.doubtful) +
    weights.kin * Math.min(3, evidence.kin) +
    weights.field * Math.min(3, evidence.field.length) +
    weights.general * Math.min(2, evidence.general.length) +
    (evidence.alone ? weights.alone : 0);
  return 1 / (1 + Math.exp(-score));
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
