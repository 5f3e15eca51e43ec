import { type Concept, type Designation, kinds, type Source, statuses } from "../core/concept.js";
import { readOut, slug, traditionalWriter } from "./derive.js";
import {
  abbreviationFlag,
  caseFlag,
  type PackedName,
  type PackedSource,
  type PackedTable,
  type Places,
} from "./packed.js";

/** Gives the concepts of a packed table: all but definitions, notes and the titles of sources. */
export function unpackTable(table: PackedTable): Concept[] {
  const readings = new Map(table.readings.split(" ").map((entry) => [entry.charAt(0), entry.slice(1)]));
  const write = traditionalWriter(table.words, table.characters);
  const toTraditional = (name: Designation): Designation => ({ ...name, text: write(name.text) });

  const en = table.en.map((names) => names.map((name, at) => toDesignation(name, at, readings)));
  const ids = table.ids.map((id, at) => id || slug(en[at]?.[0]?.text ?? ""));
  const idsAt = (places: Places | undefined) => (places || []).map((place) => ids[place] ?? "");

  return ids.map((id, at): Concept => {
    const simplified = (table.simplified[at] ?? []).map((name, place) => toDesignation(name, place, readings));
    const traditional = table.traditional[at] || simplified.map((_, place) => place);
    const organization = table.organization[at];
    const year = table.year[at];
    return {
      id,
      subject: table.subjects[table.subject[at] ?? 0] ?? "",
      kind: kinds[table.kind[at] ?? 0] ?? "concept",
      terms: {
        en: en[at] ?? [],
        "zh-Hans": simplified,
        "zh-Hant": traditional.map((name, place) => {
          if (typeof name !== "number") return toDesignation(name, place, readings);
          const source = simplified[name < 0 ? -1 - name : name] as Designation;
          return name < 0 ? { ...toTraditional(source), status: "admitted" } : toTraditional(source);
        }),
      },
      sources: (table.sources[at] ?? []).map(toSource),
      broader: idsAt(table.broader[at]),
      related: idsAt(table.related[at]),
      derivedFrom: idsAt(table.derivedFrom[at]),
      ...(organization && { organization: idsAt(organization) }),
      ...(year && { year }),
    };
  });
}

function toDesignation(packed: PackedName, at: number, readings: ReadonlyMap<string, string>): Designation {
  const [text, flags, region, written, field, general] =
    typeof packed === "string" ? [packed, at === 0 ? 0 : 1] : packed;
  const pinyin = written || readOut(text, readings);
  const context = (field?.length || general?.length) && {
    ...(field?.length && { field }),
    ...(general?.length && { general }),
  };
  return {
    text,
    status: statuses[flags & 3] ?? "admitted",
    type: flags & abbreviationFlag ? "abbreviation" : "full",
    ...(region && { region }),
    ...(pinyin && { pinyin }),
    ...(flags & caseFlag && { caseSensitive: true as const }),
    ...(context && { context }),
  };
}

function toSource(packed: PackedSource): Source {
  const [address, year] = typeof packed === "string" ? [packed, undefined] : packed;
  const yy = /^(\d\d)\d\d\.\d{4,5}$/.exec(address)?.[1];
  if (yy) return { url: `https://arxiv.org/abs/${address}`, year: year ?? 2000 + Number(yy) };
  const url = address.startsWith("10.") ? `https://doi.org/${address}` : address;
  return year ? { url, year } : { url };
}
