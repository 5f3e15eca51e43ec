import {
  type Concept,
  type Designation,
  kinds,
  languages,
  type Source,
  type Status,
  statuses,
} from "../core/concept.js";
import { deepFreeze } from "../core/freeze.js";
import type { NameTexts } from "../core/names.js";
import { readOut, slug, traditionalWriter } from "./derive.js";
import {
  abbreviationFlag,
  caseFlag,
  type PackedContext,
  type PackedName,
  type PackedRecords,
  type PackedSource,
  type PackedTable,
  type PackedTraditional,
  type Places,
} from "./packed.js";

/** A packed table that is opened: concepts are made one by one, when they are asked for. */
export interface OpenTable {
  readonly size: number;
  /** The concept at a place: all but definitions, notes and the titles of sources. */
  concept(at: number): Concept;
  /** The place of an id. */
  place(id: string): number | undefined;
  names(): NameTexts;
}

/** Opens a packed table. Its parts are read when they are first needed. */
export function openTable(terms: PackedTable["terms"], openRecords: () => PackedRecords): OpenTable {
  const once = <Value>(make: () => Value) => {
    let value: Value | undefined;
    return () => {
      value ??= make();
      return value;
    };
  };
  const records = once(openRecords);
  const contexts = once(() => contextsByConcept(records()));
  const readings = once(
    () =>
      new Map(
        records()
          .readings.split(" ")
          .map((entry) => [entry.charAt(0), entry.slice(1)]),
      ),
  );
  const write = once(() => traditionalWriter(terms.characters));
  const places = once(() => new Map(terms.ids.map((_, at) => [idAt(at), at])));

  const idAt = (at: number) => terms.ids[at] || slug(textOf(terms.en[at]?.[0] ?? ""));
  const idsAt = (list: Places | undefined) => (list || []).map(idAt);
  const designations = (names: readonly PackedName[] = []) =>
    Object.freeze(names.map((name, at) => toDesignation(name, at, readings)));
  const toTraditional = (name: PackedTraditional, at: number, simplified: readonly PackedName[]) => {
    if (typeof name !== "number") return toDesignation(name, at, readings);
    const place = name < 0 ? -1 - name : name;
    const source = simplified[place] ?? "";
    return toDesignation(source, place, readings, { write: write(), ...(name < 0 && { status: "admitted" }) });
  };

  const made: Concept[] = [];
  const make = (at: number): Concept => {
    const simplified = terms.simplified[at] ?? [];
    const traditional = terms.traditional[at] || simplified.map((_, place) => place);
    const { sources, broader, related, derivedFrom, organization, year } = records();
    return deepFreeze({
      id: idAt(at),
      subject: terms.subjects[terms.subject[at] ?? 0] ?? "",
      kind: kinds[terms.kind[at] ?? 0] ?? "concept",
      terms: withContexts(contexts()[at], {
        en: designations(terms.en[at]),
        "zh-Hans": designations(simplified),
        "zh-Hant": Object.freeze(traditional.map((name, place) => toTraditional(name, place, simplified))),
      }),
      sources: (sources[at] ?? []).map(toSource),
      broader: idsAt(broader[at]),
      related: idsAt(related[at]),
      derivedFrom: idsAt(derivedFrom[at]),
      ...(organization[at] && { organization: idsAt(organization[at]) }),
      ...(year[at] && { year: year[at] }),
    });
  };
  const concept = (at: number) => {
    made[at] ??= make(at);
    return made[at] as Concept;
  };

  return {
    size: terms.ids.length,
    concept,
    place: (id) => places().get(id),
    names() {
      const texts: string[] = [];
      const owners: number[] = [];
      const add = (text: string, at: number) => {
        texts.push(text);
        owners.push(at);
      };
      for (let at = 0; at < terms.ids.length; at++) {
        for (const name of terms.en[at] ?? []) add(textOf(name), at);
        for (const name of terms.simplified[at] ?? []) add(textOf(name), at);
        for (const name of terms.traditional[at] || []) if (typeof name !== "number") add(textOf(name), at);
      }
      return { texts, concept: (at) => concept(owners[at] as number) };
    },
  };
}

function textOf(name: PackedName): string {
  return typeof name === "string" ? name : name[0];
}

/** Makes a designation. How it is read is worked out when somebody asks: spotting and look-up never do. */
function toDesignation(
  packed: PackedName,
  at: number,
  readings: () => ReadonlyMap<string, string>,
  as: { write?: (text: string) => string; status?: Status } = {},
): Designation {
  const [source, flags, region, written] = typeof packed === "string" ? [packed, at === 0 ? 0 : 1] : packed;
  const name: Designation = {
    text: as.write ? as.write(source) : source,
    status: as.status ?? statuses[flags & 3] ?? "admitted",
    type: flags & abbreviationFlag ? "abbreviation" : "full",
    ...(region && { region }),
    ...(flags & caseFlag && { caseSensitive: true as const }),
  };
  if (/[\u3400-\u9fff]/.test(source)) {
    Object.defineProperty(name, "pinyin", { enumerable: true, get: () => written || readOut(source, readings()) });
  }
  return Object.freeze(name);
}

function contextsByConcept({ contexts }: PackedRecords): PackedContext[][] {
  const byConcept: PackedContext[][] = [];
  for (const context of contexts) {
    const list = byConcept[context[0]];
    if (list) list.push(context);
    else byConcept[context[0]] = [context];
  }
  return byConcept;
}

function withContexts(contexts: readonly PackedContext[] | undefined, terms: Concept["terms"]): Concept["terms"] {
  if (!contexts) return terms;
  const named = languages.map((language, place) => [
    language,
    terms[language].map((designation, name) => {
      const [, , , field = [], general = []] =
        contexts.find((context) => context[1] === place && context[2] === name) ?? [];
      if (field.length + general.length === 0) return designation;
      return {
        ...designation,
        context: { ...(field.length > 0 && { field }), ...(general.length > 0 && { general }) },
      };
    }),
  ]);
  return Object.fromEntries(named) as Concept["terms"];
}

function toSource(packed: PackedSource): Source {
  const [address, year] = typeof packed === "string" ? [packed, undefined] : packed;
  const yy = /^(\d\d)\d\d\.\d{4,5}$/.exec(address)?.[1];
  if (yy) return { url: `https://arxiv.org/abs/${address}`, year: year ?? 2000 + Number(yy) };
  const url = address.startsWith("10.") ? `https://doi.org/${address}` : address;
  return year ? { url, year } : { url };
}
