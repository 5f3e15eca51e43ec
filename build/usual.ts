import { pinyin } from "pinyin-pro";
import type { Concept, Designation } from "../src/core/concept.js";

/**
 * The reading that each character has most often in the table, and that of the 3,755 most common characters (the first
 * level of GB 2312): who mistypes a term by its sound writes one of those.
 */
export function usualReadings(concepts: readonly Concept[]): Map<string, string> {
  const counts = new Counts();
  for (const character of commonCharacters()) counts.add(character, pinyin(character));
  for (const { text, pinyin } of chineseNames(concepts)) {
    const syllables = pinyin?.split(" ") ?? [];
    const parts = text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu) ?? [];
    if (parts.length !== syllables.length) continue;
    for (const [at, part] of parts.entries()) {
      if (/\p{Script=Han}/u.test(part)) counts.add(part, syllables[at] ?? "", 2);
    }
  }
  return counts.usual();
}

/** Rows 0xB0 to 0xD7 of GB 2312, ordered by sound. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder("gb18030");
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}

/** The Traditional form that each character of a Simplified name has most often in the table. */
export function usualCharacters(concepts: readonly Concept[]): string {
  const counts = new Counts();
  for (const [simplified, traditional] of convertedNames(concepts)) {
    if (simplified.length !== traditional.length) continue;
    for (const [at, character] of [...simplified].entries()) counts.add(character, traditional.charAt(at));
  }
  return [...counts.usual()]
    .filter(([from, to]) => from !== to)
    .flat()
    .join("");
}

/** Simplified names with what stands in their place in the Traditional list, most often their conversion. */
function convertedNames(concepts: readonly Concept[]): [simplified: string, traditional: string][] {
  return concepts.flatMap(({ terms }) =>
    terms["zh-Hans"].map(({ text }, at): [string, string] => [text, terms["zh-Hant"][at]?.text ?? ""]),
  );
}

function chineseNames(concepts: readonly Concept[]): Designation[] {
  return concepts.flatMap(({ terms }) => [...terms["zh-Hans"], ...terms["zh-Hant"]]);
}

/** Counts what stands for what, and gives the most usual. */
class Counts {
  readonly #counts = new Map<string, Map<string, number>>();

  add(from: string, to: string, times = 1): void {
    const row = this.#counts.get(from) ?? new Map<string, number>();
    this.#counts.set(from, row.set(to, (row.get(to) ?? 0) + times));
  }

  usual(): Map<string, string> {
    return new Map(
      [...this.#counts].map(([from, row]) => [from, [...row].sort((a, b) => b[1] - a[1])[0]?.[0] ?? from]),
    );
  }
}
