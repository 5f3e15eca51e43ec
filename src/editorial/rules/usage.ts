import type { Designation, Language } from "../../core/concept.js";
import { createGlossary, type Glossary } from "../../core/glossary.js";
import { findTerms, type TermMatch } from "../../core/spot/find-terms.js";
import { writtenNames } from "../entry.js";
import type { Fault } from "../fault.js";
import type { PlacedEntry } from "../table.js";

const proseLanguages = ["en", "zh-Hans"] as const;

/**
 * The table obeys itself: its prose uses no deprecated name, Chinese prose no English name where there is a Chinese
 * one, and no two definitions give each other as what they are a kind of.
 */
export function usageFaults(entries: readonly PlacedEntry[]): Fault[] {
  const glossary = toGlossary(entries);
  const faults: Fault[] = [];
  const openings = new Map<string, Set<string>>();
  for (const { entry, fault } of entries) {
    for (const language of proseLanguages) {
      const { definition } = entry[language];
      for (const match of findTerms(glossary, definition, { context: "field" })) {
        const wrong = language === "zh-Hans" && insideLatin(definition, match) ? undefined : wrongUse(match, language);
        if (wrong)
          faults.push(fault(wrong.code, [language, "definition"], { name: match.text, preferred: wrong.preferred }));
        if (language === "en" && match.start < genusEnd(definition))
          openings.set(entry.id, (openings.get(entry.id) ?? new Set()).add(match.concept.id));
      }
    }
  }
  for (const { entry, fault } of entries) {
    for (const other of openings.get(entry.id) ?? []) {
      if (other > entry.id && openings.get(other)?.has(entry.id)) {
        faults.push(fault("circular-definition", ["en", "definition"], { id: entry.id, other }));
      }
    }
  }
  return faults;
}

function wrongUse({ designation, language: found, concept }: TermMatch, language: Language) {
  const preferred = concept.terms[language][0];
  if (!preferred || designation.text === preferred.text) return undefined;
  if (designation.status === "deprecated" && found === language)
    return { code: "deprecated-in-prose", preferred: preferred.text } as const;
  const foreign = language === "zh-Hans" && found === "en" && designation.type === "full" && concept.kind === "concept";
  if (foreign && isHan(preferred)) return { code: "foreign-in-prose", preferred: preferred.text } as const;
  return undefined;
}

/** Whether an English name in Chinese prose is part of a longer one: Center for Research on Foundation Models. */
function insideLatin(definition: string, { start, end, language }: TermMatch): boolean {
  if (language !== "en") return false;
  return /[A-Za-z] $/.test(definition.slice(0, start)) || /^ [A-Za-z]/.test(definition.slice(end));
}

/** Where an English definition's genus ends: what it says the thing is, before what sets it apart. */
function genusEnd(definition: string): number {
  const at = definition.search(/[,;:(]| (?:that|which|in which|whose|where|for|to|by|with|of|such as|\w+ed) /);
  return at < 0 ? definition.length : at;
}

function isHan({ text }: Designation): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** A glossary of what is written, for the term finder; of entries with one id the first. */
function toGlossary(entries: readonly PlacedEntry[]): Glossary {
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]).reverse() as [string, PlacedEntry["entry"]][]);
  return createGlossary(
    [...byId.values()].map((entry) => ({
      id: entry.id,
      kind: entry.kind ?? "concept",
      terms: { en: names(entry, "en"), "zh-Hans": names(entry, "zh-Hans") },
    })),
  );
}

function names(entry: PlacedEntry["entry"], language: Language) {
  return writtenNames(entry, language).map(({ text, key, type, case: exact, context }) => ({
    text,
    status: key === "abbreviation" ? ("admitted" as const) : key,
    type: type ?? (key === "abbreviation" ? ("abbreviation" as const) : ("full" as const)),
    ...(exact && { caseSensitive: true as const }),
    ...(context && { context }),
  }));
}
