/** What edits cost. */
export interface EditCosts {
  /** Of one unit for another that sounds like it; any other costs 1. */
  readonly alike: number;
  readonly soundAlike: (a: number, b: number) => boolean;
  readonly insert: number;
  readonly swap: number;
}

/** Every edit costs one. */
export const evenCosts: EditCosts = { alike: 1, soundAlike: () => false, insert: 1, swap: 1 };

const width = 320;
const far = 99;
/** Three rows, kept: a query is compared with dozens of names. */
const rows = [new Float64Array(width), new Float64Array(width), new Float64Array(width)] as const;

/**
 * Gives the cost of the edits that lead from `query` to the nearest beginning of `name`, and to the whole of it:
 * insertions, deletions, substitutions and swaps of neighbours (optimal string alignment; Damerau 1964,
 * doi:10.1145/363958.363994). What costs more than `most` may come back as any greater number. Only a band around
 * the diagonal is filled (Ukkonen 1985, doi:10.1016/S0019-9958(85)80046-2), so the time is the query's length times
 * `most`.
 *
 * @example editCost("thougt", "thoughts", 3) // { prefix: 1, whole: 2 }
 */
export function editCost(
  query: string,
  name: string,
  most: number,
  costs: EditCosts = evenCosts,
): { prefix: number; whole: number } {
  const { alike, soundAlike, insert, swap } = costs;
  const band = Math.ceil(most / Math.min(insert, swap));
  const length = Math.min(name.length, query.length + band, width - 2);
  const height = query.length;
  if (height - band > length || height > width - 2) return { prefix: far, whole: far };
  let [before, last, now] = rows as readonly [Float64Array, Float64Array, Float64Array];
  for (let column = 0; column <= band && column <= length; column++) last[column] = column * insert;
  if (band < length) last[band + 1] = far;
  for (let row = 1; row <= height; row++) {
    const unit = query.charCodeAt(row - 1);
    const unitBefore = row > 1 ? query.charCodeAt(row - 2) : -1;
    const from = Math.max(1, row - band);
    const to = Math.min(length, row + band);
    now[from - 1] = from === 1 ? row * insert : far;
    let least = now[from - 1] as number;
    for (let column = from; column <= to; column++) {
      const other = name.charCodeAt(column - 1);
      let cost = last[column - 1] as number;
      if (unit !== other) {
        cost += alike < 1 && soundAlike(unit, other) ? alike : 1;
        if (column > 1 && row > 1 && unitBefore === other && unit === name.charCodeAt(column - 2)) {
          const swapped = (before[column - 2] as number) + swap;
          if (swapped < cost) cost = swapped;
        }
      }
      const deleted = (last[column] as number) + insert;
      if (deleted < cost) cost = deleted;
      const inserted = (now[column - 1] as number) + insert;
      if (inserted < cost) cost = inserted;
      now[column] = cost;
      if (cost < least) least = cost;
    }
    if (to < length) now[to + 1] = far;
    // A swap may still reach back over this row, whose least is then at most a substitution dearer than the row before.
    if (least > most + 1) return { prefix: far, whole: far };
    [before, last, now] = [last, now, before];
  }
  let prefix = far;
  for (let column = Math.max(0, height - band); column <= length; column++) {
    if ((last[column] as number) < prefix) prefix = last[column] as number;
  }
  return { prefix, whole: length === name.length ? (last[length] as number) : far };
}
