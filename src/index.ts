/**
 * The shipped table, and every verb of the core bound to it. For a glossary of your own, see `duizhao/core`.
 */
import type { Concept, Language, Source } from "./core/concept.js";
import { resolveLanguage } from "./core/language.js";
import { lookup as lookupIn } from "./core/lookup.js";
import { type SearchHit, type SearchOptions, search as searchIn } from "./core/search/search.js";
import { type Suggestion, type SuggestOptions, suggest as suggestIn } from "./core/search/suggest.js";
import { type FindOptions, findTerms as findTermsIn, type TermMatch } from "./core/spot/find-terms.js";
import type { Prose } from "./data/prose.js";
import { proseText, referencesText } from "./data/prose-texts.js";
import { glossary } from "./data/shipped.js";

export { glossary };

/**
 * Gives the concepts that have this name, exact after folding: any language, status or abbreviation.
 *
 * @example lookup("CoT")[0]?.id // "chain-of-thought"
 */
export function lookup(name: string): Concept[] {
  return lookupIn(glossary, name);
}

/**
 * Gives the concepts that a half-remembered name may mean, best first.
 *
 * @throws GlossaryError `unknown-language`.
 * @example search("siweilain", { limit: 5 })[0]?.concept.id // "chain-of-thought"
 */
export function search(query: string, options?: SearchOptions): SearchHit[] {
  return searchIn(glossary, query, options);
}

/**
 * Gives the names that a typed text may be completed to, best first.
 *
 * @throws GlossaryError `unknown-language`.
 * @example suggest("思维")[0]?.text // "思维链"
 */
export function suggest(typed: string, options?: SuggestOptions): Suggestion[] {
  return suggestIn(glossary, typed, options);
}

/**
 * Gives the terms in a text, in order: leftmost, of those the longest, none overlapping. Offsets are UTF-16
 * units of the text as given.
 *
 * @throws GlossaryError `unknown-language`.
 * @example findTerms("利用思维链进行推理")[0] // { start: 2, end: 5, text: "思维链", … }
 */
export function findTerms(text: string, options?: FindOptions): TermMatch[] {
  return findTermsIn(glossary, text, options);
}

/**
 * Gives the definition of a concept. Importing this carries all definitions in all languages along; take
 * `duizhao/definitions/zh-Hans` or `duizhao/i18next` where that is too much.
 *
 * @throws GlossaryError `unknown-language`.
 * @example define("chain-of-thought", "zh-CN")
 */
export function define(id: string, language: string): string | undefined {
  return own(proseIn(language).definitions, id);
}

/**
 * Gives what a reader should know about a concept's disputed names, if anything. As heavy as `define`.
 *
 * @throws GlossaryError `unknown-language`.
 */
export function noteOn(id: string, language: string): string | undefined {
  return own(proseIn(language).notes, id);
}

/** Gives the sources of a concept with their titles; none for an unknown id. */
export function cite(id: string): Source[] {
  titles ??= JSON.parse(referencesText()) as Readonly<Record<string, string>>;
  const known = titles;
  return (glossary.get(id)?.sources ?? []).map((source) => {
    const title = own(known, source.url);
    return title ? { ...source, title } : source;
  });
}

let titles: Readonly<Record<string, string>> | undefined;
const parsed = new Map<Language, Prose>();

/** A language's prose, parsed when first read. */
function proseIn(tag: string): Prose {
  const language = resolveLanguage(tag);
  const prose = parsed.get(language) ?? (JSON.parse(proseText(language)) as Prose);
  parsed.set(language, prose);
  return prose;
}

/** Reads a record by a key from outside: `constructor` is no id. */
function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export type {
  Concept,
  Designation,
  DesignationType,
  Kind,
  Language,
  NameContext,
  Source,
  Status,
} from "./core/concept.js";
export { type ErrorPlace, GlossaryError } from "./core/error.js";
export {
  type ConceptInput,
  createGlossary,
  type DesignationInput,
  type Glossary,
  type GlossaryOptions,
} from "./core/glossary.js";
export { languageOf, resolveLanguage } from "./core/language.js";
export type { SearchHit, SearchOptions, SearchReason } from "./core/search/search.js";
export type { Suggestion, SuggestOptions } from "./core/search/suggest.js";
export type { FindOptions, TermMatch } from "./core/spot/find-terms.js";
export type { ConceptId } from "./generated/ids.js";
