import type { Concept, Designation, Language } from "../concept.js";
import { fold } from "../fold.js";
import type { Glossary } from "../glossary.js";
import type { Name } from "../names.js";
import { cutsWord } from "./boundary.js";
import { cutsChineseWord } from "./chinese-words.js";
import { clueScale, spellClue } from "./clue-scale.js";
import { EveryOccurrence } from "./every-occurrence.js";
import { LeftmostLongest, type Taker } from "./leftmost-longest.js";
import { type Entry, type Lexicon, lexicon, mostSurfaces, namesFor, type RatedNames } from "./lexicon.js";
import { likeliest } from "./likeliest.js";
import { Scanner } from "./scanner.js";
import { Script } from "./script.js";
import { confidenceOf, cuesIn, type Evidence, isNamed, reach, type TextContext } from "./senses.js";
import type { Spot } from "./spot.js";
import { Surroundings } from "./surroundings.js";
import { Wording, wordReach } from "./wording.js";

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
  /** How sure it is that this is the term and no everyday word, from 0 to 1. 1 for a name that means nothing else. */
  readonly confidence: number;
  /** What speaks for it and against it. Only with `explain`, and only for everyday words. */
  readonly evidence?: Evidence;
}

export interface FinderOptions {
  /** Which names are looked for; all where it is left out. */
  readonly wanted: ((name: Name) => boolean) | undefined;
  readonly context: TextContext;
  readonly minConfidence: number;
  readonly overlaps: boolean;
  readonly explain: boolean;
}

/** An expression at a place, inside which some patterns are no names. */
interface Veto {
  readonly start: number;
  readonly end: number;
  readonly patterns: readonly number[];
}

/** A piece of text is scanned but for its last units: what follows tells whether a word ends there. */
const lookAhead = 8;
/** A name is alone with no more punctuation and blanks around it than this. */
const longestAlone = 2 * reach;
/** So many units are scanned before spots are decided. */
const block = 0x2000;
/** So many decided spots are kept before those too far back to be evidence are let go of. */
const mostDecided = 256;

/** The finder of each glossary that came to its end last; why, see `idle` in automaton.ts. */
const resting = new WeakMap<Glossary, TermFinder>();

/**
 * Finds terms in a text that comes in pieces. What it says about a place depends on what stands within `reach` of it
 * and on the terms before, so it is the same for every way of cutting the text, and memory is bounded.
 */
export class TermFinder implements Taker {
  readonly #glossary: Glossary;
  readonly #options: FinderOptions;
  readonly #lexicon: Lexicon;
  readonly #scanner: Scanner;
  readonly #sink: LeftmostLongest | EveryOccurrence;
  /** The text that is still needed, and the offset of its first unit. */
  #text = "";
  #origin = 0;
  #scanned = 0;
  #isOver = false;
  #vetoes: Veto[] = [];
  /** Spots in order: those that were decided and may be evidence still, then those that wait. */
  #spots: Spot[] = [];
  #decided = 0;
  readonly #surroundings = new Surroundings();
  readonly #wording: Wording;
  readonly #script = new Script();
  #found: TermMatch[] = [];

  constructor(glossary: Glossary, options: FinderOptions) {
    this.#glossary = glossary;
    this.#options = options;
    this.#lexicon = lexicon(glossary);
    this.#wording = new Wording(clueScale(glossary));
    this.#sink = options.overlaps ? new EveryOccurrence(this) : new LeftmostLongest(this);
    this.#scanner = new Scanner(this.#lexicon.machine, this.#sink);
  }

  /** Takes the next piece, and gives the terms that nothing to come can change. */
  push(piece: string): TermMatch[] {
    this.#forget();
    this.#text = this.#text === "" ? piece : this.#text + piece;
    return this.#run();
  }

  /** Says that nothing follows, and gives the terms that were still open. */
  end(): TermMatch[] {
    this.#isOver = true;
    const found = this.#run();
    this.#text = "";
    this.#spots = [];
    this.#decided = 0;
    resting.set(this.#glossary, this);
    return found;
  }

  #run(): TermMatch[] {
    const end = this.#origin + this.#text.length;
    const last = this.#isOver ? end : end - lookAhead;
    // In blocks, so that spots are soon decided and let go of.
    while (this.#scanned < last) {
      const to = Math.min(last, this.#scanned + block);
      this.#scanner.push(this.#text, this.#scanned - this.#origin, to - this.#origin);
      this.#scanned = to;
      if (to < last) this.#decide(Math.min(this.#scanner.live, this.#sink.first));
    }
    if (this.#isOver) this.#scanner.end();
    this.#decide(this.#isOver ? Number.POSITIVE_INFINITY : Math.min(this.#scanner.live, this.#sink.first));
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** Whether an occurrence is a name at all: a word of its own, spelled right, and in no expression that blocks it. */
  accept(pattern: number, start: number, end: number): boolean {
    const entry = this.#lexicon.entries[pattern] as Entry;
    const { blocks } = entry;
    const from = start - this.#origin;
    const to = end - this.#origin;
    if (!entry.beginsChinese || !entry.endsChinese) {
      if (cutsWord(this.#text, from, to)) return false;
    }
    if (blocks) this.#veto(blocks, start, end);
    if (entry.rated.names.length === 0) return false;
    if (this.#vetoes.length > 0 && this.#isVetoed(pattern, start, end)) return false;
    if (this.#fit(entry, from, to).names.length === 0) return false;
    return !((entry.beginsChinese || entry.endsChinese) && cutsChineseWord(this.#text, from, to));
  }

  #isVetoed(pattern: number, start: number, end: number): boolean {
    return this.#vetoes.some((veto) => start >= veto.start && end <= veto.end && veto.patterns.includes(pattern));
  }

  #veto(patterns: readonly number[], start: number, end: number): void {
    this.#vetoes = this.#vetoes.filter((veto) => veto.end > start);
    this.#vetoes.push({ patterns, start, end });
    for (const pattern of patterns) this.#sink.withdraw(pattern, start);
  }

  /** Takes back the spots of a pattern that begin at or after a place. They wait still: what is decided has ended. */
  takeBack(pattern: number, from: number): void {
    let kept = this.#spots.length;
    while (kept > this.#decided && (this.#spots[kept - 1] as Spot).end > from) kept--;
    const open = this.#spots.splice(kept);
    for (const spot of open) if (spot.pattern !== pattern || spot.start < from) this.#spots.push(spot);
  }

  /** The names of an entry that are wanted and have the right capitals. */
  #fit(entry: Entry, from: number, to: number): RatedNames {
    const { wanted } = this.#options;
    const fitting = entry.isCaseSensitive ? namesFor(entry, this.#text.slice(from, to)) : entry.rated;
    return wanted ? { ...fitting, names: fitting.names.filter(wanted) } : fitting;
  }

  /** Takes a spot, to decide on it when its surroundings are known. */
  take(pattern: number, start: number, end: number): void {
    const entry = this.#lexicon.entries[pattern] as Entry;
    const { names, isEveryday, termhood, inField, share } = this.#fit(entry, start - this.#origin, end - this.#origin);
    this.#spots.push({ pattern, start, end, names, isEveryday, termhood, inField, share });
  }

  /** Decides on the spots whose surroundings are all there: no spot that ends before `known` is still to come. */
  #decide(known: number): void {
    for (; this.#decided < this.#spots.length; this.#decided++) {
      const spot = this.#spots[this.#decided] as Spot;
      // A term that begins at `known` may still come, and would just be near enough.
      if (spot.end + reach >= known) break;
      const match = this.#judge(spot);
      if (match.confidence >= this.#options.minConfidence) this.#found.push(match);
      this.#surroundings.pass(spot.start, match.confidence);
    }
    if (this.#decided > mostDecided) {
      const from = (this.#spots[this.#decided - 1] as Spot).start - 2 * reach;
      let gone = 0;
      while (gone < this.#decided && (this.#spots[gone] as Spot).end < from) gone++;
      this.#spots.splice(0, gone);
      this.#decided -= gone;
    }
  }

  #judge(spot: Spot): TermMatch {
    const { start, end } = spot;
    const text = this.#text.slice(start - this.#origin, end - this.#origin);
    const names = this.#byLikeness(spot, text);
    if (!spot.isEveryday) {
      const { concept, designation, language } = names[0] as Name;
      return { start, end, text, language, concept, designation, confidence: 1 };
    }
    const { context, explain } = this.#options;
    const surroundings = this.#surroundings;
    const wording = this.#wording;
    surroundings.look(this.#spots, this.#decided);
    wording.look(this.#text, this.#origin, start, end, this.#isOver);
    for (const sure of surroundings.sure) wording.cover(sure.start, sure.end);
    const { concept, designation, language } =
      names.length > 1 ? surroundings.likeliest(names, wording) : (names[0] as Name);
    const { field, general } = cuesIn(wording, designation);
    const entry = this.#lexicon.entries[spot.pattern] as Entry;
    const evidence = {
      termhood: spot.termhood,
      inField: spot.inField,
      isNamed: isNamed(concept),
      near: surroundings.near,
      company: surroundings.company,
      silence: surroundings.silence(start),
      field,
      general,
      leaning: wording.leaning,
      usage: wording.usage + entry.weight,
      alone: this.#isAlone(spot),
    };
    const confidence = confidenceOf(evidence, context);
    const match = { start, end, text, language, concept, designation, confidence };
    if (!explain) return match;
    const own = { clue: spellClue.name(fold(text)), weight: entry.weight };
    return { ...match, evidence: { ...evidence, clues: wording.list(own) } };
  }

  /** Whether a spot is all the text, but for punctuation and blanks. */
  #isAlone({ start, end }: Spot): boolean {
    return (
      this.#isOver &&
      this.#origin + this.#text.length <= longestAlone + end - start &&
      this.#text.replace(/[\p{P}\s]+/gu, "").length === end - start
    );
  }

  /** Names of one spelling, the likeliest of each concept: as it is spelled here, in the script of the text. */
  #byLikeness({ pattern, names, end }: Spot, surface: string): readonly Name[] {
    if (names.length === 1) return names;
    const script = this.#script.before(this.#text, this.#origin, end + reach);
    const entry = this.#lexicon.entries[pattern] as Entry;
    if (names.length !== entry.rated.names.length) return likeliest(names, surface, script);
    const key = script === "zh-Hant" ? `${surface} ` : surface;
    entry.chosen ??= new Map();
    let chosen = entry.chosen.get(key);
    if (!chosen) {
      chosen = likeliest(names, surface, script);
      if (entry.chosen.size < mostSurfaces) entry.chosen.set(key, chosen);
    }
    return chosen;
  }

  /** Lets go of the text and the spots that nothing to come will ask about. */
  #forget(): void {
    const waiting = this.#spots[this.#decided]?.start ?? Number.POSITIVE_INFINITY;
    const live = Math.min(waiting, this.#scanner.live, this.#sink.first, this.#scanned);
    const from = live - reach - wordReach;
    if (from - this.#origin < 4_096) return;
    this.#script.before(this.#text, this.#origin, from);
    this.#text = this.#text.slice(from - this.#origin);
    this.#origin = from;
    const gone = this.#spots.findIndex(({ end }, at) => at >= this.#decided || end + reach >= live);
    const count = gone < 0 ? this.#decided : gone;
    this.#spots.splice(0, count);
    this.#decided -= count;
  }
}
