import { GlossaryError } from "../core/error.js";

/** A place in a text. Both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Makes the error for something wrong in the content at hand. */
export type Fault = (code: string, message: string, mend: string, position?: Position) => GlossaryError;

/** Gives the maker of errors for a file of this name. */
export function faultsIn(file: string | undefined): Fault {
  const name = file === undefined ? {} : { file };
  return (code, message, mend, position) => new GlossaryError(code, message, { ...name, ...position, mend });
}

/** Gives the place of an offset (UTF-16 units). */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
