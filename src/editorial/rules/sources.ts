import type { EntrySource } from "../entry.js";
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

/** A source that several entries name has one title and one year. */
export function sourceTitleFaults(entries: readonly PlacedEntry[]): Fault[] {
  const first = new Map<string, EntrySource>();
  return entries.flatMap(({ entry, fault }) =>
    entry.sources.flatMap((source, at) => {
      const address = source.arxiv ?? source.doi ?? source.url ?? "";
      const known = first.get(address) ?? source;
      first.set(address, known);
      if (known.title === source.title && known.year === source.year) return [];
      return [fault("source-twice", ["sources", at, "title"], { title: `${known.title} (${known.year})` })];
    }),
  );
}
