import type { Glossary } from "../glossary.js";
import { plurals, singulars } from "../plural.js";
import type { Candidates } from "./candidates.js";
import { lowerBound, prefixRange } from "./key-table.js";
import { hasHan as isChinese, isHan } from "./pieces.js";
import { itemsWith } from "./postings.js";
import type { Query } from "./query.js";
import type { SearchIndex } from "./search-index.js";
import { readAlong } from "./syllables.js";

/** One way of reading a query: puts what it finds among the candidates. */
export type Stage = (table: SearchTable, query: Query, candidates: Candidates) => void;

/** What is searched. */
export interface SearchTable {
  readonly glossary: Glossary;
  readonly index: SearchIndex;
}

/** The name itself, in any script and width and with any blanks; in another number it is a little farther. */
export const exact: Stage = ({ index: { names } }, { tight, folded }, candidates) => {
  const take = (form: string, score: number) => {
    for (let key = lowerBound(names.tight, form); names.tight[key] === form; key++) {
      candidates.add("exact", "names", key, score);
    }
  };
  take(tight, 0);
  for (const form of [...singulars(folded), ...plurals(folded)]) take(form.replaceAll(" ", ""), 0.005);
};

/** Names that the query begins; the shorter the rest, the better. */
export const prefix: Stage = ({ index: { names } }, { tight }, candidates) => {
  const [from, to] = prefixRange(names.tight, tight);
  for (let key = from; key < to; key++) {
    const rest = 1 - tight.length / (names.tight[key] as string).length;
    if (rest > 0) candidates.add("prefix", "names", key, 0.05 + 0.15 * rest);
  }
};

/** Chinese names typed syllable by syllable, whole, begun or by first letters, with characters between. */
export const syllables: Stage = ({ index: { trie } }, { folded, tight, hasHan }, candidates) => {
  if (tight.length < 2) return;
  readAlong(trie, folded, (node, { cells, whole, initials, slips }) => {
    const allInitials = initials === cells;
    if ((allInitials && cells < 3) || (initials > 0 && !hasHan && tight.length < 3)) return;
    // Characters alone are the business of `prefix`.
    const base = (initials === 0 ? 0.02 : whole > 0 || !allInitials ? 0.06 : 0.04) + 0.06 * slips;
    for (let at = trie.from[node] as number; at < (trie.to[node] as number); at++) {
      const rest = 1 - cells / (trie.lengths[at] as number);
      if (rest > 0 && allInitials) continue;
      const begun = rest > 0 && whole + initials < 2 ? 0.04 : 0;
      candidates.add("syllables", "names", trie.names[at] as number, base + begun + 0.15 * rest);
    }
  });
};

/** Names in which each piece of the query begins a word, in any order, or stands if it is Chinese. */
export const words: Stage = ({ index }, { pieces, tight }, candidates) => {
  if (pieces.length > 8) return;
  const { names } = index;
  for (const key of namesWithRarest(index, pieces)) {
    const text = names.texts[key] as string;
    if (!pieces.every((piece) => placeOf(piece, text) >= 0)) continue;
    const rest = Math.max(0, 1 - tight.length / (names.tight[key] as string).length);
    candidates.add("words", "names", key, 0.22 + 0.15 * rest);
  }
};

/** Where a piece stands in a folded name: a Latin one only at the beginning of a word. -1 where it does not. */
export function placeOf(piece: string, text: string, from = 0): number {
  let place = text.indexOf(piece, from);
  if (isHan(piece.charCodeAt(0))) return place;
  while (place > 0 && text[place - 1] !== " " && !isHan(text.charCodeAt(place - 1)))
    place = text.indexOf(piece, place + 1);
  return place;
}

/** A piece of one letter is in too many names to tell anything. */
export const tooMany = 4_000;

/** The names that have the piece which the fewest have. */
function namesWithRarest(index: SearchIndex, pieces: readonly string[]): Iterable<number> {
  let rarest: readonly Int32Array[] = [];
  let least = tooMany;
  for (const piece of pieces) {
    const lists = namesWithPiece(index, piece);
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    if (count >= least) continue;
    least = count;
    rarest = lists;
  }
  return rarest.length === 1 ? (rarest[0] as Int32Array) : new Set(rarest.flatMap((list) => [...list]));
}

/** The names in which a Latin piece begins a word, or that have the rarest character of a Chinese one. */
export function namesWithPiece({ words, namesWithWord, nameGrams }: SearchIndex, piece: string): Int32Array[] {
  if (isChinese(piece)) {
    const lists = Array.from(piece, (character) => itemsWith(nameGrams, character.charCodeAt(0)));
    return [lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest))];
  }
  const [from, to] = prefixRange(words, piece);
  const lists: Int32Array[] = [];
  for (let word = from; word < to; word++) lists.push(itemsWith(namesWithWord, word));
  return lists;
}
