import type { Designation } from "../concept.js";
import { fold } from "../fold.js";
import { placeOf } from "../search/stages.js";

/** What a text is about, as far as the caller knows: the field of the glossary, something else, or unknown. */
export const textContexts = ["auto", "field", "general"] as const;
export type TextContext = (typeof textContexts)[number];

/** What speaks for and against a name being the field's word at a place. Distances are in UTF-16 units. */
export interface Evidence {
  /** Terms near by that mean nothing else, the nearest counting most: see `nearness`. */
  readonly near: number;
  /** How many such terms stood before, those long ago counting less. */
  readonly before: number;
  /** Other everyday words near by that may be terms. */
  readonly doubtful: number;
  /** Terms near by, sure or not, of the same subject field or related to the concept. */
  readonly kin: number;
  /** Words of the name's `context.field` near by. */
  field: readonly string[];
  /** Words of `context.general` near by. */
  general: readonly string[];
  /** The name is all the text. */
  readonly alone: boolean;
}

/** So far on each side evidence is looked for. */
export const reach = 120;
/** So far on each side the words of `context` are looked for. */
export const wordReach = 80;

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

/** Above this no words of another sense could turn the scale. */
const settled = 1 + 2 * -weights.general;

/** What a sure term counts at a distance. */
export function nearness(distance: number): number {
  return Math.max(0, 1.2 - distance / reach);
}

/**
 * Gives how sure it is, from 0 to 1, that a name that is an everyday word too is the field's word here: a logistic
 * regression over the evidence. A sure term next to it, two of its kin or two of its own words suffice; a word of
 * another sense counts against it. The weights are those fitted to the tuning half of the sentences in
 * `test/core/spot/sentences`, rounded. Words count only where the terms around leave it open.
 */
export function confidenceOf(evidence: Evidence, context: TextContext): number {
  let score = surroundings(evidence, context);
  if (score < settled) {
    score +=
      weights.field * Math.min(3, evidence.field.length) + weights.general * Math.min(2, evidence.general.length);
  }
  return 1 / (1 + Math.exp(-score));
}

/** Whether the terms around settle it, so that words need not be looked for. */
export function isSettled(evidence: Evidence, context: TextContext): boolean {
  return surroundings(evidence, context) >= settled;
}

function surroundings({ near, before, doubtful, kin, alone }: Evidence, context: TextContext): number {
  return (
    weights.bias[context] +
    weights.near * Math.min(2.4, near) +
    weights.before * Math.min(4, before) +
    weights.doubtful * Math.min(3, doubtful) +
    weights.kin * Math.min(3, kin) +
    (alone ? weights.alone : 0)
  );
}

/** The words of a designation's context, folded; of the general ones those that do not contain it: the rest are patterns. */
export interface Cues {
  readonly field: readonly string[];
  readonly general: readonly string[];
}

const cues = new WeakMap<Designation, Cues>();

/** Gives the words to look for near a designation. */
export function cuesOf(designation: Designation): Cues {
  let own = cues.get(designation);
  if (!own) {
    const { text, context } = designation;
    const name = fold(text);
    const field = [...new Set((context?.field ?? []).map(fold))];
    const general = [...new Set((context?.general ?? []).map(fold))].filter((word) => !word.includes(name));
    own = { field, general };
    cues.set(designation, own);
  }
  return own;
}

/** The words of a list that stand in a passage, both folded; Latin ones only at the beginning of a word. */
export function wordsIn(passage: string, words: readonly string[]): readonly string[] {
  let found: string[] | undefined;
  for (const word of words) {
    if (passage.includes(word) && placeOf(word, passage) >= 0) {
      if (found) found.push(word);
      else found = [word];
    }
  }
  return found ?? none;
}

const none: readonly string[] = [];
