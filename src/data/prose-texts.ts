/**
 * Definitions, notes and titles of sources, as `table-texts.ts` has the names: a module of its own, so that who finds
 * and searches does not carry them.
 */
import type { Language } from "../core/concept.js";
import { packed as en } from "../generated/prose/en.js";
import { packed as hans } from "../generated/prose/zh-Hans.js";
import { packed as hant } from "../generated/prose/zh-Hant.js";
import { packed as references } from "../generated/references.js";

export function proseText(language: Language): string {
  return { en, "zh-Hans": hans, "zh-Hant": hant }[language];
}

export function referencesText(): string {
  return references;
}
