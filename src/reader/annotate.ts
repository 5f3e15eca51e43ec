import type { i18n } from "i18next";
import type { Glossary } from "../core/glossary.js";
import { resolveLanguage } from "../core/language.js";
import { closedSelector, domTree } from "./dom-tree.js";
import { plainNames, termName } from "./elements.js";
import { markTerms, type Occurrences } from "./mark-terms.js";
import type { Reading, TermElement } from "./term.js";
import { defineElement } from "./term-element.js";

export interface AnnotateOptions {
  /** Where the terms come from. @default the shipped table */
  readonly glossary?: Glossary;
  /** The language of definitions, as a BCP 47 tag. @default the nearest `lang` around a term, else English */
  readonly language?: string;
  /**
   * An initialised i18next instance that has duizhao's namespaces or can load them (see `duizhao/i18next`).
   * @default one of our own, which loads what is asked for when a reader first opens a term
   */
  readonly i18n?: i18n;
  /** Mark the first occurrence of each concept under `root`, or every one. @default "document" */
  readonly first?: Occurrences;
  /**
   * A selector of what to leave plain. Links, controls, scripts, formulas, ruby and editable text are left
   * plain in any case. @default headings, `code`, `pre`, `kbd` and `samp`
   */
  readonly skip?: string;
  /** How long the pointer rests on a term before its card opens, in milliseconds. @default 200 */
  readonly delay?: number;
}

/** What `annotate` has done, and the way back. */
export interface Annotation {
  /** The elements that were put in, in no particular order. */
  readonly terms: readonly HTMLElement[];
  /**
   * Takes all of them out again, with listeners, card and style sheet when no other term is left in the
   * document. Neighbouring text nodes are joined. Terms that stood there before stay.
   */
  disconnect(): void;
}

/** As the public `annotate`, with a glossary and what terms without one are read with: carries no data. */
export function annotateWith(
  root: Element | DocumentFragment,
  glossary: Glossary,
  { language, i18n, first = "document", skip = plainNames.join(), delay = defaultDelay }: AnnotateOptions,
  defaults: Reading,
): Annotation {
  if (language !== undefined) resolveLanguage(language);
  const reading = { glossary, language, i18n, delay };
  const made: TermElement[] = [];
  const there = [...root.querySelectorAll<TermElement>(termName)];
  for (const term of there) term.reading = reading;
  if (!("closest" in root && root.closest(closedSelector))) {
    const seen = new Set(there.map((term) => term.getAttribute("concept") ?? ""));
    markTerms(domTree(skip, reading, made), root, glossary, first, seen);
  }
  defineElement(defaults, root.ownerDocument.defaultView ?? undefined);

  return {
    terms: made,
    disconnect() {
      for (const term of there) if (term.reading === reading) delete term.reading;
      const parents = new Set(made.splice(0).map(unwrap));
      for (const parent of parents) parent?.normalize();
    },
  };
}

/** How long the pointer rests on a term before its card opens, in milliseconds. */
export const defaultDelay = 200;

function unwrap(term: TermElement): Node | null {
  const parent = term.parentNode;
  term.replaceWith(...term.childNodes);
  return parent;
}
