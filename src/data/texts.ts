/**
 * The texts in which the table ships, for bundlers: as modules, so that what is not used is left out. Node reads files
 * instead: see `texts.node.ts`, which gives the same.
 */
import type { Language } from "../core/concept.js";
import { packed as en } from "../generated/prose/en.js";
import { packed as hans } from "../generated/prose/zh-Hans.js";
import { packed as hant } from "../generated/prose/zh-Hant.js";
import { packed as records } from "../generated/records.js";
import { packed as references } from "../generated/references.js";
import { packed as terms } from "../generated/terms.js";

export function termsText(): string {
  return terms;
}

export function recordsText(): string {
  return records;
}

export function referencesText(): string {
  return references;
}

export function proseText(language: Language): string {
  return { en, "zh-Hans": hans, "zh-Hant": hant }[language];
}
