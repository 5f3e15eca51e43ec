/** What `prose-texts.ts` gives, as Node reads it: each file when it is first needed. */
import { readFileSync } from "node:fs";
import type { Language } from "../core/concept.js";

export function proseText(language: Language): string {
  return readFileSync(new URL(`./prose/${language}.json`, import.meta.url), "utf8");
}

export function referencesText(): string {
  return readFileSync(new URL("./references.json", import.meta.url), "utf8");
}
