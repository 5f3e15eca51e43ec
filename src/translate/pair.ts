import type { Concept, Designation, Language } from "../core/concept.js";
import { GlossaryError } from "../core/error.js";
import type { Glossary } from "../core/glossary.js";
import { resolveLanguage } from "../core/language.js";
import type { TextContext } from "../core/spot/senses.js";
import { glossary as shipped } from "../data/shipped.js";

/** From which language to which, and by which glossary. */
export interface PairOptions {
  /** Language of the source, as a BCP 47 tag. */
  readonly from: string;
  /** Language of the translation, as a BCP 47 tag. */
  readonly to: string;
  /** @default the shipped table */
  readonly glossary?: Glossary;
  /** What the source is about, as `findTerms` takes it. @default "auto" */
  readonly context?: TextContext;
}

export interface Pair {
  readonly from: Language;
  readonly to: Language;
  readonly glossary: Glossary;
  /** How `findTerms` is to read the source. */
  readonly reading: { readonly languages: readonly [Language]; readonly context: TextContext };
}

/** Resolves the options that every verb of translation takes. @throws GlossaryError `unknown-language`, `same-language`. */
export function toPair({ from, to, glossary = shipped, context = "auto" }: PairOptions): Pair {
  const source = resolveLanguage(from);
  const pair: Pair = { from: source, to: resolveLanguage(to), glossary, reading: { languages: [source], context } };
  if (pair.from === pair.to) {
    throw new GlossaryError("same-language", `"${from}" and "${to}" are the same language here.`, {
      mend: "Translate between two of en, zh-Hans and zh-Hant.",
    });
  }
  return pair;
}

/** Gives an option's value when it is one of those known. @throws GlossaryError `unknown-option`. */
export function oneOf<Value extends string>(
  option: string,
  value: Value | undefined,
  known: readonly [Value, ...Value[]],
): Value {
  if (value === undefined) return known[0];
  if (known.includes(value)) return value;
  throw new GlossaryError("unknown-option", `There is no ${option} "${value}".`, {
    mend: `Use one of ${known.join(", ")}.`,
  });
}

/** The name to write in a language: the preferred one, if the concept has any there. */
export function preferredName(concept: Concept, language: Language): Designation | undefined {
  return concept.terms[language].find(({ status }) => status === "preferred");
}
