import { isLetter, longestWord, spellStem, stemLength, stemOf, withLetter } from "./clues.js";

/** No neighbour: the name stands at the beginning of a text or at its end, or, as "|" tells, of a table's cell. */
const edge = 0x7c;
const blank = 0x20;
/** More blanks than this part a name from what stands before and after. */
const mostBlanks = 16;
/** Words are told from signs by this: see `neighbourBefore`. */
const wordMark = 0x10000;

/**
 * The word or the sign before a name, which shows how the name is used: the policy, 用策略, “policy. As a number: the stem of
 * a word above `wordMark`, the unit of a sign or a Chinese character below.
 *
 * @param units The text, folded unit by unit. @param from Where it begins. @param start Where the name does.
 */
export function neighbourBefore(units: ArrayLike<number>, from: number, start: number): number {
  let last = start - 1;
  while (last >= from && start - last <= mostBlanks && units[last] === blank) last--;
  if (last < from) return edge;
  let first = last;
  while (first >= from && last - first < longestWord && isLetter(units[first] as number)) first--;
  return first < last ? wordAt(units, first + 1, last + 1) : (units[last] as number);
}

/** The word or the sign after a name that ends before `end`, in a text that ends before `to`: as `neighbourBefore`. */
export function neighbourAfter(units: ArrayLike<number>, end: number, to: number): number {
  let first = end;
  while (first < to && first - end < mostBlanks && units[first] === blank) first++;
  if (first >= to) return edge;
  return isLetter(units[first] as number) ? wordAt(units, first, to) : (units[first] as number);
}

function wordAt(units: ArrayLike<number>, first: number, to: number): number {
  let stem = 0;
  for (let at = first; at < Math.min(to, first + stemLength) && isLetter(units[at] as number); at++) {
    stem = withLetter(stem, units[at] as number);
  }
  return wordMark + stem;
}

/** How a neighbour is written: the first letters of the word, or the sign. */
export function spellNeighbour(neighbour: number): string {
  return neighbour < wordMark ? String.fromCharCode(neighbour) : spellStem(neighbour - wordMark);
}

/** The neighbour that is so written. */
export function neighbourOf(written: string): number {
  return isLetter(written.charCodeAt(0)) ? wordMark + stemOf(written) : written.charCodeAt(0);
}
