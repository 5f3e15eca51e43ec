import UFuzzy from "@leeoniya/ufuzzy";
import type { Engine } from "../engine.js";
import { distinct, hasHan, joined } from "../strings.js";

/** Its manual's settings for all scripts, forgiving one slip a word. */
const options: UFuzzy.Options = {
  unicode: true,
  alpha: "\\p{L}",
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  interBound: "[^\\p{L}\\d]",
  intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
};

export const ufuzzy: Engine = {
  name: "uFuzzy",
  build(entries) {
    const index = new UFuzzy(options);
    const haystack = entries.map(({ text, kind }) => (kind === "pinyin" ? joined(text) : text));
    const rowsOf = (query: string): readonly number[] => {
      // Up to five words in any order, and every match ranked.
      const [found, info, order] = index.search(haystack, query, 5, haystack.length);
      return order ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
    };
    return (query, limit) => {
      const asTyped = rowsOf(query);
      // Pinyin with a blank between syllables is two words to it.
      const rows = asTyped.length > 0 || hasHan(query) ? asTyped : rowsOf(joined(query));
      return distinct(
        rows.map((row) => entries[row]?.id ?? ""),
        limit,
      );
    };
  },
};
