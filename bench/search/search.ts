/**
 * `npm run bench:search`: our search next to other engines, on the labelled queries and on many made-up concepts.
 * `-- --quick` leaves out the made-up concepts; `-- --json` prints the numbers as JSON.
 */
import { parseArgs } from "node:util";
import { glossary } from "../../src/index.js";
import { entriesOf } from "./entries.js";
import { runLarge } from "./large.js";
import { latencies } from "./latency.js";
import { ours } from "./ours.js";
import { peers } from "./peers/index.js";
import { qualityOf } from "./quality.js";
import { halves, readQueries } from "./queries.js";
import { largeTable, latencyTable, qualityTable, type Report } from "./report.js";

const { values } = parseArgs({ options: { quick: { type: "boolean" }, json: { type: "boolean" } } });
/** Tables come as they are ready, since the whole takes minutes. */
const print = (table: string) => values.json || console.log(`${table}\n`);
const progress = (text: string) => console.error(`… ${text}`);
/** The slow engines would take long for all queries: these are a fair part of each kind. */
const everyFourth = (_: unknown, at: number) => at % 4 === 0;

// First, since what the small indexes leave behind would be collected meanwhile and hide the growth of the heap.
const large = values.quick ? undefined : runLarge(glossary, 100_000, progress);
if (large) print(largeTable(large));

const entries = entriesOf(glossary);
const engines = new Map(
  [ours(glossary), ...peers].map((engine) => {
    progress(`${engine.name}: building`);
    return [engine.name, engine.build(entries)];
  }),
);

print(`${glossary.concepts.length} concepts; the peers have ${entries.length} strings`);

const quality: Record<string, Report["quality"][string]> = {};
for (const half of halves) {
  const queries = readQueries(half);
  const results = [...engines].map(([name, search]) => {
    progress(`${name}: ${half}`);
    return [name, qualityOf(search, queries)] as const;
  });
  quality[half] = Object.fromEntries(results);
  print(qualityTable(half, quality[half]));
}

progress("latency, engines taking turns");
const timed = halves.flatMap(readQueries).filter(everyFourth);
const latency = latencies(
  engines,
  timed.map(({ query }) => query),
);

print(latencyTable(latency));

if (values.json) {
  const report: Report = {
    concepts: glossary.concepts.length,
    entries: entries.length,
    quality,
    latency,
    ...(large && { large }),
  };
  console.log(JSON.stringify(report, null, 2));
}
