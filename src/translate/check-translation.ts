import type { Concept, Language } from "../core/concept.js";
import { squeeze } from "../core/fold.js";
import { findTerms, type TermMatch } from "../core/spot/find-terms.js";
import { type PairOptions, preferredName, toPair } from "./pair.js";

/** Something in a translation that goes against the glossary. */
export interface TermIssue {
  /** `missing-term`: a source term without its rendering. `deprecated-term`: a wrong or misleading rendering. */
  readonly rule: "missing-term" | "deprecated-term";
  readonly severity: "error" | "warning";
  /** What is wrong, in English. For other languages: `t("duizhao-tools:issue." + rule, params)`. */
  readonly message: string;
  readonly params: Readonly<Record<"name" | "suggestion", string>>;
  /** Which text `start` and `end` are offsets into. */
  readonly in: "source" | "target";
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** What to write, best first. */
  readonly suggestions: readonly string[];
  readonly concept: Concept;
}

/**
 * Gives what in a translation goes against the glossary, in the order of the source, then of the translation. A
 * source term may be rendered by any name of its concept that is not deprecated, or keep its abbreviation.
 *
 * @throws GlossaryError `unknown-language`, `same-language`.
 * @example checkTranslation("an LLM", "一位法学硕士", { from: "en", to: "zh" })[0]?.suggestions // ["大语言模型"]
 */
export function checkTranslation(source: string, target: string, options: PairOptions): TermIssue[] {
  const { from, to, glossary, reading } = toPair(options);
  // What renders a term is one: the source has told the sense.
  const rendered = findTerms(glossary, target, { context: "field" });
  const deprecated = rendered.filter(
    ({ designation, language }) => designation.status === "deprecated" && language !== from,
  );
  const renderedIds = new Set(rendered.filter((match) => countsAs(match, to)).map(({ concept }) => concept.id));
  const squeezed = squeeze(target);

  const missing = new Map<string, TermMatch>();
  for (const match of findTerms(glossary, source, reading)) {
    const { concept } = match;
    if (missing.has(concept.id) || renderedIds.has(concept.id) || standsInside(squeezed, concept, to)) continue;
    if (preferredName(concept, to)) missing.set(concept.id, match);
  }
  return [
    ...[...missing.values()].map((match) => toIssue("missing-term", match, to)),
    ...deprecated.map((match) => toIssue("deprecated-term", match, to)),
  ];
}

/** Names in the target language count, deprecated ones too (they are an issue of their own); abbreviations everywhere. */
function countsAs({ language, designation }: TermMatch, to: Language): boolean {
  return language === to || designation.type === "abbreviation" || (language !== "en" && to !== "en");
}

/** Whether a Chinese name of the concept is part of a longer word in the target: 对齐 in 对齐税. */
function standsInside(squeezed: string, concept: Concept, to: Language): boolean {
  return (
    to !== "en" &&
    concept.terms[to].some(({ text, status }) => status !== "deprecated" && squeezed.includes(squeeze(text)))
  );
}

function toIssue(rule: TermIssue["rule"], match: TermMatch, to: Language): TermIssue {
  const { concept, start, end, text } = match;
  const suggestions = concept.terms[to]
    .filter(({ status }) => status !== "deprecated")
    .map((designation) => designation.text);
  const params = { name: text, suggestion: suggestions[0] ?? "" };
  const shared = { rule, params, start, end, suggestions, concept };
  if (rule === "missing-term") {
    return {
      ...shared,
      severity: "warning",
      in: "source",
      message: `“${text}” is not rendered as “${params.suggestion}”.`,
    };
  }
  return {
    ...shared,
    severity: "error",
    in: "target",
    message: `“${text}” is a deprecated name; write “${params.suggestion}”.`,
  };
}
