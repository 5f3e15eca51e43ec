import { foldTable } from "../../../src/core/fold.js";
import { type Name, namesOf } from "../../../src/core/names.js";
import { glossary } from "../../../src/index.js";

/** Every name of the shipped table. */
export const names: readonly Name[] = [...namesOf(glossary)];

/** For each Simplified character, those that fold to it. */
const traditional = new Map<string, string[]>();
for (const [unit, folded] of foldTable().entries()) {
  if (unit < 0x3400 || unit > 0x9fff || unit === folded) continue;
  const key = String.fromCharCode(folded);
  traditional.set(key, [...(traditional.get(key) ?? []), String.fromCharCode(unit)]);
}

/** Spells a text otherwise, so that it folds to the same: `dice` says how at each place. */
export function respell(text: string, dice: readonly number[]): string {
  return Array.from(text, (character, at) => {
    const die = dice[at % dice.length] ?? 0;
    if (character === " " || character === "-") return [" ", "-", "\u3000", " \u200b", "\u2011"][die % 5];
    if (/[a-z]/i.test(character) && die % 3 === 0)
      return character === character.toUpperCase() ? character.toLowerCase() : character.toUpperCase();
    if (/[!-~]/.test(character) && die % 3 === 1) return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
    const others = traditional.get(character);
    if (others && die % 2 === 0) return others[die % others.length];
    return character;
  }).join("");
}
