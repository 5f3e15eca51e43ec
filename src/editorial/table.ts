import type { Entry, Path, SubjectFile } from "./entry.js";
import { byPlace, type Fault, type FaultCode } from "./fault.js";
import { type ReadFile, readSubject } from "./read.js";
import { nameFaults } from "./rules/names.js";
import { proseFaults } from "./rules/prose.js";
import { referenceFaults } from "./rules/references.js";
import { sourceFaults, sourceTitleFaults } from "./rules/sources.js";
import { usageFaults } from "./rules/usage.js";

/** An entry with the file it is in and a way to make faults at paths into it. */
export interface PlacedEntry {
  readonly file: string;
  readonly entry: Entry;
  fault(code: FaultCode, path: Path, params?: Fault["params"]): Fault;
}

export interface Table {
  readonly subjects: readonly SubjectFile[];
  /** The entries of all files that fit the schema. */
  readonly entries: readonly PlacedEntry[];
  /** Everything wrong, in the order of the files. The table is fit to use only when this is empty. */
  readonly faults: readonly Fault[];
}

/** A file by name and text. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the files of a term table and checks them by every rule, each file and the table as a whole.
 *
 * @param known Ids outside these files that they may refer to: those of a table that they extend.
 */
export function readTable(files: readonly NamedText[], known: Iterable<string> = []): Table {
  const read = files.map(({ file, text }) => readSubject(file, text));
  const entries = read.flatMap(place);
  const faults = [
    ...read.flatMap((file) => file.faults),
    ...read.flatMap(fileFaults),
    ...referenceFaults(entries, new Set([...known, ...read.flatMap(({ ids }) => ids)])),
    ...nameFaults(entries),
    ...entries.flatMap(proseFaults),
    ...entries.flatMap(sourceFaults),
    ...sourceTitleFaults(entries),
    ...usageFaults(entries),
  ].sort(byPlace);
  return { subjects: read.flatMap(({ content }) => content ?? []), entries, faults };
}

function place({ file, content, fault }: ReadFile): PlacedEntry[] {
  return (content?.concepts ?? []).map((entry, at) => ({
    file,
    entry,
    fault: (code, path, params) => fault(code, ["concepts", at, ...path], params),
  }));
}

function fileFaults({ file, content, fault }: ReadFile): Fault[] {
  const name =
    file
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.\w+$/, "") ?? file;
  if (!content || content.subject === name) return [];
  return [fault("subject-file", ["subject"], { subject: content.subject, name })];
}
