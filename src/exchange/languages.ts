import type { Language } from "../core/concept.js";
import { languageOf } from "../core/language.js";
import type { Fault, Position } from "./fault.js";
import type { Loss } from "./format.js";

/**
 * Gives the reader of language tags for one import. A tag that says more than the table's language (`zh-TW`)
 * is a loss, told once.
 */
export function tagReader(fault: Fault, losses: Loss[]): (tag: string, where: () => Position) => Language {
  const told = new Set<string>();
  return (tag, where) => {
    const language = languageOf(tag);
    if (!language) {
      const mend = "Use en, zh-Hans, zh-Hant or a tag that means one of them, such as zh-CN or zh-TW.";
      throw fault("unknown-language", `"${tag}" is not English or Chinese.`, mend, where());
    }
    if (tag !== language && !told.has(tag)) {
      told.add(tag);
      losses.push({ field: "language", reason: `"${tag}" is read as ${language}.` });
    }
    return language;
  };
}
