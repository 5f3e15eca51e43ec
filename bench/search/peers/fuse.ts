import Fuse from "fuse.js";
import type { Engine, Search } from "../engine.js";
import type { Entry } from "../entries.js";
import { distinct, hasHan, joined } from "../strings.js";

/**
 * One flat string an item, since Fuse multiplies scores over the strings of an item. A Chinese query meets Chinese
 * names only: a threshold that forgives one wrong character of two would find anything among Latin names. Latin
 * strings have no blanks, so that pinyin is one however it is typed.
 */
export const fuse: Engine = {
  name: "fuse.js",
  build(entries) {
    const tight = entries.map((entry) => (hasHan(entry.text) ? entry : { ...entry, text: joined(entry.text) }));
    const han = searchIn(
      tight.filter(({ text }) => hasHan(text)),
      0.6,
    );
    const latin = searchIn(
      tight.filter(({ text }) => !hasHan(text)),
      0.4,
    );
    const all = searchIn(tight, 0.6);
    return (query, limit) => {
      if (!hasHan(query)) return latin(joined(query), limit);
      return /[a-z]/.test(query) ? all(query, limit) : han(query, limit);
    };
  },
};

function searchIn(entries: readonly Entry[], threshold: number): Search {
  const lengthAt = (row: number) => entries[row]?.text.length ?? 0;
  const index = new Fuse(entries, {
    keys: ["text"],
    threshold,
    includeScore: true,
    // Of equal scores the shorter name: Fuse's own norm counts words, and a Chinese name has one.
    sortFn: (a, b) => a.score - b.score || lengthAt(a.idx) - lengthAt(b.idx),
  });
  return (query, limit) => {
    const ids = index.search(query).map(({ item }) => item.id);
    return distinct(ids, limit);
  };
}
