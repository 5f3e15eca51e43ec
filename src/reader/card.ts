import { type Concept, type Designation, type Language, languages } from "../core/concept.js";
import type { Say } from "./texts.js";

/** Ids in the card, for the ARIA attributes that point at them. */
export const cardId = "duizhao-card";
export const pairId = "duizhao-pair";
export const definitionId = "duizhao-definition";

/** What a card tells. */
export interface CardContent {
  readonly concept: Concept;
  /** The reader's language: its name comes first. */
  readonly language: Language;
  /** The Chinese that stands beside English. */
  readonly chinese: Exclude<Language, "en">;
  /** The strings of the interface; absent while they load. */
  readonly say: Say | undefined;
  /** Whether definition and note are still on their way. */
  readonly isLoading: boolean;
}

/** Makes the content of a card. Everything goes in as text, so markup in a glossary stays text. */
export function cardContent(document: Document, content: CardContent): DocumentFragment {
  const make = maker(document);
  const fragment = document.createDocumentFragment();
  const parts = [pair, definition, names, note, sources].flatMap((part) => part(make, content));
  fragment.append(...parts);
  return fragment;
}

type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Pick<HTMLElementTagNameMap[Name], "className" | "id" | "lang" | "textContent">>,
  ...children: readonly HTMLElement[]
) => HTMLElementTagNameMap[Name];

function maker(document: Document): Make {
  return (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
}

/** The preferred names in the reader's language and in the other one, with the pinyin under them. */
function pair(make: Make, { concept, language, chinese }: CardContent): HTMLElement[] {
  const own = preferred(concept, language === "en" ? "en" : chinese);
  const other = preferred(concept, language === "en" ? chinese : "en");
  const shown = own?.designation.text === other?.designation.text ? [own ?? other] : [own, other];
  const spans = shown.flatMap((name) =>
    name ? [make("span", { lang: name.language, textContent: name.designation.text })] : [],
  );
  const pinyin = [own, other].find((name) => name?.designation.pinyin)?.designation.pinyin;
  return [
    make("div", { className: pairId, id: pairId }, ...spans),
    ...(pinyin ? [make("div", { className: "duizhao-pinyin", lang: "zh-Latn-pinyin", textContent: pinyin })] : []),
  ];
}

function preferred(concept: Concept, language: Language): { designation: Designation; language: Language } | undefined {
  const designation = concept.terms[language][0];
  return designation && { designation, language };
}

function definition(make: Make, { concept, say, isLoading }: CardContent): HTMLElement[] {
  const text = isLoading
    ? say?.("duizhao", "reader.loading")
    : (say?.("definition", concept.id) ?? say?.("duizhao", "reader.noDefinition"));
  return [
    make("p", { className: definitionId, id: definitionId, lang: text?.lang ?? "", textContent: text?.text ?? "…" }),
  ];
}

/** The names beside those of the pair, each once; of the other Chinese script, the preferred one alone. */
function names(make: Make, { concept, chinese, say }: CardContent): HTMLElement[] {
  const shown = new Set([concept.terms.en[0]?.text, concept.terms[chinese][0]?.text]);
  const rows = languages.flatMap((language) => {
    const all = concept.terms[language];
    const listed = language === "en" || language === chinese ? all : all.slice(0, 1);
    const fresh = listed.filter(({ text }) => !shown.has(text) && shown.add(text));
    if (fresh.length === 0) return [];
    const title = say?.("duizhao", `language.${language}`);
    return [
      make("dt", { lang: title?.lang ?? "", textContent: title?.text ?? language }),
      make("dd", {}, ...fresh.map((name) => nameOf(make, name, language, say))),
    ];
  });
  return rows.length > 0 ? [make("dl", { className: "duizhao-names" }, ...rows)] : [];
}

function nameOf(make: Make, { text, status }: Designation, language: Language, say: Say | undefined): HTMLElement {
  const name = make("span", { lang: language, textContent: text });
  if (status !== "deprecated") return name;
  const label = say?.("duizhao", "status.deprecated");
  const badge = make("span", {
    className: "duizhao-status",
    lang: label?.lang ?? "en",
    textContent: label?.text ?? status,
  });
  return make("span", { className: "duizhao-deprecated" }, name, badge);
}

function note(make: Make, { concept, say, isLoading }: CardContent): HTMLElement[] {
  const text = isLoading ? undefined : say?.("note", concept.id);
  return text ? [make("p", { className: "duizhao-note", lang: text.lang, textContent: text.text })] : [];
}

/** The sources come last of all, so that no link which might have focus is replaced when the rest is loaded. */
function sources(make: Make, { concept, isLoading }: CardContent): HTMLElement[] {
  if (isLoading) return [];
  const links = concept.sources.flatMap(({ url, title, year }) => {
    const address = webAddress(url);
    if (!address) return [];
    const name = title ?? address.host + address.pathname.replace(/\/$/, "");
    const link = make("a", { textContent: year ? `${name} (${year})` : name });
    link.href = address.href;
    link.rel = "noopener";
    return [link];
  });
  return links.length > 0 ? [make("div", { className: "duizhao-sources" }, ...links)] : [];
}

/** Reads an address that is safe to follow: `javascript:` is none. */
function webAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  return address.protocol === "https:" || address.protocol === "http:" ? address : undefined;
}
