import type { Language } from "./concept.js";
import { GlossaryError } from "./error.js";

/**
 * Gives the table's language for a BCP 47 tag: `zh`, `zh-CN`, `zh-SG` are `zh-Hans`; `zh-TW`, `zh-HK`,
 * `zh-MO` are `zh-Hant`; `en-US` is `en`. The script comes from CLDR's likely subtags.
 *
 * @throws GlossaryError `unknown-language` for any other language or a malformed tag.
 * @example resolveLanguage("zh-TW") // "zh-Hant"
 */
export function resolveLanguage(tag: string): Language {
  const language = languageOf(tag);
  if (language) return language;
  throw new GlossaryError("unknown-language", `"${tag}" is not English or Chinese.`, {
    mend: "Use en, zh-Hans, zh-Hant or a tag that means one of them, such as zh-CN or zh-TW.",
  });
}

/** As `resolveLanguage`, but gives undefined where that throws. */
export function languageOf(tag: string): Language | undefined {
  const locale = parse(tag);
  if (locale?.language === "en") return "en";
  if (locale?.language !== "zh") return undefined;
  return locale.maximize().script === "Hant" ? "zh-Hant" : "zh-Hans";
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-"));
  } catch {
    return undefined;
  }
}
