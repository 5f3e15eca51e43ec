import { isHan } from "../search/pieces.js";

/** Who is shown the clues of a passage; one may come several times. */
export interface ClueVisitor {
  /** A Chinese character around. */
  character(unit: number): void;
  /** Two Chinese characters side by side. */
  pair(first: number, second: number): void;
  /** A word around; after `<` what stands right before, after `>` right after, after `=` the name itself. */
  text(clue: string): void;
}

/** A number, whichever it is. */
const number = "#";

/**
 * Shows what of a passage tells the senses of an everyday word apart: the words around it; of Chinese the characters and
 * the pairs of them; what stands right before it and right after it; and the word itself. Weights are fitted to this, so
 * the fitting and the finding of terms both read it here.
 *
 * @param left What stands before, folded. @param right What stands after, folded.
 * @example visitClues("set the ", "temperature", " to 0", visitor) // set, the, to, #, <the, >to, =temperature
 */
export function visitClues(left: string, name: string, right: string, visitor: ClueVisitor): void {
  visitor.text(`=${name}`);
  gather(left, visitor);
  gather(right, visitor);
  acrossEdge(left, name, visitor);
  acrossEdge(name, right, visitor);
  before(left, visitor);
  after(right, visitor);
}

/** Gives the clues by name, each once. */
export function cluesAround(left: string, name: string, right: string): Set<string> {
  const clues = new Set<string>();
  visitClues(left, name, right, {
    character: (unit) => clues.add(String.fromCharCode(unit)),
    pair: (first, second) => clues.add(String.fromCharCode(first, second)),
    text: (clue) => clues.add(clue),
  });
  return clues;
}

function gather(passage: string, visitor: ClueVisitor): void {
  let previous = 0;
  for (let at = 0; at < passage.length; at++) {
    const unit = passage.charCodeAt(at);
    if (isHan(unit)) {
      visitor.character(unit);
      if (previous !== 0) visitor.pair(previous, unit);
      previous = unit;
      continue;
    }
    previous = 0;
    if (isLetter(unit)) {
      const end = wordEnd(passage, at);
      visitor.text(passage.slice(at, end));
      at = end - 1;
    } else if (isDigit(unit)) {
      visitor.text(number);
      while (isDigit(passage.charCodeAt(at + 1))) at++;
    }
  }
}

function acrossEdge(left: string, right: string, visitor: ClueVisitor): void {
  const first = left.charCodeAt(left.length - 1);
  const second = right.charCodeAt(0);
  if (isHan(first) && isHan(second)) visitor.pair(first, second);
}

function before(left: string, visitor: ClueVisitor): void {
  const at = left.endsWith(" ") ? left.length - 2 : left.length - 1;
  if (at < 0) return;
  const unit = left.charCodeAt(at);
  if (isLetter(unit)) {
    let start = at;
    while (start > 0 && isLetter(left.charCodeAt(start - 1))) start--;
    visitor.text(`<${left.slice(start, at + 1)}`);
  } else if (isDigit(unit)) visitor.text(`<${number}`);
  else {
    visitor.text(`<${left.charAt(at)}`);
    if (isHan(unit) && isHan(left.charCodeAt(at - 1))) visitor.text(`<${left.slice(at - 1, at + 1)}`);
  }
}

function after(right: string, visitor: ClueVisitor): void {
  const at = right.startsWith(" ") ? 1 : 0;
  if (at >= right.length) return;
  const unit = right.charCodeAt(at);
  if (isLetter(unit)) visitor.text(`>${right.slice(at, wordEnd(right, at))}`);
  else if (isDigit(unit)) visitor.text(`>${number}`);
  else {
    visitor.text(`>${right.charAt(at)}`);
    if (isHan(unit) && isHan(right.charCodeAt(at + 1))) visitor.text(`>${right.slice(at, at + 2)}`);
  }
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Folded, so small letters are enough. */
function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
