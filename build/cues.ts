import type { Concept, Designation } from "../src/core/concept.js";
import { fold } from "../src/core/fold.js";
import { isEveryday } from "../src/core/spot/senses.js";

/**
 * Leaves out of the contexts of names the words that are names themselves and mean nothing else: near a name such a term
 * speaks for the field anyway. Nearly half of all words are; without them the sentences are read as well.
 */
export function withoutSureCues(concepts: readonly Concept[]): Concept[] {
  const names = concepts.flatMap(({ terms }) => Object.values(terms).flat());
  const everyday = new Set(names.filter(isEveryday).map(({ text }) => fold(text)));
  const sure = new Set(names.map(({ text }) => fold(text)).filter((text) => !everyday.has(text)));
  const without = (name: Designation): Designation => {
    if (!name.context?.field) return name;
    const { field, ...rest } = name.context;
    const left = field.filter((word) => !sure.has(fold(word)));
    return { ...name, context: { ...rest, ...(left.length > 0 && { field: left }) } };
  };
  return concepts.map((concept) => ({
    ...concept,
    terms: {
      en: concept.terms.en.map(without),
      "zh-Hans": concept.terms["zh-Hans"].map(without),
      "zh-Hant": concept.terms["zh-Hant"].map(without),
    },
  }));
}
