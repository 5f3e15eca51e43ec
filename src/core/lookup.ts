import type { Concept } from "./concept.js";
import { squeeze } from "./fold.js";
import type { Glossary } from "./glossary.js";
import { perGlossary } from "./memo.js";
import { compareStatus, type Name, namesIn, openingOf, type Spelling, spellingsOf } from "./names.js";
import { plurals, singulars } from "./plural.js";

/**
 * Gives the concepts that have this name, whatever its language, status, script, width, case, hyphens and
 * number: most often one or none. Those that prefer the name come first.
 *
 * @example lookup(glossary, "思維鏈")[0]?.id // "chain-of-thought"
 */
export function lookup(glossary: Glossary, name: string): Concept[] {
  return [...new Set(namesSpelled(glossary, name).map(({ concept }) => concept))];
}

/** Gives the names that `text` spells after folding, best status first; in another number only where none does. */
export function namesSpelled(glossary: Glossary, text: string): readonly Name[] {
  const byKey = index(glossary);
  for (const form of [text, ...singulars(text), ...plurals(text)]) {
    const key = squeeze(form);
    const concepts = byKey(key);
    if (!concepts) continue;
    return concepts
      .flatMap((concept) => [...namesIn(concept)].filter(({ designation }) => squeeze(designation.text) === key))
      .sort(compareStatus);
  }
  return [];
}

/**
 * From folded name to concepts. The names that begin alike are folded when something that begins so is first sought, so
 * that a first look-up need not fold the whole table.
 */
const index = perGlossary((glossary) => {
  const spellingsFrom = spellingsOf(glossary);
  const buckets = new Map<string, Map<string, Spelling[]>>();

  return (key: string): Concept[] | undefined => {
    const opening = openingOf(key);
    let bucket = buckets.get(opening);
    if (!bucket) {
      bucket = new Map();
      for (const spelling of spellingsFrom(opening)) {
        const own = squeeze(spelling.text);
        const list = bucket.get(own);
        if (list) list.push(spelling);
        else bucket.set(own, [spelling]);
      }
      buckets.set(opening, bucket);
    }
    const spellings = bucket.get(key);
    return spellings && [...new Set(spellings.map(({ concept }) => concept()))];
  };
});
