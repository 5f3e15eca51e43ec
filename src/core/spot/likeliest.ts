import type { Concept, Language } from "../concept.js";
import { fold } from "../fold.js";
import type { Name } from "../names.js";

/**
 * Of names that a surface spells, the likeliest of each concept: spelled just so, or but for capitals, or no form of a
 * verb (`prompts` is of prompt, not of prompting); and in the script of the text.
 */
export function likeliest(names: readonly Name[], surface: string, script: Language): readonly Name[] {
  const pool = nearestSpelled(names, surface);
  const own = pool.filter(({ language }) => language === "en" || language === script);
  const firstOfEach = new Map<Concept, Name>();
  for (const name of own.length > 0 ? own : pool) {
    if (!firstOfEach.has(name.concept)) firstOfEach.set(name.concept, name);
  }
  return [...firstOfEach.values()];
}

function nearestSpelled(names: readonly Name[], surface: string): readonly Name[] {
  const folded = fold(surface);
  for (const isNear of [
    (text: string) => text === surface,
    (text: string) => fold(text) === folded,
    (_: string, verb: string | undefined) => verb === undefined,
  ]) {
    const near = names.filter(({ designation: { text, verb } }) => isNear(text, verb));
    if (near.length > 0) return near;
  }
  return names;
}

/** Whether a surface has the letters of a name in the same case; it may be a plural. */
export function hasCapitals(surface: string, name: string): boolean {
  const letters = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
  return letters(surface).startsWith(letters(name));
}
