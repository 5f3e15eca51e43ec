import { ignorable, separator } from "../fold.js";
import { isHan } from "../search/pieces.js";
import type { Passage } from "./passage.js";

/** Who is shown the clues of a passage; one may come several times. */
export interface ClueVisitor {
  /** A Chinese character around. */
  character(unit: number): void;
  /** Two Chinese characters side by side. */
  pair(first: number, second: number): void;
  /** A word around: `text[start…end)`. */
  word(text: string, start: number, end: number): void;
  /** `#`, a number around; after `<` what stands right before, after `>` right after, after `=` the name itself. */
  sign(clue: string): void;
}

/** A number, whichever it is. */
const number = "#";

/**
 * Shows what of a passage tells the senses of an everyday word apart: the words around it; of Chinese the characters and
 * the pairs of them; what stands right before it and right after it; and the word itself. Weights are fitted to this, so
 * the fitting and the finding of terms both read it here.
 *
 * @example visitClues({ text: "set the temperature to 0", start: 8, end: 19 }, visitor) // set, the, to, #, <the, >to, =temperature
 */
export function visitClues({ text, start, end }: Passage, visitor: ClueVisitor): void {
  visitor.sign(`=${text.slice(start, end)}`);
  gather(text, 0, start, visitor);
  gather(text, end, text.length, visitor);
  acrossEdge(text, start, visitor);
  acrossEdge(text, end, visitor);
  before(text, start, visitor);
  after(text, end, visitor);
}

/** Gives the clues by name, each once. */
export function cluesIn(passage: Passage): Set<string> {
  const clues = new Set<string>();
  visitClues(passage, {
    character: (unit) => clues.add(String.fromCharCode(unit)),
    pair: (first, second) => clues.add(String.fromCharCode(first, second)),
    word: (text, start, end) => clues.add(text.slice(start, end)),
    sign: (clue) => clues.add(clue),
  });
  return clues;
}

/** Shows the words, characters and pairs of `text[from…to)`. */
function gather(text: string, from: number, to: number, visitor: ClueVisitor): void {
  let previous = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) {
      visitor.character(unit);
      if (previous !== 0) visitor.pair(previous, unit);
      previous = unit;
      continue;
    }
    previous = 0;
    if (isLetter(unit)) {
      const end = wordEnd(text, at, to);
      visitor.word(text, at, end);
      at = end - 1;
    } else if (isDigit(unit)) {
      visitor.sign(number);
      while (at + 1 < to && isDigit(text.charCodeAt(at + 1))) at++;
    }
  }
}

function acrossEdge(text: string, edge: number, visitor: ClueVisitor): void {
  if (edge === 0 || edge >= text.length) return;
  const first = text.charCodeAt(edge - 1);
  const second = text.charCodeAt(edge);
  if (isHan(first) && isHan(second)) visitor.pair(first, second);
}

function before(text: string, start: number, visitor: ClueVisitor): void {
  let at = start - 1;
  while (at >= 0 && isPassedOver(text.charCodeAt(at))) at--;
  if (at < 0) return;
  const unit = text.charCodeAt(at);
  if (isLetter(unit)) {
    let from = at;
    while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
    visitor.sign(`<${text.slice(from, at + 1)}`);
  } else if (isDigit(unit)) visitor.sign(`<${number}`);
  else {
    visitor.sign(`<${text.charAt(at)}`);
    if (isHan(unit) && at > 0 && isHan(text.charCodeAt(at - 1))) visitor.sign(`<${text.slice(at - 1, at + 1)}`);
  }
}

function after(text: string, end: number, visitor: ClueVisitor): void {
  let at = end;
  while (at < text.length && isPassedOver(text.charCodeAt(at))) at++;
  if (at >= text.length) return;
  const unit = text.charCodeAt(at);
  if (isLetter(unit)) visitor.sign(`>${text.slice(at, wordEnd(text, at, text.length))}`);
  else if (isDigit(unit)) visitor.sign(`>${number}`);
  else {
    visitor.sign(`>${text.charAt(at)}`);
    if (isHan(unit) && isHan(text.charCodeAt(at + 1))) visitor.sign(`>${text.slice(at, at + 2)}`);
  }
}

function wordEnd(text: string, start: number, last: number): number {
  let end = start + 1;
  while (end < last && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function isPassedOver(unit: number): boolean {
  return unit === separator || unit === ignorable;
}

/** Folded, so small letters are enough. */
function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
