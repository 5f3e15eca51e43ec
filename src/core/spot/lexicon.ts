import type { Designation } from "../concept.js";
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

/** Names of one spelling, and how often it means one of their concepts. */
export interface RatedNames {
  /** Best status first. */
  readonly names: readonly Name[];
  /** Whether the spelling is an everyday word too: then it needs evidence. */
  readonly isEveryday: boolean;
  /** See `NameContext`. */
  readonly termhood: number;
  readonly inField: number;
  /** What it counts as evidence for others: the share of places where it means its concept, or `shareOfNames`. */
  readonly share: number;
}

/** What a pattern of a glossary stands for: its names; none for an expression that only blocks. */
export interface Entry {
  readonly rated: RatedNames;
  /** Which of the names a surface was found to be: see `TermFinder`. Made when one is met, since most never are. */
  chosen: Map<string, readonly Name[]> | undefined;
  /** Those that have the capitals of a surface: see `namesFor`. */
  fitting: Map<string, RatedNames> | undefined;
  /** What it weighs that the name is spelled so: see `ClueScale`. */
  readonly weight: number;
  /** Whether some name of the spelling is right with certain capitals only. */
  readonly isCaseSensitive: boolean;
  /** The patterns that are no names where they stand inside this one: 蒸馏 in 蒸馏水. */
  readonly blocks: readonly number[] | undefined;
  readonly beginsChinese: boolean;
  readonly endsChinese: boolean;
}

/** A spelling has a handful of surfaces; a hostile text could make up many, so no more are kept in mind. */
export const mostSurfaces = 50;

/** The names of an entry that have the capitals of a surface. */
export function namesFor(entry: Entry, surface: string): RatedNames {
  entry.fitting ??= new Map();
  const known = entry.fitting.get(surface);
  if (known) return known;
  const { names } = entry.rated;
  const fitting = names.filter(
    ({ designation }) => !designation.caseSensitive || hasCapitals(surface, designation.text),
  );
  const rated = fitting.length === names.length ? entry.rated : rate(fitting);
  if (entry.fitting.size < mostSurfaces) entry.fitting.set(surface, rated);
  return rated;
}

function rate(names: readonly Name[]): RatedNames {
  const sure = names.filter(({ designation }) => !isEveryday(designation));
  // LoRA means nothing else in the capitals that it wants, though lora does.
  const isSure = sure.length === names.length || sure.some(({ designation }) => designation.caseSensitive);
  const most = (of: (designation: Designation) => number) =>
    Math.max(...names.map(({ designation }) => of(designation)));
  if (isSure) {
    const share = Math.max(0, ...sure.map(({ concept }) => shareOfSure(concept)));
    return { names, isEveryday: false, termhood: 4, inField: 4, share };
  }
  const termhood = most(termhoodOf);
  return { names, isEveryday: true, termhood, inField: most(inFieldOf), share: shareOf(termhood) };
}

/** All spellings of a glossary, and the machine that finds them. */
export interface Lexicon {
  readonly machine: Machine;
  readonly entries: readonly Entry[];
}

/** The lexicon of a glossary, made when a text is first searched. */
export const lexicon: (glossary: Glossary) => Lexicon = perGlossary((glossary) => {
  const spelled = new Map<string, Spelled>();
  const spelledSo = (spelling: string): Spelled => {
    let known = spelled.get(spelling);
    if (!known) {
      known = { pattern: spelled.size, names: [], blocks: undefined };
      spelled.set(spelling, known);
    }
    return known;
  };

  const everyday: { expression: string; own: readonly string[] }[] = [];
  for (const name of namesOf(glossary)) {
    const { designation } = name;
    const own = spellings(designation);
    for (const spelling of own) spelledSo(spelling).names.push(name);
    for (const general of designation.context?.general ?? [])
      everyday.push({ expression: fold(joinBorders(general)), own });
  }
  // An expression blocks each spelling that stands inside it: "turns out" both turn and turns.
  for (const { expression, own } of everyday) {
    for (const spelling of own) {
      if (spelling === expression || !expression.includes(spelling)) continue;
      const blocking = spelledSo(expression);
      const { pattern } = spelledSo(spelling);
      blocking.blocks ??= [];
      if (!blocking.blocks.includes(pattern)) blocking.blocks.push(pattern);
    }
  }
  const scale = clueScale(glossary);
  const entries = Array.from(spelled, ([spelling, { names, blocks }]): Entry => {
    return {
      rated: rate(names.sort(compareStatus)),
      chosen: undefined,
      fitting: undefined,
      weight: names.some(({ designation }) => isEveryday(designation)) ? scale.ofName(spelling) / 10 : 0,
      isCaseSensitive: names.some(({ designation }) => designation.caseSensitive),
      blocks,
      beginsChinese: isHan(spelling.charCodeAt(0)),
      endsChinese: isHan(spelling.charCodeAt(spelling.length - 1)),
    };
  });
  return { machine: makeMachine([...spelled.keys()], { fold: true, wholeWords: true }), entries };
});

/** What is spelled alike. */
interface Spelled {
  readonly pattern: number;
  readonly names: Name[];
  blocks: number[] | undefined;
}
