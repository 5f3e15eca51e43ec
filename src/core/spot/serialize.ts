import { GlossaryError } from "../error.js";
import { type FlatFile, readFlat, writeFlat } from "../flat-file.js";
import { type Automaton, automatonOf, machineOf } from "./automaton.js";
import { type DoubleArray, root } from "./double-array.js";
import type { Machine } from "./scanner.js";

/** Raised when the layout or the folding changes: an automaton of another version is made anew, not read. */
const version = 1;
const magic = "duizhao-automaton";

interface Head {
  readonly version: number;
  readonly wholeWords: boolean;
  readonly longest: number;
  readonly lastWord: number;
}

/**
 * Gives an automaton as bytes, to be kept in a file or sent to a worker: `importAutomaton` takes them in a fraction of the
 * time that compiling takes. They hold no patterns, only their numbers.
 *
 * @example writeFileSync("terms.automaton", exportAutomaton(compile(names, { fold: true })))
 */
export function exportAutomaton(automaton: Automaton): Uint8Array<ArrayBuffer> {
  const { classes, states, openings, wholeWords, longest } = machineOf(automaton);
  const head: Head = { version, wholeWords, longest, lastWord: classes.lastWord };
  const { cells, pattern, depth } = states;
  return writeFlat(magic, head, [classes.of, cells, pattern, depth, openings.bits, openings.alone]);
}

/**
 * Makes an automaton of the bytes that `exportAutomaton` gave. Its matches are those of the one that was exported.
 *
 * @throws GlossaryError `bad-automaton` when the bytes are none, damaged, or would lead a scan astray; `stale-automaton` when
 * they are of another version.
 * @example importAutomaton(readFileSync("terms.automaton")).scan(text)
 */
export function importAutomaton(bytes: Uint8Array): Automaton {
  const file = open(bytes);
  if (file.head.version !== version) {
    throw new GlossaryError("stale-automaton", "The automaton was made by another version.", {
      mend: "Compile it anew and export that.",
    });
  }
  try {
    return automatonOf(read(file));
  } catch (cause) {
    throw damaged(cause);
  }
}

function open(bytes: Uint8Array): FlatFile<Head> {
  try {
    return readFlat<Head>(magic, bytes);
  } catch (cause) {
    throw damaged(cause);
  }
}

function read({ head, next }: FlatFile<Head>): Machine {
  const classes = { of: next(Uint16Array), lastWord: head.lastWord };
  const states = { cells: next(Int32Array), pattern: next(Int32Array), depth: next(Int32Array) };
  const openings = { bits: next(Int32Array), alone: next(Uint8Array) };
  if (classes.of.length !== 0x10000 || !Number.isSafeInteger(head.longest) || head.longest < 0 || !leadsHome(states)) {
    throw new Error("they lead astray.");
  }
  return { classes, states, openings, wholeWords: head.wholeWords === true, longest: head.longest };
}

/**
 * Whether every way of failure links and of outputs ends: each leads to a state of a shorter string. So whatever the bytes
 * say, a scan ends, in linear time.
 */
function leadsHome({ cells, pattern, depth }: DoubleArray): boolean {
  const size = depth.length;
  const isState = (place: number) => place >= 0 && place < cells.length && (place & 3) === 0;
  if (cells.length !== size << 2 || pattern.length !== size || depth[root >> 2] !== 0) return false;
  for (let state = root; state < cells.length; state += 4) {
    if (cells[state + 1] === 0 || state === root) continue;
    const base = cells[state] as number;
    const output = cells[state + 2] as number;
    const fail = cells[state + 3] as number;
    const own = depth[state >> 2] as number;
    if (own < 1 || fail < root || !isState(base) || !isState(fail) || !isState(output)) return false;
    if ((depth[fail >> 2] as number) >= own) return false;
    if (output !== 0 && ((depth[output >> 2] as number) > own || (pattern[output >> 2] as number) < 0)) return false;
  }
  return true;
}

function damaged(cause: unknown): GlossaryError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new GlossaryError("bad-automaton", `These bytes are no automaton: ${reason}`, {
    mend: "Give the bytes that exportAutomaton gave, all of them.",
  });
}
