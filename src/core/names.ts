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

const packed = new WeakMap<Glossary, SpellingsFrom>();

/** Says that a glossary can give its spellings without making its concepts. */
export function offerSpellings(glossary: Glossary, spellings: SpellingsFrom): Glossary {
  packed.set(glossary, spellings);
  return glossary;
}

/** Gives the spellings of a glossary by their first letter. */
export const spellingsOf: (glossary: Glossary) => SpellingsFrom = perGlossary((glossary) => {
  const offered = packed.get(glossary);
  if (offered) return offered;
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
