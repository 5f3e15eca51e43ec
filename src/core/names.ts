import { type Concept, type Designation, type Language, languages, statuses } from "./concept.js";
import { foldTable, ignorable, separator } from "./fold.js";
import type { Glossary } from "./glossary.js";
import { perGlossary } from "./memo.js";

/** A designation with the concept and the language it belongs to. */
export interface Name {
  readonly concept: Concept;
  readonly designation: Designation;
  readonly language: Language;
}

/** Gives every name of the glossary, in the table's order. */
export function* namesOf(glossary: Glossary): Generator<Name> {
  for (const concept of glossary.concepts) yield* namesIn(concept);
}

/** Gives the names of a concept. */
export function* namesIn(concept: Concept): Generator<Name> {
  for (const language of languages) {
    for (const designation of concept.terms[language]) yield { concept, designation, language };
  }
}

/** Orders names as a reader would: preferred, then admitted, then deprecated. Stable. */
export function compareStatus(a: Pick<Name, "designation">, b: Pick<Name, "designation">): number {
  return statuses.indexOf(a.designation.status) - statuses.indexOf(b.designation.status);
}

/** A spelling, and the concept that has it. */
export interface Spelling {
  readonly text: string;
  readonly concept: () => Concept;
}

/** Gives the spellings whose first letter folds to this unit. What folds to another spelling of the same concept may be left out. */
export type SpellingsFrom = (unit: number) => readonly Spelling[];

/** What a glossary that is still packed can give without making its concepts. */
export interface Offer {
  readonly spellings: SpellingsFrom;
  /** Readings of Chinese characters, with tone marks, also of common ones that no name has. */
  readonly readings: () => ReadonlyMap<string, string>;
}

const offers = new WeakMap<Glossary, Offer>();

/** Says what a glossary can give. */
export function offer(glossary: Glossary, offered: Offer): Glossary {
  offers.set(glossary, offered);
  return glossary;
}

/** Gives how the glossary reads characters, where it says so apart from its names. */
export function offeredReadings(glossary: Glossary): ReadonlyMap<string, string> | undefined {
  return offers.get(glossary)?.readings();
}

/** Gives the spellings of a glossary by their first letter. */
export const spellingsOf: (glossary: Glossary) => SpellingsFrom = perGlossary((glossary) => {
  const offered = offers.get(glossary);
  if (offered) return offered.spellings;
  const byUnit = new Map<number, Spelling[]>();
  for (const { concept, designation } of namesOf(glossary)) {
    const unit = firstUnit(designation.text);
    const list = byUnit.get(unit);
    const spelling = { text: designation.text, concept: () => concept };
    if (list) list.push(spelling);
    else byUnit.set(unit, [spelling]);
  }
  return (unit) => byUnit.get(unit) ?? [];
});

/** Gives the first unit that folding keeps, folded; `ignorable` where there is none. */
export function firstUnit(text: string): number {
  const table = foldTable();
  for (let at = 0; at < text.length; at++) {
    const unit = table[text.charCodeAt(at)] as number;
    if (unit !== ignorable && unit !== separator) return unit;
  }
  return ignorable;
}
