import type { Concept } from "./concept.js";
import { squeeze } from "./fold.js";
import type { Glossary } from "./glossary.js";
import { perGlossary } from "./memo.js";
import { compareStatus, type Name, namesOf } from "./names.js";
import { plurals } from "./plural.js";

/**
 * Gives the concepts that have this name, whatever its language, status, script, width, case, hyphens and
 * number: most often one or none. Those that prefer the name come first.
 *
 * @example lookup(glossary, "思維鏈")[0]?.id // "chain-of-thought"
 */
export function lookup(glossary: Glossary, name: string): Concept[] {
  return [...new Set(namesSpelled(glossary, name).map(({ concept }) => concept))];
}

/** Gives the names that `text` spells after folding, best status first. */
export function namesSpelled(glossary: Glossary, text: string): readonly Name[] {
  const key = squeeze(text);
  const { singular, plural } = index(glossary);
  return singular.get(key) ?? plural.get(key) ?? [];
}

const index = perGlossary((glossary) => {
  const singular = new Map<string, Name[]>();
  const plural = new Map<string, Name[]>();
  for (const name of namesOf(glossary)) {
    add(singular, squeeze(name.designation.text), name);
    for (const text of plurals(name.designation.text)) add(plural, squeeze(text), name);
  }
  for (const names of singular.values()) names.sort(compareStatus);
  for (const names of plural.values()) names.sort(compareStatus);
  return { singular, plural };
});

function add(map: Map<string, Name[]>, key: string, name: Name): void {
  const names = map.get(key);
  if (names) names.push(name);
  else map.set(key, [name]);
}
