import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

type Pair = readonly [from: string, to: string];

/**
 * Gives OpenCC's Traditional → Simplified character pairs, of characters that take one UTF-16 unit each
 * (folding must keep offsets), ordered by the Traditional one.
 */
export async function traditionalPairs(): Promise<Pair[]> {
  return (await dictionary("TSCharacters"))
    .filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to)
    .sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0));
}

/**
 * What stands for a step of 0 in packed pairs. What folds comes in order, so that its steps are small; what it folds to
 * does not: so high that the largest step back is a character, and below the surrogates.
 */
export const stepOrigins = [0x23, 25_000] as const;

/**
 * Packs pairs as the row of what folds and the row of what it folds to: each character is the step from the one before,
 * half the weight of the characters themselves after compression, and read without parsing.
 */
export function packPairs(pairs: readonly Pair[]): string {
  const row = (column: 0 | 1) => {
    let last = 0;
    return pairs.map((pair) => {
      const code = pair[column].charCodeAt(0);
      const step = stepOrigins[column] + code - last;
      if (step <= 0 || step >= 0xd800) throw new Error(`${pair.join(" → ")} is ${code - last} from the pair before it`);
      last = code;
      return String.fromCharCode(step);
    });
  };
  return [...row(0), ...row(1)].join("");
}

/** Reads one of OpenCC's dictionaries out of opencc-js; of several forms the first counts. */
async function dictionary(name: string): Promise<Pair[]> {
  const main = createRequire(import.meta.url).resolve("opencc-js");
  const file = main.replace(/dist\/.*$/, `dist/esm-lib/dict/${name}.js`);
  const { default: entries } = (await import(pathToFileURL(file).href)) as { default: string };
  return entries.split("|").map((entry): Pair => {
    const [from = "", to = ""] = entry.split(" ");
    return [from, to];
  });
}
