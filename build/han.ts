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

/** Packs pairs as two rows of base-36 differences, a third of the weight of the characters themselves. */
export function packPairs(pairs: readonly Pair[]): string {
  const row = (column: 0 | 1) => {
    let last = 0;
    return pairs
      .map((pair) => {
        const code = pair[column].charCodeAt(0);
        const step = code - last;
        last = code;
        return step.toString(36);
      })
      .join(",");
  };
  return `${row(0)};${row(1)}`;
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
