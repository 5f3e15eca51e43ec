import type { Concept, Designation } from "../concept.js";
import { fold } from "../fold.js";
import type { Clue } from "./clue-scale.js";
import { evidenceWeights } from "./sense-model.js";
import { type Cue, toCue, type Wording } from "./wording.js";

/** What a text is about, as far as the caller knows: the field of the glossary, something else, or unknown. */
export const textContexts = ["auto", "field", "general"] as const;
export type TextContext = (typeof textContexts)[number];

/** What speaks for and against a name being the field's word at a place. Distances are in UTF-16 units. */
export interface Evidence {
  /** How often the name means the concept at all: see `NameContext`. */
  readonly termhood: number;
  /** The name is that of a system, a benchmark, a dataset or an organization. */
  readonly isNamed: boolean;
  /** Terms near by that mean nothing else, the nearest counting most: see `nearness`. Names of products count less. */
  readonly near: number;
  /** Everyday words near by that may be terms as well, each for so much as it mostly is one: see `shareOf`. */
  readonly company: number;
  /** From 0 to 1: for how long no term was met that is most likely one. */
  readonly silence: number;
  /** Words of the name's `context.field` near by. */
  readonly field: readonly string[];
  /** Words of `context.general` near by. */
  readonly general: readonly string[];
  /** What the words and characters around weigh together: see `readClues`. */
  readonly leaning: number;
  /** Those words and characters, the strongest first. Only with `explain`. */
  readonly clues?: readonly Clue[];
  /** The name is all the text. */
  readonly alone: boolean;
}

/** So far on each side terms are looked for. */
export const reach = 120;

/** What weighs as was set by hand: the tuning sentences, a part of which were written to mislead, cannot tell it. */
const weights = {
  ...evidenceWeights,
  silence: -2,
  /** Terms around of the same subject field or related: they tell the senses of the field apart, not field from everyday. */
  kin: 1,
  alone: 4,
  /** What it counts to know what the text is about. */
  context: { field: 4.6, auto: 0, general: -1.9 } satisfies Record<TextContext, number>,
} as const;

/** What a term counts at a distance. */
export function nearness(distance: number): number {
  return Math.max(0, 1.2 - distance / reach);
}

/** Whether a concept is a single thing with a name of its own, such as a product: such stand in texts of every kind. */
export function isNamed({ kind }: Concept): boolean {
  return kind !== "concept";
}

/** What such a name counts near by, where a term of the field counts 1: ChatGPT is asked for recipes too. */
export const shareOfNames = 0.3;

/** The shares of places at which names mean the concept, by their termhood: the middle of what each stands for. */
const shares = [0.02, 0.15, 0.5, 0.83, 0.97] as const;
const usualTermhood = 1;

/** Whether a name is an everyday word too: it tells how often it is one, or which words tell its senses apart. */
export function isEveryday({ context }: Designation): boolean {
  return context?.termhood !== undefined || (context?.field ?? []).length > 0;
}

/** The termhood of a name, and of one that tells none. */
export function termhoodOf({ context }: Designation): number {
  return context?.termhood ?? usualTermhood;
}

/** In what share of all places a name of this termhood means the concept. */
export function shareOf(termhood: number): number {
  return shares[termhood] ?? 0;
}

/** The same as a weight, before all evidence. */
export function priorOf(termhood: number): number {
  const share = shareOf(termhood);
  return Math.log(share / (1 - share));
}

/**
 * Gives how sure it is, from 0 to 1, that a name that is an everyday word too is the field's word here: a logistic
 * regression over the evidence, fitted to the tuning part of the sentences in `test/core/spot/sentences` by
 * `npm run senses:fit`.
 */
export function confidenceOf(evidence: Evidence, context: TextContext): number {
  const { termhood, isNamed, near, company, field, general, leaning } = evidence;
  const score =
    (weights.termhood[termhood] as number) +
    weights.context[context] +
    (weights.near[Math.min(2, termhood)] as number) * Math.min(mostCompany, near) +
    weightByHand(evidence) +
    weights.company * Math.min(mostCompany, company) +
    weights.field * Math.min(3, field.length) +
    weights.general * Math.min(2, general.length) +
    (isNamed ? weights.leaningOfNames : weights.leaning) * leaning;
  return 1 / (1 + Math.exp(-score));
}

/** More company, or more terms near by, than this tells no more. */
export const mostCompany = 2.4;

/** What the evidence weighs whose weights are set by hand: that nothing speaks for the field, or that there is nothing else. */
export function weightByHand({ near, silence, alone }: Pick<Evidence, "near" | "silence" | "alone">): number {
  return (near > 0 ? 0 : weights.silence * silence) + (alone ? weights.alone : 0);
}

/** How well a name fits where others are spelled the same. Only differences count. */
export function fitOf({ field, general }: CuesFound, kin: number): number {
  return weights.field * field.length + weights.general * general.length + weights.kin * kin;
}

/** The words of a name's context that stand near it. */
export interface CuesFound {
  readonly field: readonly string[];
  readonly general: readonly string[];
}

/**
 * The words of a designation's context, folded, but those that stand in the name itself; of the general ones those that do
 * not contain it: the rest are patterns.
 */
interface Cues {
  readonly field: readonly Cue[];
  readonly general: readonly Cue[];
}

const cues = new WeakMap<Designation, Cues>();

/** The words of a designation's context that stand in the passage in view. */
export function cuesIn(wording: Wording, designation: Designation): CuesFound {
  const { field, general } = cuesOf(designation);
  return { field: wording.having(field), general: wording.having(general) };
}

/** Gives the words to look for near a designation. */
function cuesOf(designation: Designation): Cues {
  let own = cues.get(designation);
  if (!own) {
    const { text, context } = designation;
    const name = fold(text);
    const words = (list: readonly string[] = [], isLeft: (word: string) => boolean) =>
      [...new Set(list.map(fold))].filter((word) => word.length > 1 && !isLeft(word)).map(toCue);
    own = {
      field: words(context?.field, (word) => name.includes(word)),
      general: words(context?.general, (word) => word.includes(name)),
    };
    cues.set(designation, own);
  }
  return own;
}
