import type { Designation } from "../concept.js";
import { fold } from "../fold.js";
import { plurals } from "../plural.js";
import { verbForms } from "./verb-forms.js";

/** More hyphens than these are not varied: no name has them, and each doubles the spellings. */
const mostHyphens = 4;

/**
 * Gives the folded spellings under which a designation stands in running text: each hyphen kept (then it matches any
 * hyphen or blank) or dropped (`fine-tuning`, `finetuning`), no blank or hyphen between Chinese and Latin (the
 * scanner passes over those) nor before a version (`Claude2`), the plural of each, and the forms of its verb.
 */
export function spellings({ text, verb }: Pick<Designation, "text" | "verb">): string[] {
  // Most names are Chinese through and through, and have one spelling.
  if (!/[^\u2e80-\u9fff]/.test(text)) return [fold(text)];
  const all = new Set<string>();
  for (const form of [
    text,
    ...plurals(text),
    ...(verb ? verbForms(verb) : []),
    text.replace(beforeVersion, ""),
    ...atNumbers(text),
  ]) {
    for (const spelling of variants(joinBorders(form))) all.add(spelling);
  }
  return [...all];
}

/** `pass@k` is written with the number that is meant: `pass@1`. */
function atNumbers(name: string): string[] {
  const stem = /^(.*@)k$/i.exec(name)?.[1];
  return stem ? [1, 2, 3, 4, 5, 8, 10, 16, 20, 32, 50, 64, 100, 1000].map((number) => stem + number) : [];
}

function variants(name: string): string[] {
  if (!/[-\u2010\u2011]/.test(name)) return [fold(name)];
  const parts = name.split(hyphen);
  if (parts.length - 1 > mostHyphens) return [fold(name)];
  return parts
    .reduce<string[]>(
      (heads, part) => (heads.length === 0 ? [part] : heads.flatMap((head) => [`${head} ${part}`, head + part])),
      [],
    )
    .map(fold);
}

/** What stands before a version, which `Claude2` lacks. */
const beforeVersion = /(?<=\p{L}) (?=\d)/gu;

/** A hyphen inside a word. */
const hyphen = /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/u;

/** Blanks, or a hyphen, where Chinese and Latin letters meet. */
const border =
  /(?<=\p{Script=Han})(?:\s+|[-\u2010\u2011])(?=[^\p{Script=Han}\s])|(?<=[^\p{Script=Han}\s])(?:\s+|[-\u2010\u2011])(?=\p{Script=Han})/gu;

/** Drops what writers put at will where Chinese and Latin letters meet: the scanner passes over it. */
export function joinBorders(text: string): string {
  return text.replace(border, "");
}
