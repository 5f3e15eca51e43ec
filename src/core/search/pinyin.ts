import { fold } from "../fold.js";

/** How a syllable may be typed, and how far that is from right. */
export interface Spelling {
  readonly letters: string;
  /** Confusions in it: 0 for the right spelling. */
  readonly slips: number;
}

/** Gives a reading without its tone: `lǜ` is `lv`, as on a keyboard. */
export function toneless(reading: string): string {
  return fold(reading.replace(/[\u00fc\u01d6\u01d8\u01da\u01dc]/g, "v")).replaceAll(" ", "");
}

const known = new Map<string, readonly Spelling[]>();

/**
 * Gives the ways a syllable is typed: itself, and with the sounds that many speakers do not tell apart: zh and z, ch
 * and c, sh and s, n and l before, n and ng after the vowel. `lv` is also typed `lu`.
 */
export function spellingsOfSyllable(syllable: string): readonly Spelling[] {
  const cached = known.get(syllable);
  if (cached) return cached;
  let forms = new Map([[syllable, 0]]);
  const vary = (pattern: RegExp, other: (found: string) => string, cost: number) => {
    const more = new Map(forms);
    for (const [form, slips] of forms) {
      const varied = form.replace(pattern, (found) => other(found));
      if (varied !== form && !more.has(varied)) more.set(varied, slips + cost);
    }
    forms = more;
  };
  vary(/v/, () => "u", 0);
  vary(/^[zcs]h?(?=[aeiou])/, (found) => (found.length > 1 ? found.charAt(0) : `${found}h`), 1);
  vary(/^[ln](?=[aeiouv])/, (found) => (found === "l" ? "n" : "l"), 1);
  vary(/(?<=[aeiou])ng?$/, (found) => (found === "n" ? "ng" : "n"), 1);
  const spellings = [...forms].map(([letters, slips]) => ({ letters, slips }));
  known.set(syllable, spellings);
  return spellings;
}

/**
 * Gives letters with the confusable sounds made one, and for each letter that is left the place it came from. Over a
 * whole name rather than syllable by syllable, so that what is typed need not be cut into syllables first.
 *
 * @example blur("shengcheng").letters // "sencen"
 */
export function blur(letters: string): { letters: string; places: number[] } {
  let blurred = "";
  const places: number[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at);
    const before = letters.charAt(at - 1);
    if (letter === "h" && "zcs".includes(before) && before) continue;
    if (letter === "g" && before === "n") continue;
    blurred += letter === "l" ? "n" : letter === "v" ? "u" : letter;
    places.push(at);
  }
  return { letters: blurred, places };
}
