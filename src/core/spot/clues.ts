import { isHan } from "../search/pieces.js";

/** Who is shown the clues of a text, each with the offset of its last unit. */
export interface ClueVisitor {
  /** A Chinese character. */
  character(unit: number, last: number): void;
  /** Two Chinese characters side by side, as one number: see `pairOf`. */
  pair(pair: number, last: number): void;
  /** How a word begins, as one number: see `stemOf`. */
  stem(stem: number, last: number): void;
}

/** Of a word only so many letters count: nearly all its forms have them. */
export const stemLength = 6;
/** No word that tells anything is longer; so what stands further back tells nothing about a word. */
export const longestWord = 24;

/**
 * Shows what of a text tells the senses of an everyday word near by apart: the words; of Chinese the characters and the
 * pairs of them. Weights are fitted to this, so the fitting and the finding of terms both read it here.
 *
 * @param units The text, folded unit by unit. @param from Where no word goes on. @param to Where the text ends, or a word may go on.
 * @param isOver Whether the text ends at `to`; else a word there is not shown.
 */
export function readClues(
  units: ArrayLike<number>,
  from: number,
  to: number,
  isOver: boolean,
  visitor: ClueVisitor,
): void {
  let previous = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    if (isHan(unit)) {
      visitor.character(unit, at);
      if (previous !== 0) visitor.pair(pairOf(previous, unit), at);
      previous = unit;
      continue;
    }
    previous = 0;
    if (!isLetter(unit)) continue;
    const start = at;
    let stem = 0;
    for (; at < to && isLetter(units[at] as number); at++) {
      if (at - start < stemLength) stem = withLetter(stem, units[at] as number);
    }
    if (at === to && !isOver) return;
    at--;
    if (at - start < longestWord) visitor.stem(stem, at);
  }
}

/** Two characters as one number of 32 bits. */
export function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** The first letters of a word of small ones as one number, each a digit of base 27. */
export function stemOf(word: string): number {
  let stem = 0;
  for (let at = 0; at < Math.min(word.length, stemLength); at++) stem = withLetter(stem, word.charCodeAt(at));
  return stem;
}

/** The letters that `stemOf` made a number of. */
export function spellStem(stem: number): string {
  let letters = "";
  for (let rest = stem; rest > 0; rest = Math.floor(rest / 27))
    letters = String.fromCharCode(0x60 + (rest % 27)) + letters;
  return letters;
}

/** The number of a stem with one letter more. */
export function withLetter(stem: number, letter: number): number {
  return stem * 27 + letter - 0x60;
}

/** Folded, so small letters are enough. */
export function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
