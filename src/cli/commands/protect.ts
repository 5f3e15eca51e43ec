import { protectTerms } from "../../translate/protect-terms.js";
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
