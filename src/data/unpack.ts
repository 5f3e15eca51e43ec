import { type Concept, type Designation, kinds, type Source, statuses } from "../core/concept.js";
import {
  abbreviationFlag,
  caseFlag,
  type PackedConcept,
  type PackedName,
  type PackedSource,
  type PackedTable,
} from "./packed.js";

/** Gives the concepts of a packed table: all but definitions, notes and the titles of sources. */
export function unpackTable(table: PackedTable): Concept[] {
  const readings = new Map(table.readings.split(" ").map((entry) => [entry.charAt(0), entry.slice(1)]));
  const traditional = pairs(table.traditional);
  const convert = (text: string) => Array.from(text, (character) => traditional.get(character) ?? character).join("");
  const names = (packed: readonly PackedName[]) => packed.map((name, at) => toDesignation(name, at, readings));

  return table.rows.map((row: PackedConcept): Concept => {
    const [id, subject, kind, en, simplified, hant, sources, broader, related, derivedFrom, organization, year] = row;
    return {
      id,
      subject: table.subjects[subject] ?? "",
      kind: kinds[kind] ?? "concept",
      terms: {
        en: names(en),
        "zh-Hans": names(simplified),
        "zh-Hant": hant === 0 ? names(simplified).map((name) => ({ ...name, text: convert(name.text) })) : names(hant),
      },
      sources: sources.map(toSource),
      broader,
      related,
      derivedFrom: derivedFrom || [],
      ...(organization && { organization }),
      ...(year && { year }),
    };
  });
}

/** Reads a row of character pairs. */
export function pairs(row: string): Map<string, string> {
  const characters = [...row];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) map.set(characters[at] as string, characters[at + 1] as string);
  return map;
}

/** Gives the reading of a name, character by character; Latin runs stay whole. Empty where nothing is Chinese. */
export function readOut(text: string, readings: ReadonlyMap<string, string>): string {
  const syllables = text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu) ?? [];
  if (!syllables.some((syllable) => readings.has(syllable))) return "";
  return syllables.map((syllable) => readings.get(syllable) ?? syllable).join(" ");
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
