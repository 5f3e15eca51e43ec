import type { Concept, Designation, Language } from "../core/concept.js";
import { GlossaryError } from "../core/error.js";
import type { Glossary } from "../core/glossary.js";
import { resolveLanguage } from "../core/language.js";
import { glossary as shipped } from "../data/shipped.js";

/** From which language to which, and by which glossary. */
export interface PairOptions {
  /** Language of the source, as a BCP 47 tag. */
  readonly from: string;
  /** Language of the translation, as a BCP 47 tag. */
  readonly to: string;
  /** @default the shipped table */
  readonly glossary?: Glossary;
}

export interface Pair {
  readonly from: Language;
  readonly to: Language;
  readonly glossary: Glossary;
}

/** Resolves the options that every verb of translation takes. @throws GlossaryError `unknown-language`, `same-language`. */
export function toPair({ from, to, glossary = shipped }: PairOptions): Pair {
  const pair = { from: resolveLanguage(from), to: resolveLanguage(to), glossary };
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
