import {
  type Concept,
  type Designation,
  kinds,
  languages,
  type NameContext,
  type Source,
  type Status,
  statuses,
} from "../core/concept.js";
import { deepFreeze } from "../core/freeze.js";
import { firstUnit, type Spelling } from "../core/names.js";
import { readOut, slug, traditionalWriter } from "./derive.js";
import {
  abbreviationFlag,
  caseFlag,
  ownContext,
  type PackedContext,
  type PackedName,
  type PackedRecords,
  type PackedSource,
  type PackedTerms,
  type PackedTraditional,
  placeOfReference,
  referenceMark,
  separators,
} from "./packed.js";

/** A packed table that is opened: concepts are made one by one, when they are asked for. */
export interface OpenTable {
  readonly size: number;
  /** The concept at a place: all but definitions, notes and the titles of sources. */
  concept(at: number): Concept;
  /** The place of an id. */
  place(id: string): number | undefined;
  /** The spellings whose first letter folds to this unit: see `SpellingsFrom`. */
  spellings(unit: number): readonly Spelling[];
  /** How characters are read most often. */
  readings(): ReadonlyMap<string, string>;
}

/** Opens a packed table. Its parts are read when they are first needed. */
export function openTable(terms: PackedTerms, openRecords: () => PackedRecords): OpenTable {
  const { subjects, characters, ...columns } = terms;
  const { ids, subject, kind, en, simplified, traditional } = cellsOf(columns);
  const readings = once(() => readingsOf(openRecords().readings));
  const records = once(() => {
    const { readings: _, ...columns } = openRecords();
    return cellsOf(columns);
  });
  const write = once(() => traditionalWriter(characters));
  const places = once(() => new Map(ids.map((_, at) => [idAt(at), at])));

  const idAt = (at: number) => ids[at] || slug(textOf(itemsOf(en[at])[0] ?? ""));
  const idsAt = (list: string | undefined) => itemsOf(list).map((place) => idAt(Number(place)));
  const designation = (name: PackedName, at: number) => toDesignation(name, at, readings);
  const toTraditional = (name: PackedTraditional, at: number, simplified: readonly PackedName[]) => {
    if (!name.startsWith(referenceMark)) return designation(name, at);
    const reference = Number(name.slice(1));
    const place = reference < 0 ? -1 - reference : reference;
    const source = simplified[place] ?? "";
    return toDesignation(source, place, readings, { write: write(), ...(reference < 0 && { status: "admitted" }) });
  };

  const make = (at: number): Concept => {
    const names = itemsOf(simplified[at]);
    const references = traditional[at] ? itemsOf(traditional[at]) : names.map((_, place) => referenceMark + place);
    const { sources, broader, related, derivedFrom, organization, year, contexts } = records();
    return deepFreeze({
      id: idAt(at),
      subject: subjects[Number(subject[at])] ?? "",
      kind: kinds[Number(kind[at])] ?? "concept",
      terms: withContexts(itemsOf(contexts[at]), itemsOf(traditional[at]), {
        en: itemsOf(en[at]).map(designation),
        "zh-Hans": names.map(designation),
        "zh-Hant": references.map((name, place) => toTraditional(name, place, names)),
      }),
      sources: itemsOf(sources[at]).map(toSource),
      broader: idsAt(broader[at]),
      related: idsAt(related[at]),
      derivedFrom: idsAt(derivedFrom[at]),
      ...(organization[at] && { organization: idsAt(organization[at]) }),
      ...(year[at] && { year: Number(year[at]) }),
    });
  };
  const made: Concept[] = [];
  const concept = (at: number) => {
    made[at] ??= make(at);
    return made[at] as Concept;
  };

  return {
    size: ids.length,
    concept,
    place: (id) => places().get(id),
    readings,
    spellings(unit) {
      const found: Spelling[] = [];
      for (const column of [en, simplified, traditional]) {
        for (let at = 0; at < column.length; at++) {
          for (const name of itemsOf(column[at])) {
            if (firstUnit(name) === unit) found.push({ text: textOf(name), concept: () => concept(at) });
          }
        }
      }
      return found;
    },
  };
}

/** The cells of each column, cut when one is first needed. */
function cellsOf<Name extends string>(
  columns: Readonly<Record<Name, string>>,
): Readonly<Record<Name, readonly string[]>> {
  const cells = {} as Record<Name, readonly string[]>;
  for (const name of Object.keys(columns) as Name[]) cells[name] = columns[name].split(separators.cell);
  return cells;
}

function itemsOf(cell: string | undefined): string[] {
  return cell ? cell.split(separators.item) : [];
}

function textOf(name: PackedName): string {
  const end = name.indexOf(separators.part);
  return end < 0 ? name : name.slice(0, end);
}

function readingsOf(packed: string): ReadonlyMap<string, string> {
  return new Map(packed.split(" ").map((entry) => [entry.charAt(0), entry.slice(1)]));
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Makes a designation. How it is read is worked out when somebody asks: spotting and look-up never do. */
function toDesignation(
  packed: PackedName,
  at: number,
  readings: () => ReadonlyMap<string, string>,
  as: { write?: (text: string) => string; status?: Status } = {},
): Designation {
  const [source = "", written, region, fourth] = packed.split(separators.part);
  const isChinese = /[\u3400-\u9fff]/.test(source);
  const flags = written ? Number(written) : at === 0 ? 0 : 1;
  const name: Designation = {
    text: as.write ? as.write(source) : source,
    status: as.status ?? statuses[flags & 3] ?? "admitted",
    type: flags & abbreviationFlag ? "abbreviation" : "full",
    ...(region && { region }),
    ...(fourth && !isChinese && { verb: fourth }),
    ...(flags & caseFlag && { caseSensitive: true as const }),
  };
  if (isChinese) {
    Object.defineProperty(name, "pinyin", { enumerable: true, get: () => fourth || readOut(source, readings()) });
  }
  return Object.freeze(name);
}

function withContexts(
  packed: readonly PackedContext[],
  traditional: readonly PackedTraditional[],
  terms: Concept["terms"],
): Concept["terms"] {
  if (packed.length === 0) return terms;
  const contexts = new Map<string, NameContext & { isOwn: boolean }>();
  for (const text of packed) {
    const [language, name, field = "", general = "", own] = text.split(separators.part);
    const words = (list: string) => list.split(separators.word).filter(Boolean);
    contexts.set(`${language} ${name}`, { field: words(field), general: words(general), isOwn: own === ownContext });
  }
  const contextOf = (language: number, name: number): NameContext | undefined => {
    const own = contexts.get(`${language} ${name}`);
    const source =
      languages[language] === "zh-Hant" && !own?.isOwn
        ? contexts.get(`${languages.indexOf("zh-Hans")} ${placeOfReference(traditional, name)}`)
        : undefined;
    const field = [...(source?.field ?? []), ...(own?.field ?? [])];
    const general = [...(source?.general ?? []), ...(own?.general ?? [])];
    if (field.length + general.length === 0) return undefined;
    return { ...(field.length > 0 && { field }), ...(general.length > 0 && { general }) };
  };
  const named = languages.map((language, place) => [
    language,
    terms[language].map((designation, name) => {
      const context = contextOf(place, name);
      if (!context) return designation;
      // Copied as it is: `pinyin` stays unread.
      const own = Object.getOwnPropertyDescriptors(designation);
      return Object.freeze(Object.create(Object.prototype, { ...own, context: { enumerable: true, value: context } }));
    }),
  ]);
  return Object.fromEntries(named) as Concept["terms"];
}

function toSource(packed: PackedSource): Source {
  const [, address = packed, written] = /^(.*)@(\d{4})$/.exec(packed) ?? [];
  const year = written ? Number(written) : undefined;
  const yy = /^(\d\d)\d\d\.\d{4,5}$/.exec(address)?.[1];
  if (yy) return { url: `https://arxiv.org/abs/${address}`, year: year ?? 2000 + Number(yy) };
  const url = address.startsWith("10.") ? `https://doi.org/${address}` : address;
  return year ? { url, year } : { url };
}
