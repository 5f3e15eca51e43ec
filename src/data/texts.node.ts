/** The texts in which the table ships, as Node reads them: each file when it is first needed, which an import cannot. */
import { readFileSync } from "node:fs";
import type { Language } from "../core/concept.js";

export function termsText(): string {
  return read("terms");
}

export function recordsText(): string {
  return read("records");
}

export function referencesText(): string {
  return read("references");
}

export function proseText(language: Language): string {
  return read(`prose/${language}`);
}

function read(name: string): string {
  return readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8");
}
