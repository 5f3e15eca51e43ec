import type { Concept, Language } from "../concept.js";
import type { Name } from "../names.js";

/** Of names that a surface spells, the likeliest of each concept: spelled just so, and in the script of the text. */
export function likeliest(names: readonly Name[], surface: string, script: Language): readonly Name[] {
  const exact = names.filter(({ designation }) => designation.text === surface);
  const pool = exact.length > 0 ? exact : names;
  const own = pool.filter(({ language }) => language === "en" || language === script);
  const firstOfEach = new Map<Concept, Name>();
  for (const name of own.length > 0 ? own : pool) {
    if (!firstOfEach.has(name.concept)) firstOfEach.set(name.concept, name);
  }
  return [...firstOfEach.values()];
}

/** Whether a surface has the letters of a name in the same case; it may be a plural. */
export function hasCapitals(surface: string, name: string): boolean {
  const letters = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
  return letters(surface).startsWith(letters(name));
}
