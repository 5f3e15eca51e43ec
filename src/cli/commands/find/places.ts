import type { Concept, Language } from "../../../core/concept.js";
import type { TermMatch } from "../../../index.js";
import { positionsIn } from "../../position.js";
import type { Terminal } from "../../terminal.js";

/** The terms of one file. */
export interface Found {
  readonly file: string;
  readonly text: string;
  readonly matches: readonly TermMatch[];
}

/** Gives the matches as programs read them: with file, line and column, the concept by its id. */
export function records({ file, text, matches }: Found): object[] {
  const place = positionsIn(text);
  return matches.map(({ concept, ...match }) => ({ file, ...place(match.start), ...match, concept: concept.id }));
}

/** Gives the lines that people read: place and name, what stands around it and, when asked, why it is a term. */
export function lines({ file, text, matches }: Found, explain: boolean, terminal: Terminal): string[] {
  const { t, colors } = terminal;
  const place = positionsIn(text);
  return matches.flatMap((match) => {
    const { concept, designation } = match;
    const { line, column } = place(match.start);
    const at = colors.dim(`${file === "-" ? "" : `${file}:`}${line}:${column}`);
    const status = designation.status;
    const better = status === "deprecated" ? preferred(concept, match.language) : "";
    const parts = [
      at,
      oneLine(match.text),
      colors.dim(concept.id),
      preferred(concept, match.language === "en" ? "zh-Hans" : "en"),
    ];
    if (status === "deprecated") {
      parts.push(colors.red(better ? t("cli.writeInstead", { name: better }) : t("duizhao:status.deprecated")));
    }
    return [parts.join("  "), `    ${excerpt(match, text, colors)}`, ...(explain ? [`    ${evidence(match, t)}`] : [])];
  });
}

/** The preferred name in a language, if there is one. */
export function preferred(concept: Concept, language: Language): string {
  return concept.terms[language][0]?.text ?? "";
}

/** So much of the line on each side of a match. */
const around = 32;

function excerpt({ start, end }: TermMatch, text: string, colors: Terminal["colors"]): string {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const lineEnd = text.indexOf("\n", end);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd).trimEnd();
  const left = [...before.trimStart()];
  const right = [...after];
  const shownLeft = left.length > around ? `…${left.slice(-around).join("")}` : left.join("");
  const shownRight = right.length > around ? `${right.slice(0, around).join("")}…` : right.join("");
  return colors.dim(shownLeft) + colors.bold(oneLine(text.slice(start, end))) + colors.dim(shownRight);
}

/** So many clues are told: there may be dozens. */
const mostClues = 6;

function evidence({ confidence, evidence: found }: TermMatch, t: Terminal["t"]): string {
  const sure = t("cli.confidence", { confidence: confidence.toFixed(2) });
  if (!found) return `${sure}  ${t("cli.meansNothingElse")}`;
  const facts = {
    near: Number(found.near.toFixed(1)),
    company: Number(found.company.toFixed(1)),
    field: found.field.join(" "),
    general: found.general.join(" "),
    clues: (found.clues ?? [])
      .slice(0, mostClues)
      .map(({ clue, weight }) => `${clue}${weight > 0 ? "+" : ""}${weight}`)
      .join(" "),
    alone: found.alone ? "\u2713" : "",
  };
  const said = Object.entries(facts).flatMap(([key, fact]) => (fact ? [`${t(`cli.evidence.${key}`)} ${fact}`] : []));
  return [sure, ...said].join("  ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
