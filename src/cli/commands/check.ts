import { GlossaryError } from "../../core/error.js";
import { checkTranslation } from "../../translate/check-translation.js";
import { positionsIn } from "../position.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao check SOURCE TARGET`: what in a translation goes against the table. */
export async function check(
  files: { source: string; target: string },
  pair: { from: string; to: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { print, t, colors } = terminal;
  if (files.source === "-" && files.target === "-") {
    throw new GlossaryError("same-input", "Standard input cannot be both texts.", { mend: "Name a file for one." });
  }
  const [source, target] = [await terminal.read(files.source), await terminal.read(files.target)];
  const issues = checkTranslation(source, target, pair);
  const code = issues.length > 0 ? 1 : 0;
  if (terminal.json) {
    print(
      JSON.stringify(
        issues.map(({ concept, ...issue }) => ({ ...issue, concept: concept.id })),
        null,
        2,
      ),
    );
    return code;
  }
  const sides = { source: { file: files.source, text: source }, target: { file: files.target, text: target } };
  for (const issue of issues) {
    const { file, text } = sides[issue.in];
    const { line, column } = positionsIn(text)(issue.start);
    const said = t(`issue.${issue.rule}`, issue.params);
    print(
      `${colors.dim(`${file}:${line}:${column}`)}  ${issue.severity === "error" ? colors.red(said) : colors.yellow(said)}`,
    );
  }
  terminal.warn(issues.length > 0 ? t("cli.issues", { count: issues.length }) : t("cli.noIssues"));
  return code;
}
