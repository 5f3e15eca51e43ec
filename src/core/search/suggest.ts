import type { Concept, Designation } from "../concept.js";
import type { Glossary } from "../glossary.js";
import { Candidates } from "./candidates.js";
import { toHit } from "./hit.js";
import { parseQuery } from "./query.js";
import type { Range } from "./ranges.js";
import type { SearchOptions } from "./search.js";
import { searchIndex } from "./search-index.js";
import { selector } from "./selector.js";
import { exact, prefix, syllables } from "./stages.js";

export type SuggestOptions = Pick<SearchOptions, "limit" | "languages" | "subjects" | "kinds">;

/** A name that what is typed may become. */
export interface Suggestion {
  /** The whole name. */
  readonly text: string;
  readonly concept: Concept;
  readonly designation: Designation;
  /** The parts of `text` that are typed already. */
  readonly ranges: readonly Range[];
}

/**
 * Gives the names that a typed text may be completed to, best first, each text once: those that it begins, as they are
 * written or in pinyin. Unlike `search` it forgives no slip and gives nothing for nothing.
 *
 * @throws GlossaryError `unknown-language`.
 * @example suggest(glossary, "思维")[0]?.text // "思维链"
 */
export function suggest(glossary: Glossary, typed: string, options: SuggestOptions = {}): Suggestion[] {
  const { limit = 10 } = options;
  const query = parseQuery(typed);
  if (query.tight === "" || limit < 1) return [];
  const index = searchIndex(glossary);
  const candidates = new Candidates(index, selector(glossary, options));
  for (const stage of [exact, prefix, syllables]) stage({ glossary, index }, query, candidates);
  const byText = new Map<string, Suggestion>();
  // Homonyms share a text: some more are asked for than are given.
  for (const candidate of candidates.top(limit * 2)) {
    const { concept, designation, ranges } = toHit(glossary, index, candidate, query, options);
    if (!byText.has(designation.text))
      byText.set(designation.text, { text: designation.text, concept, designation, ranges });
  }
  return [...byText.values()].slice(0, limit);
}
