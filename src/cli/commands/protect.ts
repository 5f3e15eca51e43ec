import { protectTerms } from "../../translate/protect-terms.js";
import { termPairs, termTable } from "../../translate/term-table.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao protect FILE|-`: the text with its terms carried in tokens. */
export async function protect(
  file: string,
  options: { from: string; to: string; style: "placeholder" | "xml" },
  terminal: Terminal,
): Promise<ExitCode> {
  const source = await terminal.read(file);
  const { text, lost } = protectTerms(source, options);
  terminal.print(terminal.json ? JSON.stringify({ text, terms: lost("") }, null, 2) : text);
  return 0;
}

/** `duizhao table FILE|-`: the glossary block of a prompt for this text. */
export async function table(file: string, pair: { from: string; to: string }, terminal: Terminal): Promise<ExitCode> {
  const text = await terminal.read(file);
  terminal.print(terminal.json ? JSON.stringify(termPairs(text, pair), null, 2) : termTable(text, pair));
  return 0;
}
