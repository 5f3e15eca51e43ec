/**
 * Gives the edits that lead from `query` to the nearest beginning of `key`, and to the whole of it: insertions,
 * deletions, substitutions and swaps of neighbours count one each (optimal string alignment; Damerau 1964,
 * doi:10.1145/363958.363994). Time and memory: the product of the lengths, so keep both short.
 *
 * @example editDistance("thougt", "thoughts") // { prefix: 1, whole: 2 }
 */
export function editDistance(query: string, key: string): { prefix: number; whole: number } {
  let before: number[] = [];
  let last = Array.from({ length: key.length + 1 }, (_, column) => column);
  for (let row = 1; row <= query.length; row++) {
    const now = [row];
    for (let column = 1; column <= key.length; column++) {
      const same = query[row - 1] === key[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && query[row - 1] === key[column - 2] && query[row - 2] === key[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
    }
    before = last;
    last = now;
  }
  return { prefix: Math.min(...last), whole: last.at(-1) ?? query.length };
}
