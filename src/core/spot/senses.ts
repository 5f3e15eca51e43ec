import type { Concept, Designation } from "../concept.js";
import { fold } from "../fold.js";
import type { Clue } from "./clue-scale.js";
import { type Cues, toCues } from "./reading.js";
import { senseWeights } from "./sense-model.js";
import type { Wording } from "./wording.js";

/** What a text is about, as far as the caller knows: the field of the glossary, something else, or unknown. */
export const textContexts = ["auto", "field", "general"] as const;
export type TextContext = (typeof textContexts)[number];

/** What speaks for and against a name being the field's word at a place. Distances are in UTF-16 units. */
export interface Evidence {
  /** How often the name means the concept at all: see `NameContext`. */
  readonly termhood: number;
  /** How often it does in texts of the field. */
  readonly inField: number;
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
  /** What it weighs how the name is spelled, and between which words it stands: see `neighbourBefore`. */
  readonly usage: number;
  /** All those clues, the strongest first. Only with `explain`. */
  readonly clues?: readonly Clue[];
  /** The name is all the text. */
  readonly alone: boolean;
}

/** So far on each side terms are looked for. */
export const reach = 120;

/** What evidence weighs: see `confidenceOf`. Shares are told as the logarithm of their odds. */
export interface SenseWeights {
  /** What speaks for a passage about the field. */
  readonly passage: Readonly<Record<"prior" | "near" | "company" | "leaning", number>>;
  /** In what share of places a name means its concept in such a passage, by how often it is said to. */
  readonly inField: readonly number[];
  /** The same in other passages, by termhood. */
  readonly elsewhere: readonly number[];
  /** What speaks for the concept at this place, whatever the passage is about. */
  readonly place: Readonly<Record<"leaning" | "usage" | "field" | "general", number>>;
  /** How much `leaning` counts around the name of a single thing, where 1 is usual. */
  readonly named: number;
}

/** What weighs as was set by hand: the tuning sentences, a part of which were written to mislead, cannot tell it. */
const byHand = {
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

/** What a term that means nothing else counts near by. */
export function shareOfSure(concept: Concept): number {
  return isNamed(concept) ? shareOfNames : 1;
}

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

/** The same in texts of the field, where nobody tells it: more often. */
export function inFieldOf(designation: Designation): number {
  return designation.context?.inField ?? Math.min(shares.length - 1, termhoodOf(designation) + 2);
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
 * Gives how sure it is, from 0 to 1, that a name that is an everyday word too is the field's word here: a mixture of two
 * shares, how often it is in passages of the field and how often elsewhere, by how likely this passage is of the field; and
 * what else speaks for it or against it at this place. Fitted to the tuning part of the sentences in
 * `test/core/spot/sentences` by `npm run senses:fit`.
 */
export function confidenceOf(evidence: Evidence, context: TextContext, weights: SenseWeights = senseWeights): number {
  const { termhood, inField, isNamed, near, company, usage, alone } = evidence;
  const { passage, place } = weights;
  const leaning = evidence.leaning * (isNamed ? weights.named : 1);
  const isOfField = logistic(
    passage.prior +
      byHand.context[context] +
      (near > 0 ? 0 : byHand.silence * evidence.silence) +
      passage.near * Math.min(mostCompany, near) +
      passage.company * Math.min(mostCompany, company) +
      passage.leaning * leaning,
  );
  const elsewhere = logistic(weights.elsewhere[termhood] as number);
  // No name is a term more often where nobody speaks of the field.
  const there = Math.max(elsewhere, logistic(weights.inField[inField] as number));
  const share = elsewhere + isOfField * (there - elsewhere);
  return logistic(
    Math.log(share / (1 - share)) +
      (alone ? byHand.alone : 0) +
      place.leaning * leaning +
      place.usage * usage +
      place.field * Math.min(3, evidence.field.length) +
      place.general * Math.min(2, evidence.general.length),
  );
}

function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** More company, or more terms near by, than this tells no more. */
export const mostCompany = 2.4;

/** How well a name fits where others are spelled the same. Only differences count. */
export function fitOf({ field, general }: CuesFound, kin: number): number {
  const { place } = senseWeights;
  return place.field * field.length + place.general * general.length + byHand.kin * kin;
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
interface ContextCues {
  /** Those of the field, then the general ones. */
  readonly cues: Cues;
  /** How many are of the field. */
  readonly ofField: number;
}

const contexts = new WeakMap<Designation, ContextCues>();

/** The words of a designation's context that stand in the passage in view. */
export function cuesIn(wording: Wording, designation: Designation): CuesFound {
  const { cues, ofField } = cuesOf(designation);
  return { field: wording.having(cues, 0, ofField), general: wording.having(cues, ofField) };
}

/** Gives the words to look for near a designation. */
function cuesOf(designation: Designation): ContextCues {
  let own = contexts.get(designation);
  if (!own) {
    const { text, context } = designation;
    const name = fold(text);
    const words = (list: readonly string[] = [], isLeft: (word: string) => boolean) =>
      [...new Set(list.map(fold))].filter((word) => word.length > 1 && !isLeft(word));
    const field = words(context?.field, (word) => name.includes(word));
    const general = words(context?.general, (word) => word.includes(name));
    own = { cues: toCues([...field, ...general]), ofField: field.length };
    contexts.set(designation, own);
  }
  return own;
}
