import { type Concept, type Designation, type Language, languages } from "../concept.js";
import { fold, foldWithOffsets } from "../fold.js";
import type { Glossary } from "../glossary.js";
import { perGlossary } from "../memo.js";
import type { Query } from "./query.js";
import { joinOffsets } from "./ranges.js";
import type { SearchHit, SearchOptions } from "./search.js";
import { type Selector, selector } from "./selector.js";
import { placeOf } from "./stages.js";

/** A definition, ready to be searched. */
interface Entry {
  readonly concept: Concept;
  readonly owner: number;
  readonly language: Language | undefined;
  readonly text: string;
  readonly folded: string;
}

/**
 * Finds concepts by what their definitions say: each piece of the query must stand in one, a Latin piece at the
 * beginning of a word. What says it sooner and shorter comes first.
 */
export function searchDefinitions(glossary: Glossary, query: Query, options: SearchOptions): SearchHit[] {
  const entries = options.definitions ? entriesOf(glossary, options.definitions) : ownEntries(glossary);
  const wanted = selector(glossary, options);
  const best = new Map<Concept, SearchHit>();
  for (const entry of entries) {
    if (!isWanted(entry, wanted)) continue;
    const places = query.pieces.map((piece) => placeOf(piece, entry.folded));
    if (places.some((place) => place < 0)) continue;
    const sooner = Math.min(...places) / entry.folded.length;
    const shorter = Math.max(0, 1 - query.tight.length / entry.folded.length);
    const score = 0.3 + 0.3 * sooner + 0.3 * shorter;
    const known = best.get(entry.concept);
    if (!known || score < known.score) best.set(entry.concept, toHit(entry, query, places, score));
  }
  return [...best.values()].sort((a, b) => a.score - b.score).slice(0, options.limit ?? 10);
}

function toHit(
  { concept, language, text }: Entry,
  { pieces }: Query,
  places: readonly number[],
  score: number,
): SearchHit {
  const { offsets } = foldWithOffsets(text);
  const matched = pieces.flatMap((piece, at) => {
    const place = places[at] as number;
    return offsets.slice(place, place + piece.length);
  });
  const names = [language ?? "en", ...languages].flatMap((tag) => concept.terms[tag]);
  return {
    concept,
    designation: names[0] as Designation,
    score,
    ranges: [],
    definition: { text, ranges: joinOffsets(matched) },
  };
}

function isWanted({ owner, language }: Entry, wanted: Selector): boolean {
  return wanted(owner, language ? 1 << languages.indexOf(language) : ~0);
}

/** The definitions that the concepts carry. */
const ownEntries = perGlossary(({ concepts }) =>
  concepts.flatMap((concept, owner) =>
    languages.flatMap((language): Entry[] => {
      const text = concept.definition?.[language];
      return text ? [{ concept, owner, language, text, folded: fold(text) }] : [];
    }),
  ),
);

/** Definitions that a caller gives are mostly one of duizhao's modules: kept folded as long as that lives. */
const given = perGlossary(() => new WeakMap<object, readonly Entry[]>());

function entriesOf(glossary: Glossary, definitions: Readonly<Record<string, string>>): readonly Entry[] {
  const kept = given(glossary);
  let entries = kept.get(definitions);
  if (!entries) {
    entries = glossary.concepts.flatMap((concept, owner): Entry[] => {
      const text = Object.hasOwn(definitions, concept.id) ? definitions[concept.id] : undefined;
      return text ? [{ concept, owner, language: undefined, text, folded: fold(text) }] : [];
    });
    kept.set(definitions, entries);
  }
  return entries;
}
