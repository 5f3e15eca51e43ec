import type { CellTrie, TrieCell } from "./cell-trie.js";
import { isHan } from "./pieces.js";
import { type Spelling, spellingsOfSyllable } from "./pinyin.js";

/** How a query was read as the beginning of a name, cell by cell. */
export interface Reading {
  /** Cells that the query reached. */
  readonly cells: number;
  /** Cells typed as they are written or as a whole syllable. */
  readonly whole: number;
  /** Cells typed by their first letter. */
  readonly initials: number;
  /** Confused sounds. */
  readonly slips: number;
}

/** No query needs more steps; a hostile one would. */
const mostSteps = 4_000;

/**
 * Reads a folded query from its beginning as cells of names: `siwei l`, `swlian`, `思wei链`, `duozhinengti bl`. Calls
 * `visit` with each node of the trie at which the query is used up.
 */
export function readAlong(trie: CellTrie, query: string, visit: (node: number, reading: Reading) => void): void {
  let steps = 0;
  const walk = (node: number, at: number, cells: number, whole: number, initials: number, slips: number) => {
    if (query.charCodeAt(at) === blank) at++;
    if (at >= query.length) {
      if (cells > 0) visit(node, { cells, whole, initials, slips });
      return;
    }
    const unit = query.charCodeAt(at);
    const children = node === 0 ? startsWith(trie, unit) : undefined;
    if (children) {
      for (const child of children) enter(child, at, cells, whole, initials, slips);
      return;
    }
    for (let child = trie.firstChild[node] as number; child !== 0; child = trie.nextSibling[child] as number) {
      enter(child, at, cells, whole, initials, slips);
    }
  };
  const enter = (child: number, at: number, cells: number, whole: number, initials: number, slips: number) => {
    if (++steps > mostSteps) return;
    const cell = trie.cells[trie.cell[child] as number] as TrieCell;
    eachWay(query, at, cell, (end, kind, slip) =>
      walk(
        child,
        end,
        cells + 1,
        whole + (kind === "whole" ? 1 : 0),
        initials + (kind === "initial" ? 1 : 0),
        slips + slip,
      ),
    );
  };
  walk(0, 0, 0, 0, 0, 0);
}

type Way = "whole" | "part" | "initial";

/** Calls `take` for each way in which the query from `at` types a cell, with where that ends. */
function eachWay(
  query: string,
  at: number,
  cell: TrieCell,
  take: (end: number, way: Way, slips: number) => void,
): void {
  const { text, reading } = cell;
  if (query.startsWith(text, at)) take(at + text.length, "whole", 0);
  if (reading === "" || isHan(query.charCodeAt(at))) {
    // A Latin run may be half typed, but only at the end of the query.
    if (reading === "" && text.length > query.length - at && text.startsWith(query.slice(at))) {
      take(query.length, "part", 0);
    }
    return;
  }
  const rest = endOfLetters(query, at);
  let initial: Spelling | undefined;
  for (const spelling of spellingsOfSyllable(reading)) {
    const { letters, slips } = spelling;
    if (letters.charCodeAt(0) !== query.charCodeAt(at)) continue;
    initial ??= spelling;
    if (query.startsWith(letters, at)) take(at + letters.length, "whole", slips);
    else if (rest - at > 1 && rest - at < letters.length && letters.startsWith(query.slice(at, rest))) {
      take(rest, "part", slips);
    }
  }
  if (!initial || reading.length < 2) return;
  if (!beginsNone.has(query.charCodeAt(at + 1))) take(at + 1, "initial", initial.slips);
  if (query.charCodeAt(at + 1) === letterH && initial.letters.charCodeAt(1) === letterH)
    take(at + 2, "initial", initial.slips);
}

function endOfLetters(query: string, at: number): number {
  let end = at;
  while (end < query.length && query.charCodeAt(end) !== blank && !isHan(query.charCodeAt(end))) end++;
  return end;
}

const blank = 0x20;
/** No syllable begins with i, u or v: what comes before is no first letter then. */
const beginsNone = new Set([0x69, 0x75, 0x76]);
const letterH = 0x68;

/** The children of the root by what they can begin with: a character, or a letter of a syllable. */
const starts = new WeakMap<CellTrie, Map<number, number[]>>();

function startsWith(trie: CellTrie, unit: number): readonly number[] {
  let byUnit = starts.get(trie);
  if (!byUnit) {
    byUnit = new Map();
    for (let child = trie.firstChild[0] as number; child !== 0; child = trie.nextSibling[child] as number) {
      const { text, reading } = trie.cells[trie.cell[child] as number] as TrieCell;
      const units = new Set([text.charCodeAt(0)]);
      if (reading) for (const { letters } of spellingsOfSyllable(reading)) units.add(letters.charCodeAt(0));
      for (const first of units) {
        const list = byUnit.get(first);
        if (list) list.push(child);
        else byUnit.set(first, [child]);
      }
    }
    starts.set(trie, byUnit);
  }
  return byUnit.get(unit) ?? [];
}
