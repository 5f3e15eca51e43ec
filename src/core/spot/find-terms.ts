import type { Concept, Designation, Language } from "../concept.js";
import { fold, isTraditionalOnly } from "../fold.js";
import type { Glossary } from "../glossary.js";
import { resolveLanguage } from "../language.js";
import { perGlossary } from "../memo.js";
import { compareStatus, type Name, namesOf } from "../names.js";
import { compile } from "./automaton.js";
import { cutsWord } from "./boundary.js";
import { spellings } from "./spellings.js";

/** A place where a term stands in a text. */
export interface TermMatch {
  /** Offset of the first UTF-16 unit, in the caller's own string. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** The language in which the term stands there. */
  readonly language: Language;
  readonly concept: Concept;
  /** The name that stands there, as the glossary spells it. */
  readonly designation: Designation;
}

export interface FindOptions {
  /** Only names in these languages, as BCP 47 tags. @default all */
  readonly languages?: readonly string[];
  /** Only concepts of these subject fields. @default all */
  readonly subjects?: readonly string[];
}

/**
 * Gives the terms in a text, in order: leftmost, of those the longest, none overlapping. Case, width,
 * Traditional Chinese, hyphens, blanks and English number make no difference, but a name marked
 * case-sensitive wants its capitals; nothing is found inside a longer Latin word.
 *
 * @throws GlossaryError `unknown-language`.
 * @example findTerms(glossary, "利用思维链进行推理")[0]?.concept.id // "chain-of-thought"
 */
export function findTerms(glossary: Glossary, text: string, options: FindOptions = {}): TermMatch[] {
  const wanted = selector(options);
  const { automaton, namesAt } = index(glossary);
  const script = chineseScriptOf(text);
  const matches: TermMatch[] = [];
  let chosen: Name | undefined;
  const accept = (pattern: number, start: number, end: number) => {
    if (cutsWord(text, start, end)) return false;
    const names = namesAt[pattern] ?? [];
    if (names.length === 0) {
      chosen = undefined;
      return true;
    }
    const name = choose(names, text.slice(start, end), script, wanted);
    // The automaton keeps the last place it was told to accept, so the last name chosen is that place's.
    if (name) chosen = name;
    return name !== undefined;
  };
  for (const { start, end } of automaton.scan(text, accept)) {
    if (!chosen) continue;
    const { concept, designation, language } = chosen;
    matches.push({ start, end, text: text.slice(start, end), language, concept, designation });
  }
  return matches;
}

const index = perGlossary((glossary) => {
  const namesBySpelling = new Map<string, Name[]>();
  const everyday = new Set<string>();
  for (const name of namesOf(glossary)) {
    for (const spelling of spellings(name.designation.text)) {
      const names = namesBySpelling.get(spelling);
      if (names) names.push(name);
      else namesBySpelling.set(spelling, [name]);
    }
    for (const expression of name.designation.context?.general ?? []) everyday.add(fold(expression));
  }
  // An everyday expression that holds a name is a pattern of no name: found, it takes the place of what it holds.
  for (const expression of everyday) {
    if (!namesBySpelling.has(expression)) namesBySpelling.set(expression, []);
  }
  const namesAt = [...namesBySpelling.values()].map((names) => names.sort(compareStatus));
  return { automaton: compile([...namesBySpelling.keys()], { fold: true }), namesAt };
});

/** Of the names that share a spelling, the one that stands here: as spelled, in the text's script, best status. */
function choose(
  names: readonly Name[],
  surface: string,
  script: () => Language,
  wanted: (name: Name) => boolean,
): Name | undefined {
  const fit = names.filter(
    (name) => wanted(name) && (!name.designation.caseSensitive || sameCapitals(surface, name.designation.text)),
  );
  if (fit.length < 2) return fit[0];
  const exact = fit.filter(({ designation }) => designation.text === surface);
  const pool = exact.length > 0 ? exact : fit;
  return pool.find(({ language }) => language === "en" || language === script()) ?? pool[0];
}

/** Whether both have the same letters in the same case; the text's may be a plural. */
function sameCapitals(surface: string, name: string): boolean {
  const letters = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
  return letters(surface).startsWith(letters(name));
}

/** The script of a Chinese text by its first telling character: found out once, and only when asked. */
function chineseScriptOf(text: string): () => Language {
  let script: Language | undefined;
  return () => {
    script ??= Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).some(isTraditionalOnly)
      ? "zh-Hant"
      : "zh-Hans";
    return script;
  };
}

function selector({ languages, subjects }: FindOptions): (name: Name) => boolean {
  const tags = languages && new Set(languages.map(resolveLanguage));
  const fields = subjects && new Set(subjects);
  return ({ concept, language }) => (!tags || tags.has(language)) && (!fields || fields.has(concept.subject));
}
