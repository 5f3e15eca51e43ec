import { createGlossary, type Glossary } from "../../src/core/index.js";
import type { Engine, Search } from "./engine.js";
import { entriesOf } from "./entries.js";
import { type Latency, latencyOf, timeOf } from "./latency.js";
import { ours } from "./ours.js";
import { fuse } from "./peers/fuse.js";
import { minisearch } from "./peers/minisearch.js";
import { type Quality, qualityOf } from "./quality.js";
import { inputOf, madeConcepts, queriesFor } from "./synthetic.js";

/** What one engine costs on a large glossary. */
export interface LargeResult extends Latency, Pick<Quality, "first"> {
  readonly buildMs: number;
  /** Bytes, typed arrays included; absent without `--expose-gc`. */
  readonly growth: number | undefined;
  readonly queries: number;
}

export interface LargeReport {
  readonly concepts: number;
  readonly entries: number;
  /** What `createGlossary` costs, before any engine. */
  readonly glossary: Pick<LargeResult, "buildMs" | "growth">;
  readonly engines: Readonly<Record<string, LargeResult>>;
}

/** Compares on many made-up concepts. The slower the engine, the fewer of the queries it gets. */
export function runLarge(from: Glossary, count: number, progress: (text: string) => void): LargeReport {
  const concepts = madeConcepts(from, count);
  const inputs = concepts.map(inputOf);
  const { made: glossary, ...glossaryCost } = cost(() => createGlossary(inputs));
  const entries = entriesOf(glossary);
  const contestants: readonly (readonly [Engine, number])[] = [
    [ours(glossary), 210],
    [minisearch, 70],
    [fuse, 21],
  ];
  const built = contestants.map(([engine, share]) => {
    progress(`${engine.name}: building for ${count} concepts`);
    const { made: search, ...rest } = cost(() => engine.build(entries));
    return { name: engine.name, search, share, times: [] as number[], ...rest };
  });

  progress("timing");
  const queries = queriesFor(concepts, Math.max(...contestants.map(([, share]) => share)));
  const answers = new Map<string, readonly string[]>();
  // Query by query, so that the engines take turns.
  queries.forEach(({ query }, at) => {
    for (const { name, search, share, times } of built) {
      if (at < share) times.push(timeOf(() => answers.set(`${name} ${query}`, search(query, 10))));
    }
  });
  const engines = built.map(({ name, share, times, buildMs, growth }): [string, LargeResult] => {
    const given: Search = (query) => answers.get(`${name} ${query}`) ?? [];
    const { first } = qualityOf(given, queries.slice(0, share));
    return [name, { buildMs, growth, queries: share, first, ...latencyOf(times) }];
  });
  return { concepts: count, entries: entries.length, glossary: glossaryCost, engines: Object.fromEntries(engines) };
}

function cost<Made>(make: () => Made): { made: Made; buildMs: number; growth: number | undefined } {
  const before = inUse();
  const start = performance.now();
  const made = make();
  const buildMs = performance.now() - start;
  const after = inUse();
  return { made, buildMs, growth: before === undefined || after === undefined ? undefined : after - before };
}

function inUse(): number | undefined {
  if (!globalThis.gc) return undefined;
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
