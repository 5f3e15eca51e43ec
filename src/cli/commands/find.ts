import { findTerms } from "../../index.js";
import { positionsIn } from "../position.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao find FILE|-`: every term in a text, with its place. */
export async function find(file: string, languages: string[] | undefined, terminal: Terminal): Promise<ExitCode> {
  const { print, t, colors } = terminal;
  const text = await terminal.read(file);
  const matches = findTerms(text, languages ? { languages } : {});
  if (terminal.json) {
    print(
      JSON.stringify(
        matches.map(({ concept, ...match }) => ({ ...match, concept: concept.id })),
        null,
        2,
      ),
    );
    return 0;
  }
  const place = positionsIn(text);
  for (const match of matches) {
    const { line, column } = place(match.start);
    const other = match.concept.terms[match.language === "en" ? "zh-Hans" : "en"][0]?.text ?? "";
    const deprecated =
      match.designation.status === "deprecated" ? `  ${colors.red(t("duizhao:status.deprecated"))}` : "";
    print(
      `${colors.dim(`${file === "-" ? "" : `${file}:`}${line}:${column}`)}  ${match.text.replace(/\s+/g, " ")}  ${other}  ${colors.dim(match.concept.id)}${deprecated}`,
    );
  }
  terminal.warn(
    t("cli.found", { count: matches.length, concepts: new Set(matches.map(({ concept }) => concept.id)).size }),
  );
  return 0;
}
