import type { Designation } from "../concept.js";
import { fold } from "../fold.js";
import { placeOf } from "../search/stages.js";
import type { Clue } from "./clue-scale.js";
import type { Passage } from "./passage.js";
import { evidenceWeights } from "./sense-model.js";

/** What a text is about, as far as the caller knows: the field of the glossary, something else, or unknown. */
export const textContexts = ["auto", "field", "general"] as const;
export type TextContext = (typeof textContexts)[number];

/** What speaks for and against a name being the field's word at a place. Distances are in UTF-16 units. */
export interface Evidence {
  /** Terms near by that mean nothing else, the nearest counting most: see `nearness`. */
  readonly near: number;
  /** How many such terms stood before, those long ago counting less. */
  readonly before: number;
  /** From 0 to 1: for how long no term was met that is most likely one. */
  readonly silence: number;
  /** Words of the name's `context.field` near by. */
  readonly field: readonly string[];
  /** Words of `context.general` near by. */
  readonly general: readonly string[];
  /** What the words and characters around weigh together: see `visitClues`. */
  readonly leaning: number;
  /** Those words and characters, the strongest first. Only with `explain`. */
  readonly clues?: readonly Clue[];
  /** The name is all the text. */
  readonly alone: boolean;
}

/** So far on each side evidence is looked for. */
export const reach = 120;
/** So far on each side words are looked for. */
export const wordReach = 40;

/**
 * What each piece of evidence weighs. Those that are not fitted were set by hand: the sentences, a third of which were
 * written to mislead, cannot tell them. Other everyday words near by are no evidence: in a recipe as in a paper, they come
 * together.
 */
const weights = {
  ...evidenceWeights,
  near: 1.5,
  before: 0.3,
  silence: -2,
  /** Terms around of the same subject field or related: they tell the senses of the field apart, not field from everyday. */
  kin: 1,
  alone: 4,
  /** What it counts to know what the text is about. */
  context: { field: 4.6, auto: 0, general: -1.9 } satisfies Record<TextContext, number>,
} as const;

/** What a sure term counts at a distance. */
export function nearness(distance: number): number {
  return Math.max(0, 1.2 - distance / reach);
}

/**
 * Gives how sure it is, from 0 to 1, that a name that is an everyday word too is the field's word here: a logistic
 * regression over the evidence, fitted to the tuning part of the sentences in `test/core/spot/sentences` by
 * `npm run senses:fit`.
 */
export function confidenceOf(evidence: Evidence, context: TextContext): number {
  const { field, general, leaning } = evidence;
  const score =
    weights.bias +
    weights.context[context] +
    handWeight(evidence) +
    weights.field * Math.min(3, field.length) +
    weights.general * Math.min(2, general.length) +
    leaning;
  return 1 / (1 + Math.exp(-score));
}

/** What the evidence weighs whose weights are set by hand: the terms around, and whether there is nothing else. */
export function handWeight({ near, before, silence, alone }: Omit<Evidence, keyof Cues>): number {
  return (
    (near > 0 ? weights.near * Math.min(2.4, near) : weights.silence * silence) +
    weights.before * Math.min(4, before) +
    (alone ? weights.alone : 0)
  );
}

/** How well a name fits where others are spelled the same. Only differences count. */
export function fitOf({ field, general }: Cues, kin: number): number {
  return weights.field * field.length + weights.general * general.length + weights.kin * kin;
}

/**
 * The words of a designation's context, folded, but those that stand in the name itself; of the general ones those that do
 * not contain it: the rest are patterns.
 */
export interface Cues {
  readonly field: readonly string[];
  readonly general: readonly string[];
}

const cues = new WeakMap<Designation, Cues>();

/** The words of a designation's context that stand in a passage. */
export function cuesIn({ text }: Passage, designation: Designation): Cues {
  const { field, general } = cuesOf(designation);
  return { field: wordsIn(text, field), general: wordsIn(text, general) };
}

/** Gives the words to look for near a designation. */
function cuesOf(designation: Designation): Cues {
  let own = cues.get(designation);
  if (!own) {
    const { text, context } = designation;
    const name = fold(text);
    const field = [...new Set((context?.field ?? []).map(fold))].filter((word) => !name.includes(word));
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
