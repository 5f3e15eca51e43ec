import Fuse from "fuse.js/min-basic";
import type { Glossary } from "../glossary.js";
import { namesSpelled } from "../lookup.js";
import type { Name } from "../names.js";
import { findTerms } from "../spot/find-terms.js";
import { editDistance } from "./distance.js";
import { keysOf, type SearchKey } from "./key.js";
import { shortlist } from "./shortlist.js";

/** What a stage found: a name, how far off (0 best), and which units of the name the query matched. */
export interface Candidate {
  readonly name: Name;
  readonly score: number;
  /** Offsets in the designation of the characters that matched. */
  readonly matched: readonly number[];
}

export interface Query {
  /** As typed. */
  readonly text: string;
  /** Folded. */
  readonly folded: string;
  /** Folded, without blanks. */
  readonly squeezed: string;
}

/** One way of reading a query. The stages run in this order, from the surest to the most tolerant. */
export type Stage = (glossary: Glossary, query: Query) => Candidate[];

/** The name, spelled as the query; to the letter before what only folds to it. */
export const exact: Stage = (glossary, { text }) => {
  const names = namesSpelled(glossary, text);
  const toTheLetter = names.filter(({ designation }) => designation.text === text);
  return [...toTheLetter, ...names].map((name) => ({ name, score: 0, matched: all(name.designation.text) }));
};

/** Keys that the query begins, or is: as a name, in pinyin, by initials. */
export const prefix: Stage = (glossary, { squeezed }) =>
  keysOf(glossary).flatMap((key) => {
    if (!key.tight.startsWith(squeezed)) return [];
    const rest = 1 - squeezed.length / key.tight.length;
    if (key.kind === "initials" && rest > 0) return [];
    return [
      { name: key.name, score: base[key.kind] + 0.15 * rest, matched: tightOffsets(key).slice(0, squeezed.length) },
    ];
  });

/** Where a word begins in a name: Latin ones only at the beginning of one of its words. */
function placeOf(word: string, text: string): number {
  if (hasHan(word) || text.startsWith(word)) return text.indexOf(word);
  const blank = text.indexOf(` ${word}`);
  return blank < 0 ? -1 : blank + 1;
}

const base = { name: 0.05, pinyin: 0.02, initials: 0.04 } as const;

/** Names in which every word of the query begins some word, in any order; or that hold a Chinese query. */
export const words: Stage = (glossary, { folded, squeezed }) => {
  if (squeezed.length > longestTyped) return [];
  const wanted = folded.split(" ");
  return keysOf(glossary).flatMap((key) => {
    if (key.kind !== "name") return [];
    const places = wanted.map((word) => placeOf(word, key.text));
    if (places.some((place) => place < 0)) return [];
    const matched = places.flatMap((place, at) => key.offsets.slice(place, place + (wanted[at]?.length ?? 0)));
    return [{ name: key.name, score: 0.22 + 0.15 * (1 - matched.length / key.text.length), matched }];
  });
};

/** Terms that stand in the query: it is a phrase or a question. */
export const phrase: Stage = (glossary, { text }) =>
  findTerms(glossary, text).map(({ concept, designation, language, start, end }) => ({
    name: { concept, designation, language },
    score: 0.35 + 0.1 * (1 - (end - start) / text.length),
    matched: all(designation.text),
  }));

/** Keys near the query by Fuse.js, if so few edits part them that it is a slip and not another word. */
export const fuzzy: Stage = (glossary, query) => {
  const { squeezed } = query;
  if (squeezed.length > longestTyped) return [];
  const keys = shortlist(glossary, hasHan(squeezed) ? squeezed : query.folded);
  const fuse = new Fuse(keys, {
    keys: ["text"],
    includeScore: true,
    includeMatches: true,
    threshold: 0.7,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  return fuse.search(query.folded).flatMap(({ item: key, score = 1, matches = [] }) => {
    const { prefix: begun, whole } = editDistance(squeezed, key.tight);
    const edits = Math.min(whole, begun + 0.5);
    if (edits > slips(squeezed)) return [];
    const matched = matches.flatMap(({ indices }) => indices.flatMap(([from, to]) => key.offsets.slice(from, to + 1)));
    return [{ name: key.name, score: Math.min(1, 0.4 + 0.4 * (edits / squeezed.length) + 0.2 * score), matched }];
  });
};

/** Nobody half-remembers a longer name; what is longer is a text. */
const longestTyped = 64;

/** How many edits may be slips: one in two or three characters of Chinese, one in four letters. */
function slips(query: string): number {
  if (hasHan(query)) return query.length < 2 ? 0 : query.length < 6 ? 1 : 2;
  return query.length < 4 ? 0 : query.length < 6 ? 1 : Math.max(2, Math.floor(query.length / 4));
}

/** The offsets of `key.tight`. */
function tightOffsets({ text, offsets }: SearchKey): readonly number[] {
  return text.includes(" ") ? offsets.filter((_, at) => text[at] !== " ") : offsets;
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function all(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at);
}
