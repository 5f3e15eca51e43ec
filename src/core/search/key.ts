import type { Designation } from "../concept.js";
import { fold, foldWithOffsets } from "../fold.js";
import type { Glossary } from "../glossary.js";
import { perGlossary } from "../memo.js";
import { type Name, namesOf } from "../names.js";

/** How a key spells its name: as it is written, by its syllables, or by their first letters. */
export type KeyKind = "name" | "pinyin" | "initials";

/** One spelling under which a name can be typed. */
export interface SearchKey {
  readonly name: Name;
  readonly kind: KeyKind;
  /** Folded; the words of a Latin name stand one blank apart. */
  readonly text: string;
  /** `text` without its blanks. */
  readonly tight: string;
  /** For each unit of `text`, the offset in the designation of the character that it stands for. */
  readonly offsets: readonly number[];
}

/** Gives every key of a glossary, in the table's order. */
export const keysOf: (glossary: Glossary) => readonly SearchKey[] = perGlossary((glossary) =>
  [...namesOf(glossary)].flatMap((name) => [nameKey(name), ...pinyinKeys(name)]),
);

function nameKey(name: Name): SearchKey {
  const { folded, offsets } = foldWithOffsets(name.designation.text);
  return { name, kind: "name", text: folded, tight: folded.replaceAll(" ", ""), offsets };
}

/** `思维链` with `sī wéi liàn` gives `siweilian` and `swl`; Latin runs in a name stand for themselves. */
function pinyinKeys(name: Name): SearchKey[] {
  const syllables = syllablesOf(name.designation);
  if (syllables.length === 0) return [];
  const spelled = (letters: (syllable: Syllable) => string): Omit<SearchKey, "name" | "kind"> => {
    const text = syllables.map(letters).join("");
    const offsets = syllables.flatMap((syllable) => Array.from(letters(syllable), () => syllable.at));
    return { text, tight: text, offsets };
  };
  return [
    { name, kind: "pinyin", ...spelled(({ letters }) => letters) },
    { name, kind: "initials", ...spelled(({ letters, han }) => (han ? letters.slice(0, 1) : letters)) },
  ];
}

interface Syllable {
  readonly letters: string;
  /** Offset of its character in the designation. */
  readonly at: number;
  readonly han: boolean;
}

function syllablesOf({ text, pinyin }: Designation): Syllable[] {
  if (!pinyin) return [];
  const readings = pinyin.split(" ");
  const parts = [...text.matchAll(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu)];
  if (parts.length !== readings.length) return [];
  return parts.map(({ 0: part, index }, at) => ({
    letters: fold(readings[at] ?? "").replaceAll(" ", ""),
    at: index,
    han: /\p{Script=Han}/u.test(part),
  }));
}
