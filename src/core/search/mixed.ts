import { isHan } from "./pieces.js";
import { namesWithPiece, placeOf, type Stage, tooMany } from "./stages.js";
import { readAlong } from "./syllables.js";

/**
 * Concepts in which each piece of the query stands in some name, though not all in one: `prompt 工程` for 提示工程
 * (prompt engineering), `RAG jiansuo` for 检索增强生成 (RAG). A Latin piece may be the beginning of a name in pinyin.
 */
export const mixed: Stage = ({ index }, { pieces }, candidates) => {
  if (pieces.length < 2 || pieces.length > 4) return;
  const { names, trie } = index;
  /** For each concept that has all pieces so far: the name that the longest piece stands in. */
  let shared: Map<number, { key: number; length: number; matched: number }> | undefined;
  for (const piece of pieces) {
    const found = new Map<number, number>();
    const take = (key: number) => {
      const owner = names.owners[key] as number;
      const known = found.get(owner);
      if (known === undefined || (names.tight[key] as string).length < (names.tight[known] as string).length)
        found.set(owner, key);
    };
    for (const list of namesWithPiece(index, piece)) {
      if (list.length > tooMany) continue;
      for (const key of list) if (placeOf(piece, names.texts[key] as string) >= 0) take(key);
    }
    if (piece.length > 1 && !isHan(piece.charCodeAt(0))) {
      readAlong(trie, piece, (node, { whole, initials }) => {
        if (whole === 0 || initials > 0) return;
        for (let at = trie.from[node] as number; at < (trie.to[node] as number); at++) take(trie.names[at] as number);
      });
    }
    const next: typeof shared = new Map();
    for (const [owner, key] of found) {
      const before = shared?.get(owner);
      if (shared && !before) continue;
      const matched = (before?.matched ?? 0) + piece.length / (names.tight[key] as string).length;
      next.set(
        owner,
        before && before.length >= piece.length ? { ...before, matched } : { key, length: piece.length, matched },
      );
    }
    shared = next;
    if (shared.size === 0) return;
  }
  for (const { key, matched } of shared?.values() ?? []) {
    candidates.add("mixed", "names", key, 0.33 + 0.1 * Math.max(0, 1 - matched / pieces.length));
  }
};
