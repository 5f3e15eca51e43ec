/** Terms that explain themselves in a page: to a pointer, a keyboard, a screen reader and a finger. */
import { glossary } from "../data/shipped.js";
import { type AnnotateOptions, type Annotation, annotateWith, defaultDelay } from "./annotate.js";
import { defineElement } from "./term-element.js";

export type { AnnotateOptions, Annotation } from "./annotate.js";
export type { Occurrences } from "./mark-terms.js";
export type { Reading, TermElement } from "./term.js";

/**
 * Wraps the terms under `root` in `<duizhao-term>`, each of which opens a card with its names, definition and
 * sources. The text stays what it was, and so do its lines. Calling it twice marks nothing twice. It does not
 * look into shadow roots; give it one as `root`. Do not give it what React or the like renders: they lose track
 * of text that others wrap.
 *
 * @throws GlossaryError `unknown-language`.
 * @throws DOMException `SyntaxError`, where `skip` is no selector.
 * @example const annotation = annotate(document.querySelector("article"), { first: "all" });
 */
export function annotate(root: Element | DocumentFragment, options: AnnotateOptions = {}): Annotation {
  return annotateWith(root, options.glossary ?? glossary, options, defaults);
}

/**
 * Defines the element `<duizhao-term concept="ID">`, so that terms written by hand or at build time come alive.
 * `annotate` calls it. Does nothing where it is defined already.
 *
 * @example defineTermElement();
 */
export function defineTermElement(): void {
  defineElement(defaults);
}

const defaults = { glossary, delay: defaultDelay };
