import type { Fault } from "../../editorial/fault.js";
import { readTable } from "../../editorial/table.js";
import { glossary } from "../../index.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao validate FILE…`: everything that is wrong with a term table of one's own. It may refer to the shipped one. */
export async function validate(files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { print, t, colors } = terminal;
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await terminal.read(file) })));
  const { subjects, faults } = readTable(
    texts,
    glossary.concepts.map(({ id }) => id),
  );
  const said = (part: "message" | "mend", { code, params }: Fault) => t(`fault.${code}.${part}`, { ...params });

  if (terminal.json) {
    print(
      JSON.stringify(
        faults.map((fault) => ({ ...fault, message: said("message", fault), mend: said("mend", fault) })),
        null,
        2,
      ),
    );
  } else {
    for (const fault of faults) {
      print(`${colors.dim(`${fault.file}:${fault.line}:${fault.column}`)}  ${colors.red(said("message", fault))}`);
      print(`    ${t("cli.mend")} ${said("mend", fault)}`);
    }
    const count = subjects.reduce((sum, { concepts }) => sum + concepts.length, 0);
    terminal.warn(
      faults.length > 0 ? t("cli.faults", { count: faults.length }) : t("cli.valid", { file: files.join(", "), count }),
    );
  }
  return faults.length > 0 ? 1 : 0;
}
