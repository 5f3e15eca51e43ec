import type { Terminal } from "../../terminal.js";
import { namesOf, type Tally } from "./tally.js";

/** Gives the counts as programs read them. */
export function countRecords(tally: Tally): object[] {
  return tally.concepts.map((counted) => ({
    concept: counted.concept.id,
    names: namesOf(counted).map(({ text, match, count }) => ({ text, language: match.language, count })),
    count: counted.count,
    files: counted.files.size,
  }));
}

/** Gives the counts as lines of a table. */
export function countLines(tally: Tally, { t, colors }: Terminal): string[] {
  const head = ["concept", "count", "files", "names"].map((key) => t(`cli.column.${key}`));
  const rows = tally.concepts.map((counted) => [
    counted.concept.id,
    String(counted.count),
    String(counted.files.size),
    namesOf(counted)
      .map(({ text, count }) => `${text} ${count}`)
      .join(", "),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => width(row[at] ?? ""))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell + " ".repeat((widths[at] ?? 0) - width(cell))))
      .join("  ");
  return [colors.dim(line(head)), ...rows.map(line)];
}

/** How many columns of a terminal a text takes: Chinese takes two for each character. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  return columns;
}
