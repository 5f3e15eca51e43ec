import { fold } from "../fold.js";
import type { Glossary } from "../glossary.js";
import { perGlossary } from "../memo.js";
import { compareStatus, type Name, namesOf } from "../names.js";
import { isHan } from "../search/pieces.js";
import { makeMachine } from "./automaton.js";
import { clueScale } from "./clue-scale.js";
import { hasCapitals } from "./likeliest.js";
import type { Machine } from "./scanner.js";
import { inFieldOf, isEveryday, shareOf, shareOfSure, termhoodOf } from "./senses.js";
import { joinBorders, spellings } from "./spellings.js";

/** What a pattern of a glossary stands for. */
export interface Entry {
  /** The names that are so spelled, best status first; none for an expression that only blocks. */
  readonly names: Name[];
  /** Which of the names a surface was found to be: see `TermFinder`. */
  readonly chosen: Map<string, readonly Name[]>;
  /** Which of them have the capitals of a surface: see `namesFor`. */
  readonly fitting: Map<string, readonly Name[]>;
  /** Whether the spelling is an everyday word too: then it needs evidence. */
  isEveryday: boolean;
  /** How often it means one of its concepts: see `NameContext`. */
  termhood: number;
  /** How often in texts of the field: see `NameContext`. */
  inField: number;
  /** What it counts as evidence for others: see `Spot`. */
  share: number;
  /** What it weighs that the name is spelled so: see `ClueScale`. */
  weight: number;
  /** Whether some name of the spelling is right with certain capitals only. */
  isCaseSensitive: boolean;
  /** The patterns that are no names where they stand inside this one: 蒸馏 in 蒸馏水. */
  blocks: number[] | undefined;
  readonly beginsChinese: boolean;
  readonly endsChinese: boolean;
}

/** A spelling has a handful of surfaces; a hostile text could make up many, so no more are kept in mind. */
export const mostSurfaces = 50;

/** The names of an entry that have the capitals of a surface. */
export function namesFor(entry: Entry, surface: string): readonly Name[] {
  const known = entry.fitting.get(surface);
  if (known) return known;
  const names = entry.names.filter(
    ({ designation }) => !designation.caseSensitive || hasCapitals(surface, designation.text),
  );
  if (entry.fitting.size < mostSurfaces) entry.fitting.set(surface, names);
  return names;
}

/** All spellings of a glossary, and the machine that finds them. */
export interface Lexicon {
  readonly machine: Machine;
  readonly entries: readonly Entry[];
}

/** The lexicon of a glossary, made when a text is first searched. */
export const lexicon: (glossary: Glossary) => Lexicon = perGlossary((glossary) => {
  const places = new Map<string, number>();
  const patterns: string[] = [];
  const entries: Entry[] = [];
  const entryOf = (spelling: string): Entry => {
    const known = places.get(spelling);
    if (known !== undefined) return entries[known] as Entry;
    const entry: Entry = {
      names: [],
      chosen: new Map(),
      fitting: new Map(),
      isEveryday: false,
      termhood: 4,
      inField: 4,
      share: 1,
      weight: 0,
      isCaseSensitive: false,
      blocks: undefined,
      beginsChinese: isHan(spelling.charCodeAt(0)),
      endsChinese: isHan(spelling.charCodeAt(spelling.length - 1)),
    };
    places.set(spelling, entries.length);
    patterns.push(spelling);
    entries.push(entry);
    return entry;
  };

  const everyday: { expression: string; own: readonly string[] }[] = [];
  for (const name of namesOf(glossary)) {
    const { designation } = name;
    const own = spellings(designation);
    for (const spelling of own) {
      const entry = entryOf(spelling);
      entry.names.push(name);
      entry.isCaseSensitive ||= designation.caseSensitive === true;
    }
    for (const general of designation.context?.general ?? [])
      everyday.push({ expression: fold(joinBorders(general)), own });
  }
  // An expression blocks each spelling that stands inside it: "turns out" both turn and turns.
  for (const { expression, own } of everyday) {
    for (const spelling of own) {
      if (spelling === expression || !expression.includes(spelling)) continue;
      const entry = entryOf(expression);
      const blocked = places.get(spelling) as number;
      entry.blocks ??= [];
      if (!entry.blocks.includes(blocked)) entry.blocks.push(blocked);
    }
  }
  for (const { names } of entries) names.sort(compareStatus);
  entries.forEach((entry, pattern) => {
    entry.isEveryday = entry.names.some(({ designation }) => isEveryday(designation));
    if (!entry.isEveryday) {
      entry.share = Math.max(...entry.names.map(({ concept }) => shareOfSure(concept)));
      return;
    }
    entry.termhood = Math.max(...entry.names.map(({ designation }) => termhoodOf(designation)));
    entry.inField = Math.max(...entry.names.map(({ designation }) => inFieldOf(designation)));
    entry.share = shareOf(entry.termhood);
    entry.weight = clueScale(glossary).ofName(patterns[pattern] as string) / 10;
  });
  return { machine: makeMachine(patterns, { fold: true, wholeWords: true }), entries };
});
