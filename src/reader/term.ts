import type { i18n } from "i18next";
import type { Glossary } from "../core/glossary.js";

/** What a term is explained with. */
export interface Reading {
  readonly glossary: Glossary;
  /** The language of the definition; absent: the nearest `lang` that is English or Chinese, else English. */
  readonly language?: string | undefined;
  /** Absent: an instance of our own. */
  readonly i18n?: i18n | undefined;
  /** How long the pointer rests on a term before the card opens, in milliseconds. */
  readonly delay: number;
}

/** `<duizhao-term concept="ID">`, or such an element before it is defined. */
export interface TermElement extends HTMLElement {
  /** What to explain it with, if not with the defaults. */
  reading?: Reading;
}

/** What of a term takes focus: the link in it, if it has one, and nothing where it continues another. */
export function triggerOf(term: HTMLElement): HTMLElement | undefined {
  return term.hasAttribute("continued") ? undefined : (term.querySelector<HTMLElement>("a[href]") ?? term);
}
