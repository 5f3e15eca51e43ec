import { termPairs, termTable } from "../../translate/term-table.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao table FILE|-`: the glossary block of a prompt for this text. */
export async function table(file: string, pair: { from: string; to: string }, terminal: Terminal): Promise<ExitCode> {
  const text = await terminal.read(file);
  terminal.print(terminal.json ? JSON.stringify(termPairs(text, pair), null, 2) : termTable(text, pair));
  return 0;
}
