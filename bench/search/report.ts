import type { LargeReport } from "./large.js";
import type { Latency } from "./latency.js";
import type { Quality } from "./quality.js";

export interface Report {
  readonly concepts: number;
  readonly entries: number;
  /** By half, then by engine; ours comes first. */
  readonly quality: Readonly<Record<string, Readonly<Record<string, Quality>>>>;
  readonly latency: Readonly<Record<string, Latency>>;
  /** Absent after `--quick`. */
  readonly large?: LargeReport;
}

/** How often the right concept comes first, by kind of query, and the rest of the quality of one half. */
export function qualityTable(half: string, byEngine: Report["quality"][string]): string {
  const all = Object.values(byEngine);
  const kinds = Object.keys(all[0]?.firstByKind ?? {});
  return table([
    [`${half}, %`, ...Object.keys(byEngine)],
    ...kinds.map((kind) => [kind, ...all.map(({ firstByKind }) => percent(firstByKind[kind], 0))]),
    ["all", ...all.map(({ first }) => percent(first, 1))],
    ["among five", ...all.map(({ amongFive }) => percent(amongFive, 1))],
    ["nonsense answered", ...all.map(({ nonsenseAnswered }) => percent(nonsenseAnswered, 0))],
  ]);
}

/** Milliseconds, and how many times ours. */
export function latencyTable(byEngine: Report["latency"]): string {
  const ours = Object.values(byEngine)[0];
  return table([
    ["ms per query", "median", "×", "p99", "×"],
    ...Object.entries(byEngine).map(([name, { median, p99 }]) => [
      name,
      digits(median),
      digits(median / (ours?.median ?? Number.NaN)),
      digits(p99),
      digits(p99 / (ours?.p99 ?? Number.NaN)),
    ]),
  ]);
}

/** What many made-up concepts cost. */
export function largeTable({ concepts, entries, glossary, engines }: LargeReport): string {
  const head = `${concepts} made-up concepts, ${entries} strings; createGlossary ${digits(glossary.buildMs)} ms`;
  const rows = Object.entries(engines).map(([name, { buildMs, growth, queries, first, median, p99 }]) => [
    name,
    digits(buildMs),
    megabytes(growth),
    digits(median),
    digits(p99),
    percent(first, 0),
    String(queries),
  ]);
  return [
    `${head}, ${megabytes(glossary.growth)} MB`,
    table([["", "build ms", "MB", "median ms", "p99 ms", "first %", "queries"], ...rows]),
  ].join("\n");
}

/** Lines up columns: the first to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2)))
        .join(""),
    )
    .join("\n");
}

function percent(share: number | undefined, decimals: number): string {
  return share === undefined ? "" : (100 * share).toFixed(decimals);
}

/** Three digits where they mean something. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? "?" : (bytes / 2 ** 20).toFixed(0);
}
