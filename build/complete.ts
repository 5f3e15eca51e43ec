import { type Concept, type Designation, type Language, type Source, statuses } from "../src/core/concept.js";
import { createGlossary, type Glossary } from "../src/core/glossary.js";
import { findTerms } from "../src/core/spot/find-terms.js";
import {
  type Entry,
  type EntrySource,
  many,
  type NameKey,
  type SubjectFile,
  type WrittenName,
  writtenNames,
} from "../src/editorial/entry.js";
import { withoutSureCues } from "./cues.js";
import { toPinyin } from "./pinyin.js";
import { toTraditional, traditionalDesignations } from "./traditional.js";

/** Gives the concepts of the table in full: Traditional Chinese and pinyin, which nobody writes by hand, added. */
export function completeConcepts(subjects: readonly SubjectFile[]): Concept[] {
  const concepts = withMutualRelations(
    subjects.flatMap(({ subject, concepts: entries }) => entries.map((entry) => toConcept(entry, subject))),
  );
  const glossary = createGlossary(concepts);
  return withoutSureCues(concepts.map((concept) => withTraditionalProse(concept, glossary)));
}

function toConcept(entry: Entry, subject: string): Concept {
  const simplified = designations(entry, "zh-Hans");
  return {
    id: entry.id,
    subject,
    kind: entry.kind ?? "concept",
    terms: {
      en: designations(entry, "en"),
      "zh-Hans": simplified,
      "zh-Hant": traditionalDesignations(designations(entry, "zh-Hant"), simplified),
    },
    definition: prose(entry, "definition"),
    sources: entry.sources.map(toSource),
    broader: many(entry.broader),
    related: many(entry.related),
    derivedFrom: many(entry.derivedFrom),
    ...(entry.organization && { organization: many(entry.organization) }),
    ...(entry.year && { year: entry.year }),
    note: prose(entry, "note"),
  };
}

function designations(entry: Entry, language: Language): Designation[] {
  return writtenNames(entry, language)
    .map((name) => toDesignation(name))
    .sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
}

const statusOf: Record<NameKey, Designation["status"]> = {
  preferred: "preferred",
  abbreviation: "admitted",
  admitted: "admitted",
  deprecated: "deprecated",
};

function toDesignation(name: WrittenName): Designation {
  const pinyin = name.pinyin ?? (/\p{Script=Han}/u.test(name.text) ? toPinyin(name.text) : undefined);
  return {
    text: name.text,
    status: statusOf[name.key],
    type: name.type ?? (name.key === "abbreviation" ? "abbreviation" : "full"),
    ...(name.region && { region: name.region }),
    ...(pinyin && { pinyin }),
    ...(name.verb && { verb: name.verb }),
    ...(name.case && { caseSensitive: true }),
    ...(name.context && { context: name.context }),
  };
}

function toSource({ arxiv, doi, url, title, year }: EntrySource): Source {
  const address = arxiv
    ? `https://arxiv.org/abs/${arxiv}`
    : doi
      ? `https://doi.org/${doi.replace(/[<>]/g, encodeURIComponent)}`
      : url;
  if (!address) throw new Error(`No address for "${title}"`);
  return { url: address, year, title };
}

function prose(entry: Entry, key: "definition" | "note"): Partial<Record<Language, string>> {
  const found: Partial<Record<Language, string>> = {};
  for (const language of ["en", "zh-Hans", "zh-Hant"] as const) {
    const text = entry[language]?.[key];
    if (text !== undefined) found[language] = text;
  }
  return found;
}

function withTraditionalProse(concept: Concept, glossary: Glossary): Concept {
  const add = (found: Concept["definition"] = {}) => {
    const simplified = found["zh-Hans"];
    if (simplified === undefined || found["zh-Hant"] !== undefined) return found;
    return { ...found, "zh-Hant": traditionalProse(simplified, concept.subject, glossary) };
  };
  return { ...concept, definition: add(concept.definition), note: add(concept.note) };
}

/** What is related is so both ways: an editor need say it on one side only. */
function withMutualRelations(concepts: readonly Concept[]): Concept[] {
  const related = new Map(concepts.map(({ id, related: ids }) => [id, new Set(ids)]));
  for (const { id, related: ids } of concepts) for (const other of ids) related.get(other)?.add(id);
  return concepts.map((concept) => ({ ...concept, related: [...(related.get(concept.id) ?? [])] }));
}

/** 推理 names inference, which is 推論 in Taiwan, in these fields; elsewhere it names reasoning, which is 推理 there too. */
const runningModels: ReadonlySet<string> = new Set(["inference", "distributed-training", "deep-learning"]);

/**
 * Converts prose, and writes the table's own Traditional names where the text uses its Simplified ones. A quoted
 * name is spoken about, not used: another in its place would make the sentence false.
 */
function traditionalProse(text: string, subject: string, glossary: Glossary): string {
  let out = "";
  let from = 0;
  for (const { start, end, concept, designation } of findTerms(glossary, text, { languages: ["zh-Hans"] })) {
    const name = designation.status === "preferred" ? concept.terms["zh-Hant"][0]?.text : undefined;
    if (!name || text.slice(start, end) !== designation.text || isQuoted(text, start)) continue;
    if (designation.text === "推理" && !runningModels.has(subject)) continue;
    out += toTraditional(text.slice(from, start)) + name;
    from = end;
  }
  return spaced(out + toTraditional(text.slice(from)));
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** A Latin name that took the place of a Chinese one wants its blanks. */
function spaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu, " ");
}
