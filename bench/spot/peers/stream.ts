import * as core from "../../../src/core/index.js";
import { glossary } from "../../../src/index.js";
import type { Engine } from "../engine.js";

const chunk = 1 << 14;

/** `findTerms` on text that comes in pieces. Looked for at run time, so that the benchmark also runs without it. */
export const stream: Engine | undefined = open() && {
  name: "findTerms, streaming",
  finds: "terms",
  reads: "as written",
  side: "ours",
  only: "names",
  build: () => (text) => {
    const scanner = open();
    if (!scanner) return 0;
    let count = 0;
    for (let at = 0; at < text.length; at += chunk) count += size(scanner.feed(text.slice(at, at + chunk)));
    return count + size(scanner.finish());
  },
};

interface Scanner {
  feed(text: string): unknown;
  finish(): unknown;
}

/** A scanner of whatever shape is exported: made by a function or a class, its methods by any usual name. */
function open(): Scanner | undefined {
  const { termScanner, TermStream } = core as Readonly<Record<string, unknown>>;
  const made: unknown =
    typeof termScanner === "function"
      ? termScanner(glossary)
      : typeof TermStream === "function"
        ? Reflect.construct(TermStream, [glossary])
        : undefined;
  const feed = method(made, "push", "write", "feed", "add", "scan");
  const finish = method(made, "end", "finish", "flush", "close");
  if (made && !(feed && finish))
    process.stderr.write("the exported term scanner has methods this benchmark knows not\n");
  return feed && finish && { feed, finish };
}

function method(object: unknown, ...names: string[]): ((text?: string) => unknown) | undefined {
  for (const name of names) {
    const value: unknown = (object as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (typeof value === "function") return (text) => value.call(object, text);
  }
  return undefined;
}

function size(found: unknown): number {
  let count = 0;
  for (const _ of (found ?? []) as Iterable<unknown>) count++;
  return count;
}
