import type { Concept, Designation, Kind } from "../concept.js";
import type { Glossary } from "../glossary.js";
import { Candidates, type StageName } from "./candidates.js";
import { searchDefinitions } from "./definitions.js";
import { fuzzy } from "./fuzzy.js";
import { toHit } from "./hit.js";
import { mixed } from "./mixed.js";
import { phrase } from "./phrase.js";
import { parseQuery, type Query, subjectOf } from "./query.js";
import type { Range } from "./ranges.js";
import { searchIndex } from "./search-index.js";
import { selector } from "./selector.js";
import { exact, prefix, type Stage, syllables, words } from "./stages.js";

/** A concept that a query may mean. */
export interface SearchHit {
  readonly concept: Concept;
  /** The name that the query came nearest to. */
  readonly designation: Designation;
  /** 0 for a name spelled exactly, up to 1, as in Fuse.js. */
  readonly score: number;
  /** The parts of `designation.text` that matched, as [start, end) in UTF-16 units. */
  readonly ranges: readonly Range[];
  /** With `in: "definition"`: the definition, and the parts of it that matched. `ranges` is empty then. */
  readonly definition?: { readonly text: string; readonly ranges: readonly Range[] };
  /** Why it was found. Only with `explain`. */
  readonly reason?: SearchReason;
}

/** Why a concept was found. */
export interface SearchReason {
  /** The stage that found it: a query meets them in the order of `stageNames`. */
  readonly stage: StageName;
  /** What of the query was sought, folded: less than was typed where that was a question. */
  readonly query: string;
  /** The folded spelling or the blurred reading that it came near to. */
  readonly key: string;
}

export interface SearchOptions {
  /** The most hits to give. @default 10 */
  readonly limit?: number;
  /** Only names in these languages, as BCP 47 tags. @default all */
  readonly languages?: readonly string[];
  /** Only concepts of these subject fields. @default all */
  readonly subjects?: readonly string[];
  /** Only concepts of these kinds. @default all */
  readonly kinds?: readonly Kind[];
  /** Say why each hit was found. @default false */
  readonly explain?: boolean;
  /** What to search: names, or what the definitions say. @default "name" */
  readonly in?: "name" | "definition";
  /**
   * The definitions to search, by concept id: those of the shipped table are in `duizhao/definitions/*`. @default those
   * that the concepts carry
   */
  readonly definitions?: Readonly<Record<string, string>>;
}

/** These read a query as it stands. */
const sure: readonly Stage[] = [exact, prefix, syllables, words];
/** These guess, and run only when the others found nothing good. */
const tolerant: readonly Stage[] = [mixed, fuzzy];
/** A worse score than this is a guess. */
const good = 0.37;

/**
 * Gives the concepts that a half-remembered name may mean, best first, each once: by name in any language and
 * script, with a slip, by pinyin or its initials, by some of its words, or inside a phrase. Nothing comes back for
 * what is no near miss of any name.
 *
 * @throws GlossaryError `unknown-language`.
 * @example search(glossary, "思维练")[0]?.concept.id // "chain-of-thought"
 */
export function search(glossary: Glossary, text: string, options: SearchOptions = {}): SearchHit[] {
  const { limit = 10 } = options;
  const typed = parseQuery(text);
  if (typed.tight === "" || limit < 1) return [];
  if (options.in === "definition") return searchDefinitions(glossary, typed, options);
  const index = searchIndex(glossary);
  const candidates = new Candidates(index, selector(glossary, options));

  const run = (stages: readonly Stage[], query: Query) => {
    for (const stage of stages) stage({ glossary, index }, query, candidates);
    return query;
  };
  let query = run(sure, typed);
  if (candidates.least > good) {
    const subject = subjectOf(typed.text);
    if (subject !== typed.text) {
      candidates.clear();
      query = run(sure, parseQuery(subject));
    }
  }
  if (candidates.least > good) run(tolerant, query);
  // What looked like words around a term may be part of it: `the Stcak`.
  if (candidates.size === 0 && query !== typed) query = run(tolerant, typed);
  if (candidates.size === 0) query = run([phrase], typed);
  return candidates.top(limit).map((candidate) => toHit(glossary, index, candidate, query, options));
}
