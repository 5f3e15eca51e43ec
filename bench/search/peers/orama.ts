import { create, insert, search } from "@orama/orama";
import type { Engine } from "../engine.js";
import { distinct, wordsAndWhole } from "../strings.js";

/**
 * From strict to lenient until something answers, since its BM25 ranks a slip and a beginning as high as the word
 * itself. Threshold 0 wants all words, 1 any of them.
 */
const steps = [
  { exact: true, threshold: 0 },
  { threshold: 0 },
  { tolerance: 1, threshold: 0 },
  { threshold: 1 },
  { tolerance: 1, threshold: 1 },
] as const;

export const orama: Engine = {
  name: "orama",
  build(entries) {
    const tokenizer = { language: "english", normalizationCache: new Map<string, string>(), tokenize: wordsAndWhole };
    const index = create({ schema: { text: "string" }, components: { tokenizer } });
    entries.forEach(({ text }, row) => {
      insert(index, { id: String(row), text });
    });
    return (term, limit) => {
      for (const step of steps) {
        // More rows than asked for, since several may be names of one concept.
        const results = search(index, { term, limit: limit * 10, ...step });
        if (results instanceof Promise) throw new Error("orama answers at once unless it has hooks, and it has none");
        if (results.hits.length > 0) {
          return distinct(
            results.hits.map(({ id }) => entries[Number(id)]?.id ?? ""),
            limit,
          );
        }
      }
      return [];
    };
  },
};
