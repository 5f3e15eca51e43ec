import { type Concept, type Designation, type Language, languages, statuses } from "./concept.js";
import { foldsTo, ignorable, separator, squeeze } from "./fold.js";
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

/**
 * Gives the spellings with this opening: see `openingOf`. Others that begin so may be among them, and what folds to another
 * spelling of the same concept may be left out.
 */
export type SpellingsFrom = (opening: string) => readonly Spelling[];

/** Gives the first letters of a squeezed name. Three are few enough names to compare, in English as in Chinese. */
export function openingOf(key: string): string {
  return key.slice(0, 3);
}

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

/** Gives the spellings of a glossary by how they begin. */
export const spellingsOf: (glossary: Glossary) => SpellingsFrom = perGlossary((glossary) => {
  const offered = offers.get(glossary);
  if (offered) return offered.spellings;
  const byOpening = new Map<string, Spelling[]>();
  for (const { concept, designation } of namesOf(glossary)) {
    const spelling = { text: designation.text, concept: () => concept };
    const opening = openingOf(squeeze(designation.text));
    const list = byOpening.get(opening);
    if (list) list.push(spelling);
    else byOpening.set(opening, [spelling]);
  }
  return (opening) => byOpening.get(opening) ?? [];
});

/** Gives the source of a regular expression for what is `opening` after `squeeze`, at the beginning of a spelling. */
export function openingPattern(opening: string): string {
  const skipped = `${setOf([...foldsTo(ignorable), ...foldsTo(separator)])}*`;
  return Array.from({ length: opening.length }, (_, at) => skipped + setOf(foldsTo(opening.charCodeAt(at)))).join("");
}

/** A set of UTF-16 units in a regular expression, each written as a number, so that none has a meaning there. */
function setOf(units: readonly number[]): string {
  return `[${units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")}]`;
}
