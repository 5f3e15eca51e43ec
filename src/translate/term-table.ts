import type { Concept, Language } from "../core/concept.js";
import { findTerms } from "../core/spot/find-terms.js";
import { oneOf, type PairOptions, preferredName, toPair } from "./pair.js";

/** A row of a prompt's glossary: how the text says it, how the translation must, and how it must not. */
export interface TermPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Names in the target language that are wrong or misleading. */
  readonly avoid: readonly string[];
}

export interface TermTableOptions extends PairOptions {
  /** A Markdown table, or the JSON text of `TermPair[]`. @default "markdown" */
  readonly format?: "markdown" | "json";
}

/**
 * Gives the glossary block for a prompt: the terms that stand in `text`, and no others, with the names to use for
 * them. Empty (`""`, or `[]` in JSON) when none stands there.
 *
 * @throws GlossaryError `unknown-language`, `same-language`, `unknown-option`.
 * @example termTable("利用思维链进行推理", { from: "zh", to: "en" })
 * // | Simplified Chinese | English | Avoid |
 * // | --- | --- | --- |
 * // | 思维链 | chain-of-thought |  |
 */
export function termTable(text: string, options: TermTableOptions): string {
  const format = oneOf("format", options.format, ["markdown", "json"]);
  const pairs = termPairs(text, options);
  if (format === "json") return JSON.stringify(pairs, null, 2);
  if (pairs.length === 0) return "";
  const { from, to } = toPair(options);
  return [
    [names[from], names[to], "Avoid"],
    ["---", "---", "---"],
    ...pairs.map(({ source, target, avoid }) => [source, target, avoid.join(", ")]),
  ]
    .map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`)
    .join("\n");
}

/** Gives the pairs of `termTable` as data: one for each name that occurs, in the order of the text. */
export function termPairs(text: string, options: PairOptions): TermPair[] {
  const { to, glossary, reading } = toPair(options);
  const pairs = new Map<string, TermPair>();
  for (const { concept, designation } of findTerms(glossary, text, reading)) {
    const target = preferredName(concept, to)?.text;
    const key = `${concept.id} ${designation.text}`;
    if (target && !pairs.has(key))
      pairs.set(key, { id: concept.id, source: designation.text, target, avoid: deprecatedNames(concept, to) });
  }
  return [...pairs.values()];
}

function deprecatedNames(concept: Concept, language: Language): string[] {
  return concept.terms[language].filter(({ status }) => status === "deprecated").map(({ text }) => text);
}

const names: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-Hans": "Simplified Chinese",
  "zh-Hant": "Traditional Chinese",
};

/** A cell of a GFM table: a pipe would end it, a line end the row. */
function escapeCell(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|")
    .replace(/\s*[\r\n]+\s*/g, " ");
}
