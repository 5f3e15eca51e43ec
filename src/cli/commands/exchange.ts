import { writeFile } from "node:fs/promises";
import { GlossaryError } from "../../core/error.js";
import { createGlossary } from "../../core/glossary.js";
import { exportGlossary, importGlossary, type Loss } from "../../exchange/index.js";
import { glossary } from "../../index.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { withProse } from "../with-prose.js";

/** `duizhao export FORMAT`: the table, with definitions, in another form. What that form cannot hold is told. */
export async function exportTable(
  format: string,
  options: { from?: string; to?: string; output?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { content, losses } = await exportGlossary(createGlossary(glossary.concepts.map(withProse)), format, options);
  if (options.output) await writeText(options.output, content);
  if (terminal.json) terminal.print(JSON.stringify(options.output ? { losses } : { content, losses }));
  else if (!options.output) terminal.print(content.replace(/\n$/, ""));
  tell(losses, terminal);
  return 0;
}

/** `duizhao import FORMAT FILE|-`: a table of another form as duizhao's JSON. */
export async function importTable(
  format: string,
  file: string,
  options: { from?: string; to?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { concepts, losses } = await importGlossary(await terminal.read(file), format, { ...options, file });
  terminal.print(JSON.stringify(createGlossary(concepts).concepts, null, 2));
  tell(losses, terminal);
  return 0;
}

async function writeText(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new GlossaryError("unwritable-file", `${file} cannot be written (${reason}).`, {
      file,
      mend: "Name a file in a folder that exists and may be written to.",
    });
  }
}

function tell(losses: readonly Loss[], { t, warn }: Terminal): void {
  if (losses.length > 0)
    warn(t("cli.losses", { count: losses.length, fields: [...new Set(losses.map(({ field }) => field))].join(", ") }));
}
