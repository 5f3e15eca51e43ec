import type { Language } from "../core/concept.js";
import type { Glossary } from "../core/glossary.js";
import { glossary as shipped } from "../data/shipped.js";
import type { ConceptId } from "../generated/ids.js";
import type { InterfaceStrings, ToolsStrings } from "../locales/strings.js";

/** The i18next namespaces that duizhao fills, and what is in each: `t("term:chain-of-thought")`. */
export interface DuizhaoResources {
  /** Preferred names by concept id. */
  term: Readonly<Record<ConceptId, string>>;
  /** Definitions by concept id. */
  definition: Readonly<Record<ConceptId, string>>;
  /** Notes on disputed names by concept id; most concepts have none. */
  note: Readonly<Partial<Record<ConceptId, string>>>;
  /** What readers see: `t("duizhao:status.preferred")`. */
  duizhao: InterfaceStrings;
  /** What the command line and the checks say. */
  "duizhao-tools": ToolsStrings;
}

export const namespaces = ["term", "definition", "note", "duizhao", "duizhao-tools"] as const;
export type DuizhaoNamespace = (typeof namespaces)[number];

/** A resource bundle, as i18next takes it. */
export type Resource = { readonly [key: string]: string | Resource };

/**
 * Loads one namespace in one language, and nothing else: each is a module of its own.
 *
 * @param glossary Where names and definitions come from. What it has no definition of is defined by the
 * shipped table, if that knows the id. @default the shipped table
 * @example i18next.addResourceBundle("zh-CN", "term", await loadResource("zh-Hans", "term"));
 */
export async function loadResource(
  language: Language,
  namespace: DuizhaoNamespace,
  glossary: Glossary = shipped,
): Promise<Resource> {
  switch (namespace) {
    case "term":
      return Object.fromEntries(glossary.concepts.map(({ id, terms }) => [id, terms[language][0]?.text ?? id]));
    case "definition":
      return own(glossary, language, "definition", (await prose[language]()).definitions);
    case "note":
      return own(glossary, language, "note", (await prose[language]()).notes);
    case "duizhao":
      return (await interfaces[language]()).strings;
    case "duizhao-tools":
      return (await tools[language]()).strings;
  }
}

const prose = {
  en: () => import("../definitions/en.js"),
  "zh-Hans": () => import("../definitions/zh-Hans.js"),
  "zh-Hant": () => import("../definitions/zh-Hant.js"),
};

const interfaces = {
  en: () => import("../locales/en/interface.js"),
  "zh-Hans": () => import("../locales/zh-Hans/interface.js"),
  "zh-Hant": () => import("../locales/zh-Hant/interface.js"),
};

const tools = {
  en: () => import("../locales/en/tools.js"),
  "zh-Hans": () => import("../locales/zh-Hans/tools.js"),
  "zh-Hant": () => import("../locales/zh-Hant/tools.js"),
};

/** The glossary's own prose over the shipped one, for the concepts that it has. */
function own(
  glossary: Glossary,
  language: Language,
  key: "definition" | "note",
  known: Readonly<Record<string, string>>,
): Resource {
  if (glossary === shipped) return known;
  return Object.fromEntries(
    glossary.concepts.flatMap((concept) => {
      const text = concept[key]?.[language] ?? (Object.hasOwn(known, concept.id) ? known[concept.id] : undefined);
      return text === undefined ? [] : [[concept.id, text]];
    }),
  );
}
