/** Something wrong in a term table, and where. Its words are interface strings: see `describeFault`. */
export interface Fault {
  /** Which rule was broken, such as `unknown-reference`: the key of the message. */
  readonly code: FaultCode;
  readonly file: string;
  /** Lines and columns count from 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What the message names: the id, the name, the value found. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every rule that a table can break. */
export const faultCodes = [
  "yaml",
  "schema-missing",
  "schema-unknown-key",
  "schema-value",
  "schema-source",
  "subject-file",
  "duplicate-id",
  "unknown-reference",
  "self-reference",
  "broader-cycle",
  "duplicate-name",
  "shared-name",
  "shared-with-stranger",
  "traditional-in-simplified",
  "half-width",
  "spacing",
  "repeats-term",
  "too-long",
  "no-full-stop",
  "copywriting",
  "spelling",
  "deprecated-in-prose",
  "foreign-in-prose",
  "circular-definition",
  "future-year",
  "arxiv-year",
  "source-twice",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Orders faults as a reader of the files meets them. */
export function byPlace(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
