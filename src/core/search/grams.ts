import { isHan } from "./pieces.js";

/**
 * Gives what a shortlist is found by: pairs of neighbouring letters, blanks at both ends among them, and single
 * Chinese characters, which say more than two letters do. Each once.
 */
export function gramsOf(text: string): Set<number> {
  const grams = new Set<number>();
  let before = blank;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : blank;
    if (isHan(unit)) grams.add(unit);
    else if (!isHan(before)) grams.add(before * 0x10000 + unit);
    before = unit;
  }
  grams.delete(blank * 0x10000 + blank);
  return grams;
}

const blank = 0x20;
