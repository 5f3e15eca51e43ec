/**
 * One engine in a process of its own, started by `processes.ts`: no engine pays for another's heap, or for what
 * the compiler learnt from another's calls.
 */
import type { Engine } from "./engine.js";
import { type PatternSet, patternsOf } from "./patterns.js";
import { engines } from "./peers/index.js";
import { corpus, type Part } from "./text.js";

export type Question =
  | { readonly do: "build"; readonly engine: string; readonly set: PatternSet }
  | { readonly do: "load"; readonly part: Part; readonly bytes: number }
  | { readonly do: "scan" };

export interface Answer {
  readonly milliseconds: number;
  /** `build`: growth of the heap and of the array buffers. `load`: the text's size in UTF-8. */
  readonly bytes: number;
  readonly matches: number;
}

let engine: Engine | undefined;
let count: (text: string) => number = () => 0;
let text = "";

process.on("message", (question: Question) => process.send?.(answer(question)));

function answer(question: Question): Answer {
  if (question.do === "build") return build(question.engine, question.set);
  if (question.do === "load") return load(question.part, question.bytes);
  globalThis.gc?.();
  const start = performance.now();
  const matches = count(text);
  return { milliseconds: performance.now() - start, bytes: 0, matches };
}

function build(name: string, set: PatternSet): Answer {
  engine = engines.find((one) => one.name === name);
  if (!engine) throw new Error(`no engine ${name}`);
  const patterns = patternsOf(set);
  const before = memory();
  const start = performance.now();
  count = engine.build(patterns);
  // Some put the work off until the first text.
  count("模型 model");
  return { milliseconds: performance.now() - start, bytes: memory() - before, matches: patterns.length };
}

function load(part: Part, size: number): Answer {
  const written = corpus(part, size);
  text = engine?.reads === "lower case" ? written.toLowerCase() : written;
  return { milliseconds: 0, bytes: Buffer.byteLength(written), matches: 0 };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
