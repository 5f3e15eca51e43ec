import { GlossaryError } from "../../core/error.js";
import { type FindOptions, findTerms } from "../../index.js";
import { describe, type ExitCode, type Terminal } from "../terminal.js";
import { countLines, countRecords } from "./find/count.js";
import { expand, readText } from "./find/inputs.js";
import { type Found, lines, records } from "./find/places.js";
import { report } from "./find/report.js";
import { type SyntaxName, syntaxes } from "./find/syntaxes.js";
import { Tally } from "./find/tally.js";

/** What to find (`FindOptions`), how to read files, and what to print. */
export interface Finding extends Omit<FindOptions, "syntax"> {
  readonly syntax: SyntaxName;
  readonly jsonl?: boolean;
  readonly count?: boolean;
  readonly report?: boolean;
}

/** From so many files on it shows how far it is. */
const many = 20;

/** `duizhao find FILE|GLOB|-…`: every term in texts, with its place, counted or as a report. */
export async function find(patterns: readonly string[], options: Finding, terminal: Terminal): Promise<ExitCode> {
  const { print, warn, t, json } = terminal;
  const files = await expand(patterns, terminal);
  const tally = new Tally();
  const all: object[] = [];
  let failed = 0;
  for await (const found of findIn(files, options, terminal, () => failed++)) {
    tally.add(found);
    if (options.report || options.count) continue;
    if (options.jsonl) for (const record of records(found)) print(JSON.stringify(record));
    else if (json) for (const record of records(found)) all.push(record);
    else for (const line of lines(found, options.explain === true, terminal)) print(line);
  }
  if (options.report) print(report(tally, terminal));
  else if (json) print(JSON.stringify(options.count ? countRecords(tally) : all, null, 2));
  else if (options.count) for (const line of countLines(tally, terminal)) print(line);
  if (!json && !options.jsonl) warn(t("cli.found", { count: tally.places, concepts: tally.concepts.length }));
  return failed > 0 ? 2 : 0;
}

/** Reads one file after the other: a corpus may be larger than memory. A file that is wrong does not stop the others. */
async function* findIn(
  files: readonly string[],
  { syntax: wanted, ...options }: Finding,
  terminal: Terminal,
  fail: () => void,
): AsyncGenerator<Found> {
  const syntaxOf = syntaxes(wanted, terminal);
  for (const [at, file] of files.entries()) {
    if (files.length > many) terminal.progress(terminal.t("cli.progress", { done: at, total: files.length, file }));
    let found: Found | undefined;
    try {
      const text = await readText(file, terminal);
      const syntax = await syntaxOf(file);
      found = { file, text, matches: findTerms(text, syntax ? { ...options, syntax } : options) };
    } catch (error) {
      // What is wrong with the options, or not installed, is so for every file.
      if (!(error instanceof GlossaryError) || !ofFile.has(error.code)) throw error;
      terminal.progress("");
      terminal.warn(describe(error, file));
      fail();
    }
    if (found) {
      terminal.progress("");
      yield found;
    }
  }
}

const ofFile: ReadonlySet<string> = new Set(["binary-file", "malformed", "unreadable-file"]);
