import { type Concept, type Designation, type Language, languages } from "../../core/concept.js";
import type { Glossary } from "../../core/glossary.js";
import type { Exported } from "../format.js";
import { wholesale } from "../losses.js";
import { collapse, forbidden, statusWords, toXmlId, typeWords } from "./vocabulary.js";
import { node, writeXml, type XmlNode } from "./xml-write.js";

/** Writes TBX-Basic. See `tbx.ts`. */
export async function writeTbx(glossary: Glossary): Promise<Exported> {
  const losses = wholesale(glossary, unheld, "TBX-Basic has no data category for it.");
  const ids = new Set(glossary.concepts.filter(isWritable).map(({ id }) => id));
  const entries = glossary.concepts.flatMap((concept) => {
    const lose: Lose = (field, reason) => losses.push({ conceptId: concept.id, field, reason });
    if (ids.has(concept.id)) return [conceptEntry(concept, ids, lose)];
    lose("id", "None of its names can be written.");
    return [];
  });
  const source = node("sourceDesc", {}, [node("p", {}, "Exported by duizhao.")]);
  const root = node("tbx", { type: "TBX-Basic", style: "dca", "xml:lang": "en" }, [
    node("tbxHeader", {}, [node("fileDesc", {}, [source])]),
    node("text", {}, entries.length > 0 ? [node("body", {}, entries)] : []),
  ]);
  return { content: await writeXml(root), losses };
}

type Lose = (field: string, reason: string) => void;

const unheld = [
  "kind",
  "year",
  "broader",
  "derivedFrom",
  "organization",
  "sources.year",
  "pinyin",
  "verb",
  "caseSensitive",
  "context",
] as const;

function isWritable({ terms }: Concept): boolean {
  return languages.some((language) => terms[language].some(({ text }) => unfit(text) === undefined));
}

function conceptEntry(concept: Concept, ids: ReadonlySet<string>, lose: Lose): XmlNode {
  const { id, subject, sources, related } = concept;
  const sections = languages.map((language) => ({ language, names: termSecs(concept, language, lose) }));
  return node("conceptEntry", { id: toXmlId(id) }, [
    ...written(subject, "subject", lose).map((text) => node("descrip", { type: "subjectField" }, text)),
    ...sources.flatMap(({ url, title = "" }, at) => {
      if (!isAddress(url)) {
        lose(`sources.${at}`, `"${url}" is no web address that TBX takes.`);
        return [];
      }
      const text = written(title, `sources.${at}.title`, lose)[0] ?? "";
      return [node("xref", { type: "externalCrossReference", target: url }, text)];
    }),
    ...related.flatMap((other, at) => {
      if (ids.has(other)) return [node("ref", { type: "crossReference", target: toXmlId(other) }, other)];
      lose(`related.${at}`, `"${other}" is not written.`);
      return [];
    }),
    // A langSec needs a name, so the prose of a language without one stands at the concept.
    ...sections.flatMap(({ language, names }) =>
      names.length > 0 ? [] : prose(concept, language, { "xml:lang": language }, lose),
    ),
    ...sections.flatMap(({ language, names }) =>
      names.length > 0
        ? [node("langSec", { "xml:lang": language }, [...prose(concept, language, {}, lose), ...names])]
        : [],
    ),
  ]);
}

function prose(
  { definition, note }: Concept,
  language: Language,
  attributes: XmlNode["attributes"],
  lose: Lose,
): XmlNode[] {
  return [
    ...written(definition?.[language] ?? "", `definition.${language}`, lose).map((text) =>
      node("descrip", { type: "definition", ...attributes }, text),
    ),
    ...written(note?.[language] ?? "", `note.${language}`, lose).map((text) => node("note", attributes, text)),
  ];
}

function termSecs({ terms }: Concept, language: Language, lose: Lose): XmlNode[] {
  return terms[language].flatMap((name, at) => {
    const field = `terms.${language}.${at}`;
    return written(name.text, field, lose).map((text) =>
      node("termSec", {}, [node("term", {}, text), ...termNotes(name, field, lose)]),
    );
  });
}

function termNotes({ status, type, region = "" }: Designation, field: string, lose: Lose): XmlNode[] {
  return [
    node("termNote", { type: "administrativeStatus" }, statusWords[status]),
    // A full form, to TBX, is one that has an abbreviation beside it: silence says no more than we know.
    ...(type === "full" ? [] : [node("termNote", { type: "termType" }, typeWords[type])]),
    ...written(region, `${field}.region`, lose).map((text) => node("termNote", { type: "geographicalUsage" }, text)),
  ];
}

/** Gives the text as XML keeps it: one, or none where it is empty or cannot be written. Tells the loss. */
function written(text: string, field: string, lose: Lose): string[] {
  if (text === "") return [];
  const problem = unfit(text);
  if (problem) {
    lose(field, `"${text}" ${problem}.`);
    return [];
  }
  const kept = collapse(text);
  if (kept !== text) lose(field, "Runs of blanks and line ends become one blank.");
  return [kept];
}

function unfit(text: string): string | undefined {
  if (forbidden.test(text)) return "holds a character that XML 1.0 has not";
  if (collapse(text) === "") return "is blank";
  return undefined;
}

/** TBX takes xs:anyURI over HTTP: RFC 3986, and letters beyond ASCII as in RFC 3987. No blanks, one `#`. */
function isAddress(url: string): boolean {
  return webAddress.test(url) && !forbidden.test(url) && URL.canParse(url);
}

const webAddress =
  /^https?:\/\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2}|[^\0-\u00a0\s])+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2}|[^\0-\u00a0\s])*)?$/i;
