/**
 * Lists of items by number, all in two flat arrays: the list of row `r` is `items[starts[r] … starts[r + 1])`.
 * Compact, quick to walk and to serialize.
 */
export interface Postings {
  /** The row of a key; undefined where no item has it. */
  readonly rows: ReadonlyMap<number, number>;
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Makes postings of items 0…`count`. `keysOf` gives each key of an item once. */
export function makePostings(count: number, keysOf: (item: number) => Iterable<number>): Postings {
  const rows = new Map<number, number>();
  const sizes: number[] = [];
  // The rows of each item, item after item, and where each item's end.
  let flat = new Int32Array(1024);
  let length = 0;
  const ends = new Int32Array(count);
  for (let item = 0; item < count; item++) {
    for (const key of keysOf(item)) {
      let row = rows.get(key);
      if (row === undefined) {
        row = sizes.length;
        rows.set(key, row);
        sizes.push(0);
      }
      sizes[row] = (sizes[row] as number) + 1;
      if (length === flat.length) {
        const longer = new Int32Array(length * 2);
        longer.set(flat);
        flat = longer;
      }
      flat[length++] = row;
    }
    ends[item] = length;
  }
  const starts = new Int32Array(sizes.length + 1);
  for (const [row, size] of sizes.entries()) starts[row + 1] = (starts[row] as number) + size;
  const items = new Int32Array(length);
  const next = starts.slice();
  for (let item = 0, at = 0; item < count; item++) {
    for (; at < (ends[item] as number); at++) {
      const row = flat[at] as number;
      items[next[row] as number] = item;
      next[row] = (next[row] as number) + 1;
    }
  }
  return { rows, starts, items };
}

/** The items that have a key, as a view. */
export function itemsWith({ rows, starts, items }: Postings, key: number): Int32Array {
  const row = rows.get(key);
  return row === undefined ? none : items.subarray(starts[row], starts[row + 1]);
}

const none = new Int32Array(0);
