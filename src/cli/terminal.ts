import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import type { i18n } from "i18next";
import pc from "picocolors";
import type { Language } from "../core/concept.js";
import { GlossaryError } from "../core/error.js";

/** What commands speak through: input, output, words and colours. Nothing else touches the process. */
export interface Terminal {
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes a line to standard error. */
  warn(line: string): void;
  /** Shows how far a long work is, on a terminal alone; an empty text takes it away. */
  progress(text: string): void;
  /** Reads a text file as UTF-8; `-` is standard input. @throws GlossaryError `unreadable-file`. */
  read(file: string): Promise<string>;
  /** Interface strings in the user's language. */
  readonly t: i18n["t"];
  readonly language: Language;
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Whether `--json` was given. */
  readonly json: boolean;
}

/** What a command ends with: 0 fine, 1 findings, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Makes the terminal of the running process. */
export function processTerminal(options: Pick<Terminal, "t" | "language" | "json">): Terminal {
  return {
    ...options,
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
    },
    read: readText,
    colors: pc.createColors(pc.isColorSupported && process.stdout.isTTY === true),
  };
}

/** Gives the line that says what is wrong, where, and what to do about it. */
export function describe({ file, line, column, message, mend }: GlossaryError, defaultFile?: string): string {
  const place = [file ?? defaultFile, line, column].filter((part) => part !== undefined).join(":");
  return [place, message, mend].filter(Boolean).join("  ");
}

async function readText(file: string): Promise<string> {
  if (file === "-") return stripMark(await readAll(process.stdin));
  try {
    return stripMark(await readFile(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new GlossaryError("unreadable-file", `${file} cannot be read (${reason}).`, {
      file,
      mend: "Name a text file that exists, or - for standard input.",
    });
  }
}

/** A byte-order mark is no part of the text. */
function stripMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
