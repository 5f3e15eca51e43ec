import type { Fault } from "../fault.js";
import type { PlacedEntry } from "../table.js";

/**
 * Sources: no year to come, and an arXiv id of 2007 or later was given out in the year it says. A paper handed
 * in on the last days of a year may carry the id of the next January.
 */
export function sourceFaults({ entry, fault }: PlacedEntry): Fault[] {
  const thisYear = new Date().getFullYear();
  return entry.sources.flatMap(({ arxiv, year }, at) => {
    const path = ["sources", at, "year"];
    if (year > thisYear) return [fault("future-year", path, { year })];
    const [, yy, month] = /^(\d\d)(\d\d)\./.exec(arxiv ?? "") ?? [];
    const given = 2000 + Number(yy);
    if (yy && given !== year && !(month === "01" && given - 1 === year))
      return [fault("arxiv-year", path, { year, given, id: arxiv ?? "" })];
    return [];
  });
}
