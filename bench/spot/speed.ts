import type { Engine } from "./engine.js";
import { type PatternSet, patternSets } from "./patterns.js";
import { engines } from "./peers/index.js";
import { startWorker, type Worker } from "./processes.js";
import { type Part, parts } from "./text.js";

export interface Build {
  readonly engine: Engine;
  readonly set: PatternSet;
  readonly patterns: number;
  readonly milliseconds: number;
  readonly heapBytes: number;
}

export interface Speed {
  readonly engine: Engine;
  readonly set: PatternSet;
  readonly part: Part;
  /** How much text it was given, in UTF-8. */
  readonly bytes: number;
  readonly rounds: number;
  readonly matches: number;
  /** Median over the rounds. */
  readonly megabytesPerSecond: number;
}

export interface Plan {
  readonly rounds: number;
  readonly bytes: Readonly<Record<Part, number>>;
  /** Longer than this a scan may not take, in seconds: a slower engine gets less text. */
  readonly longest: number;
}

interface Runner {
  readonly engine: Engine;
  readonly worker: Worker;
}

interface Turns extends Runner {
  readonly bytes: number;
  readonly rounds: number;
  readonly times: number[];
  matches: number;
}

const sample = 200_000;
/** Before each scan garbage is collected, which takes far longer than a fast engine's scan of the sample. */
const mostWarming = 150;

/** Builds every engine over every pattern set and lets them take turns on every text. */
export async function measure(plan: Plan, progress: (line: string) => void) {
  const builds: Build[] = [];
  const speeds: Speed[] = [];
  for (const set of patternSets) {
    const runners: Runner[] = [];
    for (const engine of engines.filter(({ only }) => !only || only === set)) {
      const worker = startWorker();
      const { milliseconds, bytes, matches } = await worker.ask({ do: "build", engine: engine.name, set });
      progress(`${set}: ${engine.name} built in ${(milliseconds / 1000).toFixed(2)} s`);
      builds.push({ engine, set, patterns: matches, milliseconds, heapBytes: bytes });
      runners.push({ engine, worker });
    }
    for (const part of parts) {
      const turns: Turns[] = [];
      for (const runner of runners) turns.push(await prepare(runner, part, plan));
      await takeTurns(turns, (round) => progress(`${set}, ${part}: round ${round} of ${plan.rounds}`));
      for (const { engine, bytes, rounds, times, matches } of turns) {
        const megabytesPerSecond = bytes / 1000 / median(times);
        speeds.push({ engine, set, part, bytes, rounds, matches, megabytesPerSecond });
      }
    }
    for (const { worker } of runners) worker.stop();
  }
  return { builds, speeds };
}

/** Warms the engine up on a sample, and gives it as much text and as many rounds as it can get through. */
async function prepare({ engine, worker }: Runner, part: Part, plan: Plan): Promise<Turns> {
  const most = Math.min(plan.bytes[part], engine.limit?.bytes ?? Number.POSITIVE_INFINITY);
  const warm = await worker.ask({ do: "load", part, bytes: Math.min(sample, most) });
  // Until the compiler has had its time: a single scan of a short text is mostly interpreted.
  let milliseconds = 0;
  for (let spent = 0, scans = 0; spent < 800 && scans < mostWarming; spent += milliseconds, scans++)
    ({ milliseconds } = await worker.ask({ do: "scan" }));
  const rate = warm.bytes / (milliseconds / 1000);
  const slow = most / rate > plan.longest;
  const wanted = slow ? Math.min(most, Math.max(100_000, Math.floor((rate * plan.longest) / 4))) : most;
  const { bytes } = await worker.ask({ do: "load", part, bytes: wanted });
  const affordable = (2 * plan.longest) / (bytes / rate);
  const rounds = Math.min(plan.rounds, affordable >= 5 ? 5 : affordable >= 3 ? 3 : 1);
  return { engine, worker, bytes, rounds, times: [], matches: 0 };
}

async function takeTurns(turns: readonly Turns[], begin: (round: number) => void): Promise<void> {
  const last = Math.max(...turns.map(({ rounds }) => rounds));
  for (let round = 1; round <= last; round++) {
    begin(round);
    for (const turn of turns) {
      if (round > turn.rounds) continue;
      const { milliseconds, matches } = await turn.worker.ask({ do: "scan" });
      turn.times.push(milliseconds);
      turn.matches = matches;
    }
  }
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
}
