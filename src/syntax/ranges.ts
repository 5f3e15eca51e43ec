/** A part of a source, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

// Only what may stand in an address: the Chinese that follows one without a blank is prose.
const address = /(?:https?|ftp):\/\/[!-;=?-~]+|(?<![\w.])www\.[!-;=?-~]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/gi;

/**
 * Gives ranges of prose in order: joined where nothing or blanks stand between, so that a term may go over a line end,
 * and without the addresses in them.
 */
export function tidy(ranges: readonly Range[], source: string): Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && (start <= last[1] || isGap(source, last[1], start))) last[1] = Math.max(last[1], end);
    else if (end > start) joined.push([start, end]);
  }
  return joined.flatMap((range) => withoutAddresses(range, source));
}

/** Blanks with at most one line end among them. */
function isGap(source: string, from: number, to: number): boolean {
  let hasLineEnd = false;
  for (let at = from; at < to; at++) {
    const unit = source[at];
    if (unit === "\n") {
      if (hasLineEnd) return false;
      hasLineEnd = true;
    } else if (unit !== " " && unit !== "\t" && unit !== "\r") return false;
  }
  return true;
}

function withoutAddresses([start, end]: Range, source: string): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const { index, 0: found } of source.slice(start, end).matchAll(address)) {
    if (start + index > from) parts.push([from, start + index]);
    from = start + index + found.length;
  }
  if (end > from) parts.push([from, end]);
  return parts;
}
