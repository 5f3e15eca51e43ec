import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/**
 * Gives OpenCC's Traditional → Simplified character pairs, of characters that take one UTF-16 unit each
 * (folding must keep offsets), ordered by the Traditional one.
 */
export async function traditionalPairs(): Promise<[traditional: string, simplified: string][]> {
  const file = require.resolve("opencc-js").replace(/dist\/.*$/, "dist/esm-lib/dict/TSCharacters.js");
  const { default: dictionary } = (await import(pathToFileURL(file).href)) as { default: string };
  return dictionary
    .split("|")
    .map((entry) => entry.split(" ").slice(0, 2) as [string, string])
    .filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to)
    .sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0));
}

/** Packs pairs as two rows of base-36 differences, a third of the weight of the characters themselves. */
export function packPairs(pairs: readonly (readonly [string, string])[]): string {
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
