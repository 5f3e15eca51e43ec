import { match } from "pinyin-pro";
import type { Engine } from "../engine.js";
import { distinct } from "../strings.js";

/** Its `match` only says whether and where one name matches, so the ranking is ours: full names, then short ones. */
export const pinyinPro: Engine = {
  name: "pinyin-pro",
  build(entries) {
    // It reads the characters itself.
    const names = entries.filter(({ kind }) => kind === "name");
    return (query, limit) => {
      const found: { id: string; start: number; missed: number }[] = [];
      for (const { id, text } of names) {
        const places = match(text, query, { precision: "start", continuous: true, v: true });
        if (places) found.push({ id, start: places[0] ?? 0, missed: text.length - places.length });
      }
      found.sort((a, b) => a.missed - b.missed || a.start - b.start);
      return distinct(
        found.map(({ id }) => id),
        limit,
      );
    };
  },
};
