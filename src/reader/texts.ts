import type { i18n } from "i18next";
import type { Glossary } from "../core/glossary.js";
import { perGlossary } from "../core/memo.js";
import type { DuizhaoNamespace } from "../i18next/resources.js";

/** A text, and the language that it turned out to be in. */
export interface Text {
  readonly text: string;
  readonly lang: string;
}

/** Gives a text of one of duizhao's namespaces, if there is one. */
export type Say = (namespace: DuizhaoNamespace, key: string) => Text | undefined;

/**
 * Gives an i18next instance of our own, made when a reader first asks, with what the glossary holds. Nothing
 * of it is loaded before.
 */
export const ownI18n = perGlossary(async (glossary: Glossary): Promise<i18n> => {
  const [{ createInstance }, { termBackend }] = await Promise.all([import("i18next"), import("../i18next/backend.js")]);
  const instance = createInstance();
  await instance.use(termBackend({ glossary })).init({ ns: [], fallbackLng: false, load: "currentOnly" });
  return instance;
});

/**
 * Loads namespaces in a language, and gives what reads them.
 *
 * @param tag The language as the i18next instance calls it.
 */
export async function load(i18n: i18n, tag: string, namespaces: readonly DuizhaoNamespace[]): Promise<Say> {
  await i18n.loadNamespaces(namespaces);
  await i18n.loadLanguages(tag);
  return (ns, key) => {
    // A definition is prose of others: it may hold braces, and they stand for themselves.
    const options = { lng: tag, ns, keySeparator: ".", nsSeparator: false, skipInterpolation: true } as const;
    if (!i18n.exists(key, options)) return undefined;
    const { res, usedLng } = i18n.t(key, { ...options, returnDetails: true });
    return { text: String(res), lang: usedLng };
  };
}
