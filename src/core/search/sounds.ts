import type { Glossary } from "../glossary.js";
import { offeredReadings } from "../names.js";
import type { CellTrie } from "./cell-trie.js";
import { blur, toneless } from "./pinyin.js";

/** How characters are read, blurred, by UTF-16 unit. */
export type Sounds = ReadonlyMap<number, readonly string[]>;

/** Gathers how a glossary reads characters: what tells a homophone from another slip. */
export function soundsOf(glossary: Glossary, { cells }: CellTrie): Sounds {
  const sounds = new Map<number, string[]>();
  const add = (character: string, reading: string) => {
    if (reading === "" || character.length !== 1) return;
    const sound = blur(reading).letters;
    const known = sounds.get(character.charCodeAt(0));
    if (!known) sounds.set(character.charCodeAt(0), [sound]);
    else if (!known.includes(sound)) known.push(sound);
  };
  for (const { text, reading } of cells) add(text, reading);
  for (const [character, reading] of offeredReadings(glossary) ?? []) add(character, toneless(reading));
  return sounds;
}

/** Whether two characters can be read alike. */
export function soundAlike(sounds: Sounds, a: number, b: number): boolean {
  const other = sounds.get(b);
  return other !== undefined && (sounds.get(a)?.some((sound) => other.includes(sound)) ?? false);
}
