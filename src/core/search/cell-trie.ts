import type { Cell } from "./cells.js";

/**
 * The Chinese names as a trie of cells (a character with its reading, or a Latin run), for what is typed syllable by
 * syllable. Flat arrays; node 0 is the root. The names below a node stand together: `names[from[n] … to[n])`.
 */
export interface CellTrie {
  /** The cell that leads to a node: a place in `cells`. */
  readonly cell: Int32Array;
  /** 0 for none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Places in the table of names, in the trie's order. */
  readonly names: Int32Array;
  /** How many cells each of `names` has. */
  readonly lengths: Uint8Array;
  /** The distinct cells. */
  readonly cells: readonly TrieCell[];
}

export type TrieCell = Pick<Cell, "text" | "reading">;

export interface TrieEntry {
  /** The place in the table of names. */
  readonly name: number;
  readonly cells: readonly TrieCell[];
}

/** Makes the trie. Of names with equal cells each stays. */
export function makeCellTrie(entries: readonly TrieEntry[]): CellTrie {
  const cells: TrieCell[] = [];
  const idOf = new Map<string, number>();
  const coded = entries.map(({ name, cells: own }) => {
    const path = own.slice(0, 255).map(({ text, reading }) => {
      const key = `${text} ${reading}`;
      const known = idOf.get(key);
      if (known !== undefined) return known;
      idOf.set(key, cells.length);
      return cells.push({ text, reading }) - 1;
    });
    // As a string a path is compared natively; two units a cell, for there may be more than 65,536.
    return { name, path, order: String.fromCharCode(...path.flatMap((id) => [id >> 15, id & 0x7fff])) };
  });
  coded.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.name - b.name));

  const [cell, firstChild, nextSibling, from, to] = [[0], [0], [0], [0], [coded.length]];
  // The nodes on the way to the last name, and the last child of each.
  const way = [0];
  const lastChild = [0];
  let before: readonly number[] = [];
  for (const [at, { path }] of coded.entries()) {
    let shared = 0;
    while (shared < path.length && path[shared] === before[shared]) shared++;
    way.length = shared + 1;
    for (const id of path.slice(shared)) {
      const parent = way.at(-1) as number;
      const node = cell.push(id) - 1;
      firstChild.push(0);
      nextSibling.push(0);
      from.push(at);
      to.push(at);
      lastChild.push(0);
      if (lastChild[parent] === 0) firstChild[parent] = node;
      else nextSibling[lastChild[parent] as number] = node;
      lastChild[parent] = node;
      way.push(node);
    }
    for (const node of way) to[node] = at + 1;
    before = path;
  }
  return {
    cell: Int32Array.from(cell),
    firstChild: Int32Array.from(firstChild),
    nextSibling: Int32Array.from(nextSibling),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    names: Int32Array.from(coded, ({ name }) => name),
    lengths: Uint8Array.from(coded, ({ path }) => path.length),
    cells,
  };
}
