import { type Concept, type Designation, type Language, languages } from "../concept.js";
import { isTraditionalOnly, squeeze } from "../fold.js";
import type { Glossary } from "../glossary.js";
import { type Name, namesIn } from "../names.js";
import type { Candidate } from "./candidates.js";
import { cellsOf } from "./cells.js";
import type { KeyTable } from "./key-table.js";
import { blur } from "./pinyin.js";
import type { Query } from "./query.js";
import { matchedRanges } from "./ranges.js";
import type { SearchHit, SearchOptions } from "./search.js";
import type { SearchIndex } from "./search-index.js";
import { languageMask } from "./selector.js";

/** Makes a hit of a candidate: chooses the designation to show, and finds what of it matched. */
export function toHit(
  glossary: Glossary,
  index: SearchIndex,
  candidate: Candidate,
  query: Query,
  options: SearchOptions,
): SearchHit {
  const { owner, table, key, stage, score } = candidate;
  const concept = glossary.concepts[owner] as Concept;
  const designation = choose(namesOfKey(concept, index[table], key, languageMask(options.languages)), query);
  const reason = { stage, query: query.folded, key: index[table].texts[key] as string };
  return {
    concept,
    designation,
    score: Math.min(1, score),
    ranges: matchedRanges(designation, query.folded, stage),
    ...(options.explain && { reason }),
  };
}

/** The names that a key stands for, in the languages asked for. */
function namesOfKey(concept: Concept, table: KeyTable, key: number, mask: number): Name[] {
  const own = table.languages[key] as number;
  const language = languages.find((_, at) => own & (1 << at)) as Language;
  const first = concept.terms[language][table.places[key] as number] as Designation;
  const spelled = squeeze(first.text);
  const names = [...namesIn(concept)].filter(({ language }) => mask & own & (1 << languages.indexOf(language)));
  const alike = names.filter(({ designation }) => designation === first || squeeze(designation.text) === spelled);
  // Names of one reading may be written otherwise.
  return alike.length > 0 ? alike : names.filter((name) => blurredReading(name.designation) === table.tight[key]);
}

function blurredReading(designation: Designation): string {
  return blur(
    cellsOf(designation)
      .map(({ reading, text }) => reading || text)
      .join(""),
  ).letters;
}

/** Of designations spelled alike: the one typed to the letter, or in the script of the query. */
function choose(names: readonly Name[], { text, hasHan }: Query): Designation {
  const typed = text.trim();
  const isTraditional = hasHan && [...typed].some((character) => isTraditionalOnly(character.charCodeAt(0)));
  const script = isTraditional ? "zh-Hant" : "zh-Hans";
  const chosen =
    names.find(({ designation }) => designation.text === typed) ??
    names.find(({ language }) => language === "en" || language === script) ??
    names[0];
  return (chosen as Name).designation;
}
