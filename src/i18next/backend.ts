import type { BackendModule, i18n } from "i18next";
import type { Language } from "../core/concept.js";
import type { Glossary } from "../core/glossary.js";
import { languageOf } from "../core/language.js";
import { type DuizhaoNamespace, loadResource, namespaces } from "./resources.js";

export interface TermBackendOptions {
  /** Where names and definitions come from. @default the shipped table */
  readonly glossary?: Glossary;
}

/**
 * Makes the i18next backend that loads duizhao's namespaces when i18next asks for them. Language tags resolve
 * as everywhere (`zh-TW` is `zh-Hant`); other languages and other namespaces are empty, so that i18next falls back.
 *
 * @example await i18next.use(termBackend()).init({ lng: "zh-CN", fallbackLng: "en", ns: ["term", "definition"] });
 *          i18next.t("term:chain-of-thought") // "思维链"
 */
export function termBackend({ glossary }: TermBackendOptions = {}): BackendModule {
  return {
    type: "backend",
    init() {},
    read(tag, namespace, done) {
      const language = languageOf(tag);
      if (!language || !isOurs(namespace)) {
        done(null, {});
        return;
      }
      loadResource(language, namespace, glossary).then(
        (resource) => done(null, resource),
        (error: unknown) => done(error instanceof Error ? error : String(error), false),
      );
    },
  };
}

/**
 * Adds duizhao's namespaces to an i18next instance that has a backend of its own already.
 *
 * @param tags The languages to add, as that instance calls them. @default the instance's current one
 * @example await addTerms(i18next, ["zh-CN", "en"]);
 */
export async function addTerms(
  i18next: i18n,
  tags: readonly string[] = [i18next.language],
  options: TermBackendOptions & { readonly namespaces?: readonly DuizhaoNamespace[] } = {},
): Promise<void> {
  const wanted = options.namespaces ?? (["term", "definition", "duizhao"] as const);
  const pairs = tags.flatMap((tag) => {
    const language = languageOf(tag);
    return language ? wanted.map((namespace): [string, Language, DuizhaoNamespace] => [tag, language, namespace]) : [];
  });
  await Promise.all(
    pairs.map(async ([tag, language, namespace]) => {
      i18next.addResourceBundle(tag, namespace, await loadResource(language, namespace, options.glossary), true, true);
    }),
  );
}

function isOurs(namespace: string): namespace is DuizhaoNamespace {
  return (namespaces as readonly string[]).includes(namespace);
}
