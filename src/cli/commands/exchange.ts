import { writeFile } from "node:fs/promises";
import { createGlossary } from "../../core/glossary.js";
import { exportGlossary, importGlossary, type Loss } from "../../exchange/index.js";
import { cite, define, glossary, noteOn } from "../../index.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao export FORMAT`: the table, with definitions, in another form. What that form cannot hold is told. */
export async function exportTable(
  format: string,
  options: { from?: string; to?: string; output?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { content, losses } = await exportGlossary(withProse(), format, options);
  if (options.output) await writeFile(options.output, content);
  else terminal.print(content.replace(/\n$/, ""));
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

function tell(losses: readonly Loss[], { t, warn }: Terminal): void {
  if (losses.length > 0)
    warn(t("cli.losses", { count: losses.length, fields: [...new Set(losses.map(({ field }) => field))].join(", ") }));
}

/** The shipped table with its definitions, notes and titles put back into the concepts. */
function withProse() {
  const languages = ["en", "zh-Hans", "zh-Hant"] as const;
  const prose = (read: typeof define, id: string) =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const text = read(id, language);
        return text ? [[language, text]] : [];
      }),
    );
  return createGlossary(
    glossary.concepts.map((concept) => ({
      ...concept,
      definition: prose(define, concept.id),
      note: prose(noteOn, concept.id),
      sources: cite(concept.id),
    })),
  );
}
