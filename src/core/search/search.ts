import type { Concept, Designation } from "../concept.js";
import { fold, squeeze } from "../fold.js";
import type { Glossary } from "../glossary.js";
import { resolveLanguage } from "../language.js";
import { type Candidate, exact, fuzzy, phrase, prefix, type Stage, words } from "./stages.js";

/** A concept that a query may mean. */
export interface SearchHit {
  readonly concept: Concept;
  /** The name that the query came nearest to. */
  readonly designation: Designation;
  /** 0 for a name spelled exactly, up to 1, as in Fuse.js. */
  readonly score: number;
  /** The parts of `designation.text` that matched, as [start, end) in UTF-16 units. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

export interface SearchOptions {
  /** The most hits to give. @default 10 */
  readonly limit?: number;
  /** Only names in these languages, as BCP 47 tags. @default all */
  readonly languages?: readonly string[];
  /** Only concepts of these subject fields. @default all */
  readonly subjects?: readonly string[];
}

const stages: readonly Stage[] = [exact, prefix, words, phrase, fuzzy];

/** What a name's status adds to the score of a hit that is not exact: at equal nearness the preferred one wins. */
const burden = { preferred: 0, admitted: 0.01, deprecated: 0.03 } as const;

/**
 * Gives the concepts that a half-remembered name may mean, best first, each once: by name in any language and
 * script, with a slip, by pinyin or its initials, by some of its words, or inside a phrase. Nothing comes back for
 * what is no near miss of any name.
 *
 * @throws GlossaryError `unknown-language`.
 * @example search(glossary, "思维练")[0]?.concept.id // "chain-of-thought"
 */
export function search(glossary: Glossary, text: string, options: SearchOptions = {}): SearchHit[] {
  const query = { text, folded: fold(text), squeezed: squeeze(text) };
  const limit = options.limit ?? 10;
  if (query.squeezed === "" || limit < 1) return [];

  const wanted = selector(options);
  const best = new Map<string, SearchHit>();
  for (const stage of stages) {
    if (stage === fuzzy && best.size >= limit) break;
    for (const candidate of stage(glossary, query)) {
      if (!wanted(candidate)) continue;
      const hit = toHit(candidate);
      const known = best.get(hit.concept.id);
      if (!known || hit.score < known.score) best.set(hit.concept.id, hit);
    }
  }
  return [...best.values()].sort((a, b) => a.score - b.score).slice(0, limit);
}

function toHit({ name: { concept, designation }, score, matched }: Candidate): SearchHit {
  const full = score === 0 ? 0 : Math.min(1, score + burden[designation.status]);
  return { concept, designation, score: full, ranges: toRanges(matched) };
}

/** Joins neighbouring offsets into ranges. */
function toRanges(matched: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const at of [...new Set(matched)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === at) last[1]++;
    else ranges.push([at, at + 1]);
  }
  return ranges;
}

function selector({ languages, subjects }: SearchOptions): (candidate: Candidate) => boolean {
  const tags = languages && new Set(languages.map(resolveLanguage));
  const fields = subjects && new Set(subjects);
  return ({ name: { concept, language } }) => (!tags || tags.has(language)) && (!fields || fields.has(concept.subject));
}
