import { fold, foldTable, ignorable, separator } from "../fold.js";
import { isWordUnit } from "./boundary.js";

/** Which class each UTF-16 unit belongs to. Units of one class are one to the automaton. */
export interface Classes {
  readonly of: Uint16Array;
  /** The greatest class. */
  readonly count: number;
  /** Classes from `firstWord` up to this one are letters and digits of words between blanks. */
  readonly lastWord: number;
  /** The patterns as strings of classes. */
  readonly words: readonly string[];
}

/** What occurs in no pattern. */
export const none = 0;
/** Blanks and hyphens, when folding. */
export const blank = 1;
/** What is passed over, when folding. */
export const passed = 2;
/** Letters and digits that occur in no pattern. They still join what stands beside them into one word. */
export const otherWord = 3;
export const firstWord = otherWord;

/**
 * Numbers the units that occur in patterns: first those of words, then all others. With `fold` a unit is of the class
 * of what it folds to: so the text is matched through folding and never copied. With `withWords` the letters that no
 * pattern has are told from other units.
 *
 * @throws RangeError More different units than there are classes.
 */
export function classify(patterns: readonly string[], withFolding: boolean, withWords = false): Classes {
  const folded = withFolding ? patterns.map(fold) : patterns;
  const of = new Uint16Array(0x10000);
  const isInWord = new Uint8Array(0x10000);
  const units: number[] = [];
  for (const pattern of folded) {
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at);
      if (of[unit] !== none) continue;
      of[unit] = 1;
      units.push(unit);
      if (isWordUnit(unit)) isInWord[unit] = 1;
    }
  }
  let count = withWords ? otherWord : passed;
  if (count + units.length > 0xffff) throw new RangeError("The patterns have more different characters than 65,532.");
  for (const unit of units) if (isInWord[unit]) of[unit] = ++count;
  const lastWord = count;
  for (const unit of units) if (!isInWord[unit]) of[unit] = ++count;
  if (withWords)
    for (let unit = 0; unit < of.length; unit++) if (of[unit] === none && isWordUnit(unit)) of[unit] = otherWord;
  if (withFolding) spread(of);
  return { of, count, lastWord, words: folded.map((pattern) => toClasses(pattern, of)) };
}

/** Gives each unit the class of what it folds to. */
function spread(of: Uint16Array): void {
  const table = foldTable();
  for (let unit = 0; unit < of.length; unit++) {
    const to = table[unit] as number;
    if (to !== unit) of[unit] = to === ignorable ? passed : to === separator ? blank : (of[to] as number);
  }
  of[separator] = blank;
  of[ignorable] = passed;
}

function toClasses(pattern: string, of: Uint16Array): string {
  let classes = "";
  for (let at = 0; at < pattern.length; at++) classes += String.fromCharCode(of[pattern.charCodeAt(at)] as number);
  return classes;
}
