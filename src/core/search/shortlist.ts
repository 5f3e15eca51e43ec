import type { Glossary } from "../glossary.js";
import { perGlossary } from "../memo.js";
import { keysOf, type SearchKey } from "./key.js";

/** Fuse.js scans what it is given; this many keys it scans well within a keystroke. */
const most = 120;

/** Gives the keys that share the most with a folded query: pairs of Latin letters, single Chinese characters. */
export function shortlist(glossary: Glossary, query: string): SearchKey[] {
  const { keys, keysWith } = index(glossary);
  const shared = new Map<number, number>();
  for (const gram of gramsOf(query)) {
    for (const at of keysWith.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const likeness = ([at, count]: [number, number]) => count / (query.length + (keys[at]?.text.length ?? 0));
  return [...shared]
    .sort((a, b) => likeness(b) - likeness(a) || a[0] - b[0])
    .slice(0, most)
    .map(([at]) => keys[at] as SearchKey);
}

const index = perGlossary((glossary) => {
  const keys = keysOf(glossary).filter(({ kind }) => kind !== "initials");
  const keysWith = new Map<string, number[]>();
  keys.forEach(({ text }, at) => {
    for (const gram of gramsOf(text)) {
      const list = keysWith.get(gram);
      if (list) list.push(at);
      else keysWith.set(gram, [at]);
    }
  });
  return { keys, keysWith };
});

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  const padded = ` ${text} `;
  for (let at = 0; at + 1 < padded.length; at++) {
    const first = padded.charAt(at);
    grams.add(first > "\u2e7f" ? first : padded.slice(at, at + 2));
  }
  return grams;
}
