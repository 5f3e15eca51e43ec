import { fold } from "../fold.js";
import { plurals } from "../plural.js";

/** More border places than this are not varied: no name has them, and each doubles the spellings. */
const mostBorders = 4;

/**
 * Gives the folded spellings under which a name stands in running text: each hyphen kept (then it matches
 * any hyphen or blank) or dropped (`fine-tuning`, `finetuning`), each border of Chinese and Latin with or
 * without a blank (`KV 缓存`, `KV缓存`), and the plural of each.
 */
export function spellings(name: string): string[] {
  // Most names are Chinese through and through, and have one spelling.
  if (!/[^\u2e80-\u9fff]/.test(name)) return [fold(name)];
  const all = new Set<string>();
  for (const text of [name, ...plurals(name)]) {
    for (const spelling of variants(text)) all.add(spelling);
  }
  return [...all];
}

function variants(name: string): string[] {
  if (!/[-\u2010\u2011\u2e80-\u9fff]/.test(name)) return [fold(name)];
  const parts = name.split(border);
  if (parts.length - 1 > mostBorders) return [fold(name)];
  return parts
    .reduce<string[]>(
      (heads, part) => (heads.length === 0 ? [part] : heads.flatMap((head) => [`${head} ${part}`, head + part])),
      [],
    )
    .map(fold);
}

/** A hyphen inside a word, or the place (with its blank, if any) where Chinese and Latin letters meet. */
const border =
  /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])|(?<=\p{Script=Han})\s*(?=[a-z0-9])|(?<=[a-z0-9])\s*(?=\p{Script=Han})/iu;
