import type { Designation, Glossary } from "../../src/core/index.js";
import { fold } from "../../src/core/index.js";

/** One string by which a concept can be found. What every peer is given; ours reads the glossary itself. */
export interface Entry {
  readonly id: string;
  /** Folded. Pinyin has a blank between syllables: some engines want words, and the others can join them. */
  readonly text: string;
  readonly kind: "name" | "pinyin" | "initials";
}

/** Gives all names of a glossary, with their toneless pinyin and its initials, each once per concept. */
export function entriesOf(glossary: Glossary): Entry[] {
  return glossary.concepts.flatMap(({ id, terms }) => {
    const seen = new Set<string>();
    return Object.values(terms)
      .flat()
      .flatMap(stringsOf)
      .filter(({ text, kind }) => {
        const key = `${kind} ${text}`;
        return !seen.has(key) && seen.add(key);
      })
      .map((string) => ({ id, ...string }));
  });
}

function stringsOf({ text, pinyin }: Designation): Omit<Entry, "id">[] {
  const name = { text: fold(text), kind: "name" } as const;
  if (!pinyin) return [name];
  const syllables = toneless(pinyin).split(" ");
  return [
    name,
    { text: syllables.join(" "), kind: "pinyin" },
    { text: syllables.map((syllable) => syllable.charAt(0)).join(""), kind: "initials" },
  ];
}

/** `lǜ` is typed `lv`; every other tone mark simply goes. */
function toneless(pinyin: string): string {
  return fold(pinyin.replace(/[üǖǘǚǜ]/g, "v"));
}
