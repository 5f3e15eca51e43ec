import type { Glossary } from "./glossary.js";

/**
 * Gives `build` with its result kept per glossary: an index is made when a verb first needs it, and goes
 * when the glossary goes. Glossaries are frozen, so an index never grows stale.
 *
 * @param kept Where results are kept, for what comes from elsewhere than `build`.
 */
export function perGlossary<Index>(
  build: (glossary: Glossary) => Index,
  kept: WeakMap<Glossary, Index> = new WeakMap(),
): (glossary: Glossary) => Index {
  return (glossary) => {
    let index = kept.get(glossary);
    if (index === undefined) {
      index = build(glossary);
      kept.set(glossary, index);
    }
    return index;
  };
}
