import { type Concept, languages } from "../core/concept.js";
import { cite, define, noteOn } from "../index.js";

/** A concept of the shipped table with what that keeps apart from it: definitions, notes and titles of sources. */
export function withProse(concept: Concept): Concept {
  return {
    ...concept,
    definition: inEveryLanguage(define, concept.id),
    note: inEveryLanguage(noteOn, concept.id),
    sources: cite(concept.id),
  };
}

function inEveryLanguage(read: typeof define, id: string): NonNullable<Concept["definition"]> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = read(id, language);
      return text ? [[language, text]] : [];
    }),
  );
}
