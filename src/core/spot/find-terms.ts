import type { Kind } from "../concept.js";
import { GlossaryError } from "../error.js";
import type { Glossary } from "../glossary.js";
import { resolveLanguage } from "../language.js";
import type { Name } from "../names.js";
import { type TextContext, textContexts } from "./senses.js";
import { type FinderOptions, TermFinder, type TermMatch } from "./term-finder.js";

/** Gives the parts of a source that are prose, in order, as [start, end) in UTF-16 units. */
export type Syntax = (source: string) => readonly (readonly [start: number, end: number])[];

export interface FindOptions {
  /** Only names in these languages, as BCP 47 tags. @default all */
  readonly languages?: readonly string[];
  /** Only concepts of these subject fields. @default all */
  readonly subjects?: readonly string[];
  /** Only concepts of these kinds. @default all */
  readonly kinds?: readonly Kind[];
  /**
   * What the text is about. Names that are everyday words too (attention, 策略) need evidence near by that they are
   * meant as terms: little in a text about the field, much in any other. @default "auto": the text itself tells
   */
  readonly context?: TextContext;
  /** Leave out what is less sure, from 0 to 1. @default 0.5 */
  readonly minConfidence?: number;
  /** Give nested and overlapping terms too, in the order of their beginnings, longer before shorter. @default false */
  readonly overlaps?: boolean;
  /** Only the first place of each concept: in the whole text, or in each paragraph (between empty lines). @default all */
  readonly first?: "document" | "paragraph";
  /**
   * What of the text is prose, for a text with markup: what stands outside is skipped, and no term reaches over it.
   * `duizhao/syntax` has it for Markdown, MDX, HTML and LaTeX. @default all is prose
   */
  readonly syntax?: Syntax;
  /** Say what speaks for and against each everyday word. @default false */
  readonly explain?: boolean;
}

/**
 * Gives the terms in a text, in order: leftmost, of those the longest, none overlapping. Case, width, Traditional
 * Chinese, hyphens, blanks, line ends and English number make no difference, but a name marked case-sensitive wants its
 * capitals; nothing is found inside a longer word, Latin or Chinese, nor where an everyday word is just that.
 *
 * @throws GlossaryError `unknown-language`, `unknown-option`.
 * @example findTerms(glossary, "利用思维链进行推理")[0]?.concept.id // "chain-of-thought"
 */
export function findTerms(glossary: Glossary, text: string, options: FindOptions = {}): TermMatch[] {
  const finder = new TermFinder(glossary, finderOptions(options));
  const matches = [...finder.push(options.syntax ? proseOf(text, options.syntax) : text), ...finder.end()];
  if (options.overlaps) matches.sort((a, b) => a.start - b.start || b.end - a.end);
  return options.first ? matches.filter(firstOfEach(options.first, text)) : matches;
}

/** What stands in the place of markup: no pattern has it, and it is no blank. */
const markup = "\ufffc";

/** The source with everything but its prose and its line ends covered up. Offsets stay. */
function proseOf(source: string, syntax: Syntax): string {
  const cover = (from: number, to: number) => source.slice(from, to).replace(/[^\n]/g, markup);
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of syntax(source)) {
    if (start < done || end < start) throw new RangeError("The parts that a syntax gives must be in order and apart.");
    parts.push(cover(done, start), source.slice(start, end));
    done = end;
  }
  return parts.join("") + cover(done, source.length);
}

/** Options in full. @throws GlossaryError `unknown-language`, `unknown-option`. */
export function finderOptions(options: FindOptions): FinderOptions {
  const { context = "auto", minConfidence = 0.5, overlaps = false, explain = false } = options;
  if (!textContexts.includes(context)) {
    throw new GlossaryError("unknown-option", `There is no context "${context}".`, {
      mend: `Use one of ${textContexts.join(", ")}.`,
    });
  }
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new GlossaryError("unknown-option", `${minConfidence} is no confidence.`, {
      mend: "Give minConfidence a number from 0 to 1.",
    });
  }
  return { wanted: selector(options), context, minConfidence, overlaps, explain };
}

function selector({ languages, subjects, kinds }: FindOptions): ((name: Name) => boolean) | undefined {
  if (!languages && !subjects && !kinds) return undefined;
  const tags = languages && new Set(languages.map(resolveLanguage));
  const fields = subjects && new Set(subjects);
  const sorts = kinds && new Set(kinds);
  return ({ concept, language }) =>
    tags?.has(language) !== false && fields?.has(concept.subject) !== false && sorts?.has(concept.kind) !== false;
}

/** Keeps the first match of each concept; in each paragraph anew. */
function firstOfEach(scope: "document" | "paragraph", text: string): (match: TermMatch) => boolean {
  const seen = new Set<string>();
  let last = 0;
  return ({ start, concept }) => {
    if (scope === "paragraph" && /\n[^\S\n]*\n/.test(text.slice(last, start))) seen.clear();
    last = start;
    if (seen.has(concept.id)) return false;
    seen.add(concept.id);
    return true;
  };
}

export type { TermMatch } from "./term-finder.js";
