import type { Glossary } from "./glossary.js";

/**
 * Gives `build` with its result kept per glossary: an index is made when a verb first needs it, and goes
 * when the glossary goes. Glossaries are frozen, so an index never grows stale.
 */
export function perGlossary<Index>(build: (glossary: Glossary) => Index): (glossary: Glossary) => Index {
  const kept = new WeakMap<Glossary, Index>();
  return (glossary) => {
    let index = kept.get(glossary);
    if (index === undefined) {
      index = build(glossary);
      kept.set(glossary, index);
    }
    return index;
  };
}
