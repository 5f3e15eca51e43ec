import type { Concept } from "./concept.js";
import { foldTable, ignorable, separator, squeeze } from "./fold.js";
import type { Glossary } from "./glossary.js";
import { perGlossary } from "./memo.js";
import { compareStatus, type Name, namesIn, nameTexts } from "./names.js";
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
 * From folded name to concepts, made in two steps so that a first look-up need not fold the whole table: names are
 * put into buckets by their first folded letter, and a bucket is folded when something is first sought in it.
 */
const index = perGlossary((glossary) => {
  const { texts, concept } = nameTexts(glossary);
  const buckets = new Map<number, number[]>();
  for (const [at, text] of texts.entries()) {
    const first = firstUnit(text);
    const bucket = buckets.get(first);
    if (bucket) bucket.push(at);
    else buckets.set(first, [at]);
  }
  const folded = new Map<number, Map<string, Set<number>>>();

  return (key: string): Concept[] | undefined => {
    const first = key.charCodeAt(0);
    let bucket = folded.get(first);
    if (!bucket) {
      bucket = new Map();
      for (const at of buckets.get(first) ?? []) {
        const own = squeeze(texts[at] as string);
        bucket.set(own, (bucket.get(own) ?? new Set()).add(at));
      }
      folded.set(first, bucket);
    }
    const places = bucket.get(key);
    return places && [...new Set([...places].map(concept))];
  };
});

/** The first unit of a text that folding keeps, folded. */
function firstUnit(text: string): number {
  const table = foldTable();
  for (let at = 0; at < text.length; at++) {
    const unit = table[text.charCodeAt(at)] as number;
    if (unit !== ignorable && unit !== separator) return unit;
  }
  return ignorable;
}
