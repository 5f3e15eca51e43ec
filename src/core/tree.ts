import type { Concept } from "./concept.js";
import type { Glossary } from "./glossary.js";
import { perGlossary } from "./memo.js";

/** A concept with what stands under it. */
export interface TreeNode {
  readonly concept: Concept;
  readonly children: readonly TreeNode[];
  /** True where the concept has stood in the tree before: its children are there, and not here again. */
  readonly seen: boolean;
}

/**
 * Gives the tree of a subject field (its concepts under their broader ones), of a concept (what is narrower), or of a
 * system (what was derived from it). A concept with two broader ones stands under both. Empty for an unknown name.
 *
 * @param name The id of a subject field or of a concept; where both have it, the field is meant.
 * @example conceptTree(glossary, "gpt-3")[0]?.children.map(({ concept }) => concept.id) // ["davinci", …]
 */
export function conceptTree(glossary: Glossary, name: string): TreeNode[] {
  const { narrower, derived } = index(glossary);
  const field = glossary.concepts.filter(({ subject }) => subject === name);
  const root = glossary.get(name);
  if (field.length === 0 && root) {
    const below = root.kind === "system" && derived.has(name) ? derived : narrower;
    return grow([root], (concept) => below.get(concept.id) ?? []);
  }
  const roots = field.filter(({ broader }) => !broader.some((id) => glossary.get(id)?.subject === name));
  return grow(roots, ({ id }) => (narrower.get(id) ?? []).filter(({ subject }) => subject === name));
}

function grow(roots: readonly Concept[], below: (concept: Concept) => readonly Concept[]): TreeNode[] {
  const seen = new Set<string>();
  const node = (concept: Concept): TreeNode => {
    if (seen.has(concept.id)) return { concept, children: [], seen: below(concept).length > 0 };
    seen.add(concept.id);
    return { concept, children: below(concept).map(node), seen: false };
  };
  return roots.map(node);
}

const index = perGlossary((glossary) => {
  const narrower = new Map<string, Concept[]>();
  const derived = new Map<string, Concept[]>();
  for (const concept of glossary.concepts) {
    for (const id of concept.broader) narrower.set(id, [...(narrower.get(id) ?? []), concept]);
    for (const id of concept.derivedFrom) derived.set(id, [...(derived.get(id) ?? []), concept]);
  }
  return { narrower, derived };
});
