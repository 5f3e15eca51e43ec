import type { Glossary } from "./glossary.js";
import { resolveLanguage } from "./language.js";

/**
 * Gives the definition of a concept in a language, from a glossary whose concepts carry their own.
 *
 * @throws GlossaryError `unknown-language`.
 * @example define(team, "acme", "zh-CN")
 */
export function define(glossary: Glossary, id: string, language: string): string | undefined {
  const resolved = resolveLanguage(language);
  return glossary.get(id)?.definition?.[resolved];
}
