import {
  type Concept,
  type Designation,
  kinds,
  type Language,
  languages,
  type NameContext,
  type Source,
  statuses,
} from "../src/core/concept.js";
import { fold } from "../src/core/fold.js";
import { readOut, slug, traditionalWriter } from "../src/data/derive.js";
import {
  abbreviationFlag,
  type Column,
  caseFlag,
  nameMark,
  ownContext,
  type PackedContext,
  type PackedName,
  type PackedSource,
  type PackedTable,
  type PackedTerms,
  type PackedTraditional,
  placeOfReference,
  recordFields,
  referenceMark,
  separators,
} from "../src/data/packed.js";
import { usualCharacters, usualReadings } from "./usual.js";

/** Gives the table in the form in which it ships: see `PackedTable`. */
export function packTable(concepts: readonly Concept[]): PackedTable {
  const subjects = [...new Set(concepts.map(({ subject }) => subject))];
  const readings = usualReadings(concepts);
  const characters = usualCharacters(concepts);
  const write = traditionalWriter(characters);

  const places = new Map(concepts.map(({ id }, at) => [id, at]));
  const placesOf = (ids: readonly string[] = []) => ids.map((id) => String(places.get(id)));
  const names = (designations: readonly Designation[]) => designations.map((name, at) => packName(name, at, readings));
  const column = <Cell>(cell: (concept: Concept) => string | number): Column<Cell> =>
    join(
      "cell",
      concepts.map((concept) => String(cell(concept))),
    );
  const lists = <Item>(items: (concept: Concept) => readonly string[]): Column<Item[]> =>
    column((concept) => join("item", items(concept)));

  const terms: PackedTerms = {
    subjects,
    characters,
    ids: column(({ id, terms }) => (slug(terms.en[0]?.text ?? "") === id ? "" : id)),
    subject: column(({ subject }) => subjects.indexOf(subject)),
    kind: column(({ kind }) => kinds.indexOf(kind)),
    en: lists(({ terms }) => names(terms.en)),
    simplified: lists(({ terms }) => names(terms["zh-Hans"])),
    traditional: lists(({ terms }) => packTraditional(terms, names(terms["zh-Hant"]), write)),
  };
  const records = column<string>((concept) => {
    const fields: Readonly<Record<(typeof recordFields)[number], string>> = {
      sources: join("item", concept.sources.map(packSource)),
      broader: join("item", placesOf(concept.broader)),
      related: join("item", placesOf(concept.related)),
      derivedFrom: join("item", placesOf(concept.derivedFrom)),
      organization: join("item", placesOf(concept.organization)),
      year: String(concept.year ?? ""),
      everyday: namesWithContext(concept.terms),
    };
    return join(
      "field",
      recordFields.map((field) => fields[field]),
    ).replace(/\^+$/, "");
  });
  const contexts = lists<PackedContext>((concept) =>
    packContexts(concept, packTraditional(concept.terms, names(concept.terms["zh-Hant"]), write)),
  );
  return {
    terms,
    records,
    contexts,
    readings: [...readings].map(([character, reading]) => character + reading).join(" "),
  };
}

/** Joins texts, none of which may hold the separator. */
function join(level: keyof typeof separators, texts: readonly string[]): string {
  const separator = separators[level];
  const torn = texts.find((text) => text.includes(separator));
  if (torn !== undefined) throw new Error(`"${torn}" holds "${separator}", which parts ${level}s: see separators`);
  return texts.join(separator);
}

function namesWithContext(terms: Concept["terms"]): string {
  return languages
    .flatMap((language, place) =>
      terms[language].map(({ context }, name) => (context ? place.toString(36) + name.toString(36) : "")),
    )
    .join("");
}

/** Traditional names that are references have the context of what they refer to, and what they have beyond that. */
function packContexts({ terms }: Concept, traditional: readonly PackedTraditional[]): PackedContext[] {
  const words = (list: readonly string[] = []) => join("word", list);
  const textAt = (language: number, name: number) => terms[languages[language] as Language][name]?.text ?? "";
  const write = (language: number, name: number, context: NameContext = {}, isOwn = false) =>
    join("part", [
      String(language),
      String(name),
      words(context.field),
      words(context.general?.map((word) => withoutName(word, textAt(language, name)))),
      String(context.termhood ?? ""),
      String(context.inField ?? ""),
      ...(isOwn ? [ownContext] : []),
    ]);
  return languages.flatMap((language, place) =>
    terms[language].flatMap(({ context }, name) => {
      const source =
        language === "zh-Hant" ? terms["zh-Hans"][placeOfReference(traditional, name)]?.context : undefined;
      if (!source) return context ? [write(place, name, context)] : [];
      const beyond = context && contextBeyond(source, context);
      if (!beyond) return [write(place, name, context, true)];
      return Object.keys(beyond).length > 0 ? [write(place, name, beyond)] : [];
    }),
  );
}

/** An expression with `nameMark` for the name in it: each name is written once. */
function withoutName(expression: string, name: string): string {
  if (expression.includes(nameMark)) throw new Error(`"${expression}" has "${nameMark}", which stands for the name.`);
  return expression.replace(name, nameMark);
}

/** What `context` has after all of `source`; undefined where it does not begin so. */
function contextBeyond(source: NameContext, context: NameContext): NameContext | undefined {
  const beyond = (key: "field" | "general") => {
    const [from = [], whole = []] = [source[key], context[key]];
    return from.every((word, at) => whole[at] === word) ? whole.slice(from.length) : undefined;
  };
  const [field, general] = [beyond("field"), beyond("general")];
  if (!field || !general) return undefined;
  const { termhood, inField } = context;
  return {
    ...(field.length > 0 && { field }),
    ...(general.length > 0 && { general }),
    ...(termhood !== undefined && termhood !== source.termhood && { termhood }),
    ...(inField !== undefined && inField !== source.inField && { inField }),
  };
}

function packName(name: Designation, at: number, readings: Map<string, string>): PackedName {
  const { text, region = "" } = name;
  const flags =
    statuses.indexOf(name.status) +
    (name.type === "abbreviation" ? abbreviationFlag : 0) +
    (name.caseSensitive ? caseFlag : 0);
  const pinyin = name.pinyin === (readOut(text, readings) || undefined) ? "" : (name.pinyin ?? "");
  // No Chinese name has a verb, and no English one a reading.
  const fourth = pinyin || name.verb;
  if (fourth) return join("part", [text, String(flags), region, fourth]);
  if (region) return join("part", [text, String(flags), region]);
  return flags === (at === 0 ? 0 : 1) ? join("part", [text]) : join("part", [text, String(flags)]);
}

/** Names that are a Simplified one written in Traditional characters become that one's place. */
function packTraditional(
  terms: Concept["terms"],
  packed: readonly PackedName[],
  write: (text: string) => string,
): readonly PackedTraditional[] {
  const written = terms["zh-Hans"].map((name) => ({ ...name, text: write(name.text) }));
  const folds = (name: Designation, at: number) => fold(name.text) === fold(terms["zh-Hans"][at]?.text ?? "");
  const bare = ({ context: _, ...name }: Designation) => JSON.stringify(name);
  const same = (a: Designation, b: Designation) => bare(a) === bare(b);
  const traditional = terms["zh-Hant"].map((name, at): PackedTraditional => {
    const place = written.findIndex((other, at) => same(other, name) && folds(other, at));
    if (place >= 0) return `${referenceMark}${place}`;
    const steppedBack = written.findIndex(
      (other, at) => same({ ...other, status: "admitted" }, name) && folds(other, at),
    );
    return steppedBack >= 0 ? `${referenceMark}${-1 - steppedBack}` : (packed[at] as PackedName);
  });
  const all =
    traditional.length === written.length && traditional.every((name, at) => name === `${referenceMark}${at}`);
  return all ? [] : traditional;
}

function packSource({ url, year }: Source): PackedSource {
  const [address = url, yy] = /^https:\/\/arxiv\.org\/abs\/((\d\d)\d\d\.\d{4,5})$/.exec(url)?.slice(1) ?? [
    url.replace(/^https:\/\/doi\.org\//, ""),
  ];
  if (yy && year === 2000 + Number(yy)) return address;
  return year ? `${address}@${year}` : address;
}
