import { type Concept, type Designation, type Language, languages, statuses } from "./concept.js";
import type { Glossary } from "./glossary.js";

/** A designation with the concept and the language it belongs to. */
export interface Name {
  readonly concept: Concept;
  readonly designation: Designation;
  readonly language: Language;
}

/** Gives every name of the glossary, in the table's order; with `only`, those in these languages. */
export function* namesOf(glossary: Glossary, only: readonly Language[] = languages): Generator<Name> {
  for (const concept of glossary.concepts) {
    for (const language of only) {
      for (const designation of concept.terms[language]) yield { concept, designation, language };
    }
  }
}

/** Orders names as a reader would: preferred, then admitted, then deprecated. Stable. */
export function compareStatus(a: Pick<Name, "designation">, b: Pick<Name, "designation">): number {
  return statuses.indexOf(a.designation.status) - statuses.indexOf(b.designation.status);
}
