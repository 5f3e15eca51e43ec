import { type Concept, type Designation, type Language, languages, statuses } from "./concept.js";
import type { Glossary } from "./glossary.js";

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

/** The spellings of a glossary without the concepts around them, for look-up in a table that is still packed. */
export interface NameTexts {
  /** In the table's order. What folds to another text of the same concept may be left out. */
  readonly texts: readonly string[];
  /** The concept that has the text at this place. */
  concept(at: number): Concept;
}

const packed = new WeakMap<Glossary, () => NameTexts>();

/** Says that a glossary can give its spellings without making its concepts. */
export function offerNameTexts(glossary: Glossary, texts: () => NameTexts): Glossary {
  packed.set(glossary, texts);
  return glossary;
}

/** Gives the spellings of a glossary. */
export function nameTexts(glossary: Glossary): NameTexts {
  const offered = packed.get(glossary)?.();
  if (offered) return offered;
  const names = [...namesOf(glossary)];
  return { texts: names.map(({ designation }) => designation.text), concept: (at) => (names[at] as Name).concept };
}
