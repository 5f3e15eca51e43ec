import { type Concept, type Designation, kinds, type Source, statuses } from "../src/core/concept.js";
import {
  abbreviationFlag,
  caseFlag,
  type PackedConcept,
  type PackedName,
  type PackedSource,
  type PackedTable,
} from "../src/data/packed.js";
import { pairs, readOut } from "../src/data/unpack.js";

/** Gives the table in the form in which it ships: see `PackedTable`. */
export function packTable(concepts: readonly Concept[]): PackedTable {
  const subjects = [...new Set(concepts.map(({ subject }) => subject))];
  const readings = usualReadings(concepts);
  const traditional = usualTraditional(concepts);
  const convert = pairs(traditional);

  return {
    subjects,
    readings: [...readings].map(([character, reading]) => character + reading).join(" "),
    traditional,
    rows: concepts.map((concept) => packConcept(concept, subjects, readings, convert)),
  };
}

function packConcept(
  concept: Concept,
  subjects: string[],
  readings: Map<string, string>,
  convert: Map<string, string>,
): PackedConcept {
  const { terms } = concept;
  const names = (designations: readonly Designation[]) => designations.map((name, at) => packName(name, at, readings));
  const converted = terms["zh-Hans"].map((name) => ({
    ...name,
    text: Array.from(name.text, (c) => convert.get(c) ?? c).join(""),
  }));
  const row: PackedConcept = [
    concept.id,
    subjects.indexOf(concept.subject),
    kinds.indexOf(concept.kind),
    names(terms.en),
    names(terms["zh-Hans"]),
    JSON.stringify(converted) === JSON.stringify(terms["zh-Hant"]) ? 0 : names(terms["zh-Hant"]),
    concept.sources.map(packSource),
    concept.broader,
    concept.related,
    concept.derivedFrom.length > 0 ? concept.derivedFrom : 0,
    concept.organization ?? 0,
    concept.year ?? 0,
  ];
  const length = row.findLastIndex((field) => field !== 0) + 1;
  return row.slice(0, Math.max(length, 9)) as unknown as PackedConcept;
}

function packName(name: Designation, at: number, readings: Map<string, string>): PackedName {
  const { text, region = "", context } = name;
  const flags =
    statuses.indexOf(name.status) +
    (name.type === "abbreviation" ? abbreviationFlag : 0) +
    (name.caseSensitive ? caseFlag : 0);
  const pinyin = name.pinyin === (readOut(text, readings) || undefined) ? "" : (name.pinyin ?? "");
  if (context) return [text, flags, region, pinyin, context.field ?? [], context.general ?? []];
  if (pinyin) return [text, flags, region, pinyin];
  if (region) return [text, flags, region];
  return flags === (at === 0 ? 0 : 1) ? text : [text, flags];
}

function packSource({ url, year }: Source): PackedSource {
  const [address, yy] = /^https:\/\/arxiv\.org\/abs\/((\d\d)\d\d\.\d{4,5})$/.exec(url)?.slice(1) ?? [
    url.replace(/^https:\/\/doi\.org\//, ""),
  ];
  if (yy && year === 2000 + Number(yy)) return address as string;
  return year ? [address as string, year] : (address as string);
}

/** The reading that each character has most often in the table. */
function usualReadings(concepts: readonly Concept[]): Map<string, string> {
  const counts = new Counts();
  for (const { text, pinyin } of chineseNames(concepts)) {
    const syllables = pinyin?.split(" ") ?? [];
    const parts = text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu) ?? [];
    if (parts.length !== syllables.length) continue;
    parts.forEach((part, at) => {
      if (/\p{Script=Han}/u.test(part)) counts.add(part, syllables[at] as string);
    });
  }
  return counts.usual();
}

/** The Traditional form that each character of a Simplified name has most often in the table. */
function usualTraditional(concepts: readonly Concept[]): string {
  const counts = new Counts();
  for (const { terms } of concepts) {
    terms["zh-Hans"].forEach(({ text }, at) => {
      const other = terms["zh-Hant"][at]?.text ?? "";
      if (other.length !== text.length) return;
      [...text].forEach((character, place) => {
        counts.add(character, other[place] as string);
      });
    });
  }
  return [...counts.usual()]
    .filter(([from, to]) => from !== to)
    .flat()
    .join("");
}

function chineseNames(concepts: readonly Concept[]): Designation[] {
  return concepts.flatMap(({ terms }) => [...terms["zh-Hans"], ...terms["zh-Hant"]]);
}

/** Counts what stands for what, and gives the most usual. */
class Counts {
  readonly #counts = new Map<string, Map<string, number>>();

  add(from: string, to: string): void {
    const row = this.#counts.get(from) ?? new Map<string, number>();
    this.#counts.set(from, row.set(to, (row.get(to) ?? 0) + 1));
  }

  usual(): Map<string, string> {
    return new Map(
      [...this.#counts].map(([from, row]) => [from, [...row].sort((a, b) => b[1] - a[1])[0]?.[0] ?? from]),
    );
  }
}
