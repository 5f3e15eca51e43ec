import {
  type Concept,
  type Designation,
  kinds,
  type Language,
  languages,
  type NameContext,
  type Source,
  type Status,
  statuses,
} from "../core/concept.js";
import { deepFreeze } from "../core/freeze.js";
import { openingPattern, type Spelling } from "../core/names.js";
import { readOut, slug, traditionalWriter } from "./derive.js";
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
  type PackedTraditional,
  placeOfReference,
  recordFields,
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
  /** The spellings that begin so: see `SpellingsFrom`. */
  spellings(opening: string): readonly Spelling[];
  /** How characters are read most often. */
  readings(): ReadonlyMap<string, string>;
}

/** A packed table of which each part is read when it is first needed. */
export type PackedParts = { readonly [Part in keyof PackedTable]: () => PackedTable[Part] };

/** Opens a packed table. */
export function openTable(parts: PackedParts): OpenTable {
  const { subjects, characters, ...columns } = parts.terms();
  const { ids, subject, kind, en, simplified, traditional } = cellsOf(columns);
  const records = once(() => parts.records().split(separators.cell));
  const packedContexts = once(() => parts.contexts().split(separators.cell));
  const readings = once(() => readingsOf(parts.readings()));
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
    const { sources, broader, related, derivedFrom, organization, year, everyday } = recordOf(records()[at]);
    const contexts = once(() => contextsOf(itemsOf(packedContexts()[at]), itemsOf(traditional[at])));
    return deepFreeze({
      id: idAt(at),
      subject: subjects[Number(subject[at])] ?? "",
      kind: kinds[Number(kind[at])] ?? "concept",
      terms: withContexts(everyday, contexts, {
        en: itemsOf(en[at]).map(designation),
        "zh-Hans": names.map(designation),
        "zh-Hant": references.map((name, place) => toTraditional(name, place, names)),
      }),
      sources: itemsOf(sources).map(toSource),
      broader: idsAt(broader),
      related: idsAt(related),
      derivedFrom: idsAt(derivedFrom),
      ...(organization && { organization: idsAt(organization) }),
      ...(year && { year: Number(year) }),
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
    spellings(opening) {
      const pattern = openingPattern(opening);
      return [columns.en, columns.simplified, columns.traditional].flatMap((column) =>
        namesBeginning(column, pattern).map(({ text, at }) => ({ text, concept: () => concept(at) })),
      );
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

function recordOf(row = ""): Readonly<Record<(typeof recordFields)[number], string>> {
  const fields = row.split(separators.field);
  return Object.fromEntries(recordFields.map((name, at) => [name, fields[at] ?? ""])) as ReturnType<typeof recordOf>;
}

function itemsOf(cell: string | undefined): string[] {
  return cell ? cell.split(separators.item) : [];
}

function textOf(name: PackedName): string {
  const end = name.indexOf(separators.part);
  return end < 0 ? name : name.slice(0, end);
}

/**
 * The names of a column that begin as a pattern says, with the places of their cells. The whole column is sought through
 * at once: to cut it into names first would take most of the time of a first look-up.
 */
function namesBeginning(column: Column<PackedName[]>, pattern: string): { text: string; at: number }[] {
  const { cell, item, part } = separators;
  const found: { text: string; at: number }[] = [];
  let at = 0;
  let border = column.indexOf(cell);
  for (const { 0: edge, index } of column.matchAll(new RegExp(`(?:^|[${cell}${item}])(?=${pattern})`, "g"))) {
    const start = index + edge.length;
    while (border >= 0 && border < start) {
      at++;
      border = column.indexOf(cell, border + 1);
    }
    let end = start;
    while (end < column.length && !isSeparator(column.charCodeAt(end))) end++;
    found.push({ text: column.slice(start, end), at });
  }
  return found;

  function isSeparator(unit: number): boolean {
    return unit === cell.charCodeAt(0) || unit === item.charCodeAt(0) || unit === part.charCodeAt(0);
  }
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

/** The contexts of a concept's names by their place, such as `0.2`: see `PackedContext`. */
function contextsOf(
  packed: readonly PackedContext[],
  traditional: readonly PackedTraditional[],
): (language: number, name: number, terms: Concept["terms"]) => NameContext {
  const contexts = new Map<string, readonly string[]>();
  for (const text of packed) {
    const [language, name, ...parts] = text.split(separators.part);
    contexts.set(`${language}.${name}`, parts);
  }
  const words = (list = "") => list.split(separators.word).filter(Boolean);
  const read = (language: number, name: number, terms: Concept["terms"]) => {
    const [field, general, termhood, inField, own] = contexts.get(`${language}.${name}`) ?? [];
    const text = terms[languages[language] as Language][name]?.text ?? "";
    return {
      field: words(field),
      general: words(general).map((word) => word.replace(nameMark, () => text)),
      termhood,
      inField,
      isOwn: own === ownContext,
    };
  };
  const simplified = languages.indexOf("zh-Hans");
  return (language, name, terms) => {
    const own = read(language, name, terms);
    const place = languages[language] === "zh-Hant" && !own.isOwn ? placeOfReference(traditional, name) : -1;
    const source = place < 0 ? undefined : read(simplified, place, terms);
    const field = [...(source?.field ?? []), ...own.field];
    const general = [...(source?.general ?? []), ...own.general];
    const termhood = own.termhood || source?.termhood;
    const inField = own.inField || source?.inField;
    return deepFreeze({
      ...(field.length > 0 && { field }),
      ...(general.length > 0 && { general }),
      ...(termhood && { termhood: Number(termhood) }),
      ...(inField && { inField: Number(inField) }),
    });
  };
}

/** Gives the names that are everyday words their contexts, read when somebody asks: look-up never does. */
function withContexts(
  everyday: string,
  contexts: () => ReturnType<typeof contextsOf>,
  terms: Concept["terms"],
): Concept["terms"] {
  if (everyday === "") return terms;
  const lists = languages.map((language) => [...terms[language]]);
  for (let at = 0; at < everyday.length; at += 2) {
    const language = Number.parseInt(everyday.charAt(at), 36);
    const name = Number.parseInt(everyday.charAt(at + 1), 36);
    const names = lists[language] as Designation[];
    // Copied as it is: `pinyin` stays unread.
    const own = Object.getOwnPropertyDescriptors(names[name] as Designation);
    const get = once(() => contexts()(language, name, terms));
    const context: PropertyDescriptor = { enumerable: true, get };
    names[name] = Object.freeze(Object.create(Object.prototype, { ...own, context }));
  }
  const [en = [], hans = [], hant = []] = lists;
  return { en, "zh-Hans": hans, "zh-Hant": hant };
}

function toSource(packed: PackedSource): Source {
  const [, address = packed, written] = /^(.*)@(\d{4})$/.exec(packed) ?? [];
  const year = written ? Number(written) : undefined;
  const yy = /^(\d\d)\d\d\.\d{4,5}$/.exec(address)?.[1];
  if (yy) return { url: `https://arxiv.org/abs/${address}`, year: year ?? 2000 + Number(yy) };
  const url = address.startsWith("10.") ? `https://doi.org/${address}` : address;
  return year ? { url, year } : { url };
}
