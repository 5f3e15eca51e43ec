/** Marks terms in HTML at build time, for `duizhao/reader` to bring to life in the page. */
import type { Nodes, Root } from "hast";
import type { Concept } from "../core/concept.js";
import type { Glossary } from "../core/glossary.js";
import { resolveLanguage } from "../core/language.js";
import { glossary as shipped } from "../data/shipped.js";
import { plainNames, termName } from "./elements.js";
import { hastTree } from "./hast-tree.js";
import { markTerms, type Occurrences } from "./mark-terms.js";

export type { Occurrences } from "./mark-terms.js";

export interface RehypeTermsOptions {
  /** Where the terms come from. @default the shipped table */
  readonly glossary?: Glossary;
  /** Mark the first occurrence of each concept in the tree, or every one. @default "document" */
  readonly first?: Occurrences;
  /** Names of elements to leave plain, besides links, controls and the like. @default headings and code */
  readonly skip?: readonly string[];
  /** The language of the page, where the tree itself has no `lang`. @default unknown: every term gets a `lang` */
  readonly language?: string;
  /** Gives the page that explains a concept, so that terms are links where no script runs. @default none */
  readonly link?: (concept: Concept) => string | undefined;
}

/**
 * Makes a rehype plugin that wraps terms in `<duizhao-term concept="ID">`. Where no script runs that is plain
 * inline text, or a link; `defineTermElement` or `annotate` of `duizhao/reader` brings it to life. The text of
 * the tree stays what it was, and a tree that is marked already is left as it is.
 *
 * @throws GlossaryError `unknown-language`.
 * @example unified().use(rehypeParse).use(rehypeTerms, { language: "zh-CN" }).use(rehypeStringify)
 */
export function rehypeTerms(options: RehypeTermsOptions = {}): (tree: Root) => void {
  const { glossary = shipped, first = "document", skip = plainNames, link } = options;
  const language = options.language === undefined ? undefined : resolveLanguage(options.language);
  const hrefOf = (id: string) => {
    const concept = link && glossary.get(id);
    return concept && link(concept);
  };
  return (tree) => markTerms(hastTree(tree, { skip, language, hrefOf }), tree, glossary, first, markedIn(tree));
}

/** The concepts that have a mark in the tree. */
function markedIn(node: Nodes, seen = new Set<string>()): Set<string> {
  if (node.type === "element" && node.tagName === termName) seen.add(String(node.properties.concept));
  if ("children" in node) for (const child of node.children) markedIn(child, seen);
  return seen;
}
