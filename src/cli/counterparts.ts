import type { Concept } from "../core/concept.js";

/** Gives the preferred Chinese and English names of a concept that are not the one shown already. */
export function besides({ terms }: Concept, shown: string): string[] {
  return [terms["zh-Hans"][0]?.text, terms.en[0]?.text].filter(
    (name): name is string => name !== undefined && name !== shown,
  );
}
