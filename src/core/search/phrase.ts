import { squeeze } from "../fold.js";
import { singulars } from "../plural.js";
import { findTerms } from "../spot/find-terms.js";
import { lowerBound } from "./key-table.js";
import type { Stage } from "./stages.js";

/** Terms that stand in the query: it is a sentence, or half of one. The longest say most about what it is after. */
export const phrase: Stage = ({ glossary, index: { names } }, { text }, candidates) => {
  for (const { concept, designation, text: found, start, end } of findTerms(glossary, text, { context: "field" })) {
    const tight = squeeze(designation.text);
    // A verb is too weak a sign: `train` is no question about training.
    if (![found, ...singulars(found)].some((form) => squeeze(form) === tight)) continue;
    for (let key = lowerBound(names.tight, tight); names.tight[key] === tight; key++) {
      if (glossary.concepts[names.owners[key] as number] !== concept) continue;
      candidates.add("phrase", "names", key, 0.45 + 0.15 * (1 - (end - start) / text.length));
    }
  }
};
