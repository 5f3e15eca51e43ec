import { type Concept, type Designation, kinds, languages, type Source, statuses } from "../src/core/concept.js";
import { fold } from "../src/core/fold.js";
import { readOut, slug, traditionalWriter } from "../src/data/derive.js";
import {
  abbreviationFlag,
  caseFlag,
  type PackedContext,
  type PackedName,
  type PackedRecords,
  type PackedSource,
  type PackedTable,
  type PackedTerms,
  type PackedTraditional,
  type Places,
} from "../src/data/packed.js";
import { usualCharacters, usualReadings } from "./usual.js";

/** Gives the table in the form in which it ships: see `PackedTable`. */
export function packTable(concepts: readonly Concept[]): PackedTable {
  const subjects = [...new Set(concepts.map(({ subject }) => subject))];
  const readings = usualReadings(concepts);
  const characters = usualCharacters(concepts);
  const write = traditionalWriter(characters);

  const places = new Map(concepts.map(({ id }, at) => [id, at]));
  const placesOf = (ids: readonly string[] = []): Places =>
    ids.length > 0 ? ids.map((id) => places.get(id) ?? -1) : 0;
  const names = (designations: readonly Designation[]) => designations.map((name, at) => packName(name, at, readings));
  const column = <Cell>(cell: (concept: Concept) => Cell) => concepts.map(cell);

  const terms: PackedTerms = {
    subjects,
    characters,
    ids: column(({ id, terms }) => (slug(terms.en[0]?.text ?? "") === id ? "" : id)),
    subject: column(({ subject }) => subjects.indexOf(subject)),
    kind: column(({ kind }) => kinds.indexOf(kind)),
    en: column(({ terms }) => names(terms.en)),
    simplified: column(({ terms }) => names(terms["zh-Hans"])),
    traditional: column(({ terms }) => packTraditional(terms, names(terms["zh-Hant"]), write)),
  };
  const records: PackedRecords = {
    readings: [...readings].map(([character, reading]) => character + reading).join(" "),
    sources: column(({ sources }) => sources.map(packSource)),
    broader: column(({ broader }) => placesOf(broader)),
    related: column(({ related }) => placesOf(related)),
    derivedFrom: column(({ derivedFrom }) => placesOf(derivedFrom)),
    organization: column(({ organization }) => placesOf(organization)),
    year: column(({ year }) => year ?? 0),
    contexts: concepts.flatMap(packContexts),
  };
  return { terms, records };
}

function packContexts({ terms }: Concept, concept: number): PackedContext[] {
  return languages.flatMap((language, place) =>
    terms[language].flatMap(({ context }, name): PackedContext[] =>
      context ? [[concept, place, name, context.field ?? [], context.general ?? []]] : [],
    ),
  );
}

function packName(name: Designation, at: number, readings: Map<string, string>): PackedName {
  const { text, region = "" } = name;
  const flags =
    statuses.indexOf(name.status) +
    (name.type === "abbreviation" ? abbreviationFlag : 0) +
    (name.caseSensitive ? caseFlag : 0);
  const pinyin = name.pinyin === (readOut(text, readings) || undefined) ? "" : (name.pinyin ?? "");
  if (pinyin) return [text, flags, region, pinyin];
  if (region) return [text, flags, region];
  return flags === (at === 0 ? 0 : 1) ? text : [text, flags];
}

/** Names that are a Simplified one written in Traditional characters become that one's place. */
function packTraditional(
  terms: Concept["terms"],
  packed: readonly PackedName[],
  write: (text: string) => string,
): readonly PackedTraditional[] | 0 {
  const written = terms["zh-Hans"].map((name) => ({ ...name, text: write(name.text) }));
  const folds = (name: Designation, at: number) => fold(name.text) === fold(terms["zh-Hans"][at]?.text ?? "");
  const bare = ({ context: _, ...name }: Designation) => JSON.stringify(name);
  const same = (a: Designation, b: Designation) => bare(a) === bare(b);
  const traditional = terms["zh-Hant"].map((name, at): PackedTraditional => {
    const place = written.findIndex((other, at) => same(other, name) && folds(other, at));
    if (place >= 0) return place;
    const steppedBack = written.findIndex(
      (other, at) => same({ ...other, status: "admitted" }, name) && folds(other, at),
    );
    return steppedBack >= 0 ? -1 - steppedBack : (packed[at] as PackedName);
  });
  const all = traditional.length === written.length && traditional.every((place, at) => place === at);
  return all ? 0 : traditional;
}

function packSource({ url, year }: Source): PackedSource {
  const [address = url, yy] = /^https:\/\/arxiv\.org\/abs\/((\d\d)\d\d\.\d{4,5})$/.exec(url)?.slice(1) ?? [
    url.replace(/^https:\/\/doi\.org\//, ""),
  ];
  if (yy && year === 2000 + Number(yy)) return address;
  return year ? [address, year] : address;
}
