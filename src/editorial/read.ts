import { isNode, LineCounter, parseDocument } from "yaml";
import type { Path, SubjectFile } from "./entry.js";
import type { Fault, FaultCode } from "./fault.js";
import { schemaFaults } from "./schema.js";

/** A subject field's file that was read: its content, and a way back from content to place. */
export interface ReadFile {
  readonly file: string;
  /** Absent where the file is no YAML or does not fit the schema. */
  readonly content?: SubjectFile;
  readonly faults: readonly Fault[];
  /** The ids in the file, also where something else is wrong with it. */
  readonly ids: readonly string[];
  /** Makes a fault at a path into the content, such as `["concepts", 3, "en", "definition"]`. */
  fault(code: FaultCode, path: Path, params?: Fault["params"]): Fault;
}

/**
 * Reads a subject field's file. YAML aliases are refused (a file of a few lines could stand for gigabytes), and
 * so are duplicate keys. JSON is YAML too.
 *
 * @param file The name to use in faults; nothing is opened.
 */
export function readSubject(file: string, text: string): ReadFile {
  const lines = new LineCounter();
  const deep = nestingTooDeep(text);
  if (deep >= 0) {
    const before = text.slice(0, deep).split("\n");
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const fault = { code: "yaml", file, ...place, params: { problem: "it is nested more than 64 deep" } } as const;
    return { file, faults: [fault], ids: [], fault: () => fault };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  const place = (path: Path): { line: number; column: number } => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return position(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const fault: ReadFile["fault"] = (code, path, params = {}) => ({ code, file, ...place(path), params });

  if (document.errors.length > 0) {
    const faults = document.errors.map((error): Fault => {
      return {
        code: "yaml",
        file,
        ...position(error.pos[0]),
        params: { problem: error.message.split("\n")[0] ?? error.code },
      };
    });
    return { file, faults, ids: [], fault };
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    return {
      file,
      faults: [fault("yaml", [], { problem: error instanceof Error ? error.message : String(error) })],
      ids: [],
      fault,
    };
  }
  const faults = schemaFaults(content, fault);
  const ids = idsIn(content);
  return faults.length > 0
    ? { file, faults, ids, fault }
    : { file, content: content as SubjectFile, faults, ids, fault };
}

const deepest = 64;

/**
 * Where brackets or dashes nest deeper than any table does, or -1. Counted before parsing, and by a rule of thumb:
 * the parser recurses, and some thousand levels end the process.
 */
function nestingTooDeep(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    else if (character === "\n" && depth < 0) depth = 0;
    if (depth > deepest) return at;
  }
  return text.search(/(?:[-?] ){64}|\n {512}/);
}

function idsIn(content: unknown): string[] {
  const concepts = (content as { concepts?: unknown } | null)?.concepts;
  if (!Array.isArray(concepts)) return [];
  return concepts
    .map((concept: unknown) => (concept as { id?: unknown } | null)?.id)
    .filter((id) => typeof id === "string");
}
