import { createInstance, type i18n } from "i18next";
import type { Language } from "../core/concept.js";
import { languageOf } from "../core/language.js";
import { termBackend } from "../i18next/backend.js";

/** Gives interface strings and definitions in a language, with English behind them. */
export async function openStrings(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(termBackend()).init({
    lng: language,
    fallbackLng: "en",
    ns: ["duizhao", "duizhao-tools"],
    defaultNS: "duizhao-tools",
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** The language of the user's locale (`LC_ALL`, `LC_MESSAGES`, `LANG`, then the system's), else English. */
export function localeLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const tag = (LC_ALL || LC_MESSAGES || LANG)?.replace(/[.@].*$/, "") ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return languageOf(tag) ?? "en";
}
