import type { Search } from "./engine.js";

/** Milliseconds per query. */
export interface Latency {
  readonly median: number;
  readonly p99: number;
}

const rounds = 3;

/**
 * Times engines on the same queries, taking turns, since the machine may be busy. Of each query the median of the
 * rounds counts: what is left in the last hundredth are slow queries, and no pauses of the machine.
 */
export function latencies(engines: ReadonlyMap<string, Search>, queries: readonly string[]): Record<string, Latency> {
  const times = new Map([...engines.keys()].map((name) => [name, queries.map(() => [] as number[])]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, search] of engines) {
      queries.forEach((query, row) => {
        times.get(name)?.[row]?.push(timeOf(() => search(query, 10)));
      });
    }
  }
  return Object.fromEntries([...times].map(([name, rows]) => [name, latencyOf(rows.map((row) => quantile(row, 0.5)))]));
}

export function latencyOf(times: readonly number[]): Latency {
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(list: readonly number[], part: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
