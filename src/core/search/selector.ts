import { languages as allLanguages } from "../concept.js";
import type { Glossary } from "../glossary.js";
import { resolveLanguage } from "../language.js";
import type { SearchOptions } from "./search.js";

/** Says whether a key may answer: by its concept's place, and a bit for each language that has it. */
export type Selector = (owner: number, languages: number) => boolean;

/** Makes the selector of a search. */
export function selector(glossary: Glossary, { languages, subjects, kinds }: SearchOptions): Selector {
  if (!languages && !subjects && !kinds) return () => true;
  const mask = languageMask(languages);
  const fields = subjects && new Set(subjects);
  const sorts = kinds && new Set(kinds);
  return (owner, own) => {
    if ((own & mask) === 0) return false;
    if (!fields && !sorts) return true;
    const concept = glossary.concepts[owner];
    return concept !== undefined && fields?.has(concept.subject) !== false && sorts?.has(concept.kind) !== false;
  };
}

/** A bit for each language asked for; all where none is. */
export function languageMask(languages: readonly string[] | undefined): number {
  if (!languages) return ~0;
  return languages.reduce((mask, tag) => mask | (1 << allLanguages.indexOf(resolveLanguage(tag))), 0);
}
