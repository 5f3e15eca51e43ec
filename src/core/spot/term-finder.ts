import type { Concept, Designation, Language } from "../concept.js";
import { foldRange, isTraditionalOnly } from "../fold.js";
import type { Glossary } from "../glossary.js";
import type { Name } from "../names.js";
import { cutsWord } from "./boundary.js";
import { cutsChineseWord } from "./chinese-words.js";
import { LeftmostLongest } from "./leftmost-longest.js";
import { type Entry, type Lexicon, lexicon } from "./lexicon.js";
import { Scanner, type Sink } from "./scanner.js";
import {
  confidenceOf,
  cuesOf,
  type Evidence,
  isSettled,
  nearness,
  reach,
  type TextContext,
  wordReach,
  wordsIn,
} from "./senses.js";

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

/** A name at a place, before it is known in which sense. */
interface Spot {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  readonly names: readonly Name[];
  readonly isEveryday: boolean;
}

const noWords: readonly string[] = [];

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
/** Terms further back than this hardly count. */
const fading = 1_500;

/**
 * Finds terms in a text that comes in pieces. What it says about a place depends on what stands within `reach` of it
 * and on the terms before, so it is the same for every way of cutting the text, and memory is bounded.
 */
export class TermFinder {
  readonly #options: FinderOptions;
  readonly #lexicon: Lexicon;
  readonly #scanner: Scanner;
  readonly #sink: Sink & { withdraw(pattern: number, from: number): void };
  /** The text that is still needed, and the offset of its first unit. */
  #text = "";
  #origin = 0;
  #scanned = 0;
  #isOver = false;
  #vetoes: Veto[] = [];
  /** Spots in order: those that were decided and may be evidence still, then those that wait. */
  #spots: Spot[] = [];
  #decided = 0;
  /** How many sure terms stood before, and where that was so. */
  #level = 0;
  #levelAt = 0;
  #script: Language = "zh-Hans";
  /** How much of the text was looked through for its script. */
  #scriptAt = 0;
  #found: TermMatch[] = [];
  /** The spots around the one that is judged. */
  readonly #others: Spot[] = [];

  constructor(glossary: Glossary, options: FinderOptions) {
    this.#options = options;
    this.#lexicon = lexicon(glossary);
    const accept = (pattern: number, start: number, end: number) => this.#accept(pattern, start, end);
    const take = (pattern: number, start: number, end: number) => this.#take(pattern, start, end);
    const withdraw = (pattern: number, from: number) => this.#withdraw(pattern, from);
    this.#sink = options.overlaps ? everyOccurrence(accept, take, withdraw) : new LeftmostLongest(take, accept);
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
    return this.#run();
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
  #accept(pattern: number, start: number, end: number): boolean {
    const entry = this.#lexicon.entries[pattern] as Entry;
    const { names, blocks } = entry;
    const from = start - this.#origin;
    const to = end - this.#origin;
    if (!entry.beginsChinese || !entry.endsChinese) {
      if (cutsWord(this.#text, from, to)) return false;
    }
    if (blocks) this.#veto(blocks, start, end);
    if (names.length === 0) return false;
    if (this.#vetoes.some((veto) => start >= veto.start && end <= veto.end && veto.patterns.includes(pattern)))
      return false;
    if (this.#fit(entry, from, to).length === 0) return false;
    return !((entry.beginsChinese || entry.endsChinese) && cutsChineseWord(this.#text, from, to));
  }

  #veto(patterns: readonly number[], start: number, end: number): void {
    this.#vetoes = this.#vetoes.filter((veto) => veto.end > start);
    this.#vetoes.push({ patterns, start, end });
    for (const pattern of patterns) this.#sink.withdraw(pattern, start);
  }

  /** Takes back the spots of a pattern that begin at or after a place. They wait still: what is decided has ended. */
  #withdraw(pattern: number, from: number): void {
    let kept = this.#spots.length;
    while (kept > this.#decided && (this.#spots[kept - 1] as Spot).end > from) kept--;
    const open = this.#spots.splice(kept);
    for (const spot of open) if (spot.pattern !== pattern || spot.start < from) this.#spots.push(spot);
  }

  /** The names of an entry that are wanted and have the right capitals. */
  #fit(entry: Entry, from: number, to: number): readonly Name[] {
    const { wanted } = this.#options;
    const { names } = entry;
    if (!entry.isCaseSensitive) return wanted ? names.filter(wanted) : names;
    const surface = this.#text.slice(from, to);
    return names.filter(
      (name) =>
        (!wanted || wanted(name)) && (!name.designation.caseSensitive || hasCapitals(surface, name.designation.text)),
    );
  }

  #take(pattern: number, start: number, end: number): void {
    const entry = this.#lexicon.entries[pattern] as Entry;
    const names = this.#fit(entry, start - this.#origin, end - this.#origin);
    this.#spots.push({ pattern, start, end, names, isEveryday: entry.isEveryday });
  }

  /** Decides on the spots whose surroundings are all there: no spot that ends before `known` is still to come. */
  #decide(known: number): void {
    for (; this.#decided < this.#spots.length; this.#decided++) {
      const spot = this.#spots[this.#decided] as Spot;
      // A term that begins at `known` may still come, and would just be near enough.
      if (spot.end + reach >= known) break;
      const match = this.#judge(spot);
      if (match) this.#found.push(match);
      if (!spot.isEveryday) {
        this.#level = 1 + this.#levelBefore(spot.start);
        this.#levelAt = spot.start;
      }
    }
    if (this.#decided > mostDecided) {
      const from = (this.#spots[this.#decided - 1] as Spot).start - 2 * reach;
      let gone = 0;
      while (gone < this.#decided && (this.#spots[gone] as Spot).end < from) gone++;
      this.#spots.splice(0, gone);
      this.#decided -= gone;
    }
  }

  #levelBefore(offset: number): number {
    return this.#level === 0 ? 0 : this.#level * Math.exp((this.#levelAt - offset) / fading);
  }

  #judge(spot: Spot): TermMatch | undefined {
    const { start, end } = spot;
    const text = this.#text.slice(start - this.#origin, end - this.#origin);
    const names = this.#byLikeness(spot, text);
    if (!spot.isEveryday) {
      const { concept, designation, language } = names[0] as Name;
      return { start, end, text, language, concept, designation, confidence: 1 };
    }
    const { context, explain, minConfidence } = this.#options;
    const around = this.#around(spot);
    let passage: string | undefined;
    let best: Name | undefined;
    let bestEvidence: Evidence | undefined;
    let confidence = -1;
    for (const name of names) {
      const evidence: Evidence = {
        near: around.near,
        before: around.before,
        doubtful: around.doubtful,
        kin: this.#kinOf(name.concept),
        field: noWords,
        general: noWords,
        alone: around.alone,
      };
      // Where the terms around settle it, or nothing else could, words need not be looked for.
      if (explain || names.length > 1 || !isSettled(evidence, context)) {
        passage ??= this.#passage(spot);
        const cues = cuesOf(name.designation);
        evidence.field = wordsIn(passage, cues.field);
        evidence.general = wordsIn(passage, cues.general);
      }
      const own = confidenceOf(evidence, context);
      if (own <= confidence + 1e-9) continue;
      best = name;
      bestEvidence = evidence;
      confidence = own;
    }
    if (!best || confidence < minConfidence) return undefined;
    const { concept, designation, language } = best;
    const match = { start, end, text, language, concept, designation, confidence };
    return explain && bestEvidence ? { ...match, evidence: bestEvidence } : match;
  }

  /** What stands around a spot, whatever its names; leaves the spots there, one of each pattern, in `#others`. */
  #around(spot: Spot): Pick<Evidence, "near" | "before" | "doubtful" | "alone"> {
    const others = this.#others;
    others.length = 0;
    for (let at = this.#decided - 1; at >= 0; at--) {
      const other = this.#spots[at] as Spot;
      if (spot.start - other.end > reach) break;
      if (isNew(other, spot, others)) others.push(other);
    }
    for (let at = this.#decided + 1; at < this.#spots.length; at++) {
      const other = this.#spots[at] as Spot;
      if (other.start - spot.end > reach) break;
      if (isNew(other, spot, others)) others.push(other);
    }
    let near = 0;
    let doubtful = 0;
    for (const other of others) {
      if (other.isEveryday) doubtful++;
      else near += nearness(Math.max(0, spot.start - other.end, other.start - spot.end));
    }
    const alone =
      this.#isOver &&
      this.#origin + this.#text.length <= longestAlone + spot.end - spot.start &&
      this.#text.replace(/[\p{P}\s]+/gu, "").length === spot.end - spot.start;
    return { near, doubtful, before: this.#levelBefore(spot.start), alone };
  }

  /** How many of the spots around are of the concept's kin. */
  #kinOf(concept: Concept): number {
    let kin = 0;
    for (const { names } of this.#others) if (areKin((names[0] as Name).concept, concept)) kin++;
    return kin;
  }

  /** The folded text around a spot, the spot itself left out. */
  #passage({ start, end }: Spot): string {
    const from = Math.max(0, start - this.#origin - wordReach);
    const to = end - this.#origin;
    return `${foldRange(this.#text, from, start - this.#origin)}\n${foldRange(this.#text, to, to + wordReach)}`;
  }

  /** Names of one spelling, the likeliest of each concept: as it is spelled here, in the script of the text. */
  #byLikeness({ pattern, names, end }: Spot, surface: string): readonly Name[] {
    if (names.length === 1) return names;
    const script = this.#scriptBefore(end + reach);
    const entry = this.#lexicon.entries[pattern] as Entry;
    if (names !== entry.names) return likeliest(names, surface, script);
    const key = script === "zh-Hant" ? `${surface} ` : surface;
    let chosen = entry.chosen.get(key);
    if (!chosen) {
      chosen = likeliest(names, surface, script);
      // A spelling has a handful of surfaces; a hostile text could make up many.
      if (entry.chosen.size < 50) entry.chosen.set(key, chosen);
    }
    return chosen;
  }

  /** The script of a Chinese text as far as `end`: Traditional from the first character on that is only Traditional. */
  #scriptBefore(end: number): Language {
    const last = Math.min(end - this.#origin, this.#text.length);
    for (let at = this.#scriptAt - this.#origin; at < last && this.#script === "zh-Hans"; at++) {
      if (isTraditionalOnly(this.#text.charCodeAt(at))) this.#script = "zh-Hant";
    }
    this.#scriptAt = Math.max(this.#scriptAt, last + this.#origin);
    return this.#script;
  }

  /** Lets go of the text and the spots that nothing to come will ask about. */
  #forget(): void {
    const waiting = this.#spots[this.#decided]?.start ?? Number.POSITIVE_INFINITY;
    const live = Math.min(waiting, this.#scanner.live, this.#sink.first, this.#scanned);
    const from = live - reach - wordReach;
    if (from - this.#origin < 4_096) return;
    this.#scriptBefore(from);
    this.#text = this.#text.slice(from - this.#origin);
    this.#origin = from;
    const gone = this.#spots.findIndex(({ end }, at) => at >= this.#decided || end + reach >= live);
    const count = gone < 0 ? this.#decided : gone;
    this.#spots.splice(0, count);
    this.#decided -= count;
  }
}

/** A sink for overlapping matches: everything that is accepted. */
function everyOccurrence(
  accept: (pattern: number, start: number, end: number) => boolean,
  take: (pattern: number, start: number, end: number) => void,
  withdraw: (pattern: number, from: number) => void,
): Sink & { withdraw(pattern: number, from: number): void } {
  return {
    first: Number.POSITIVE_INFINITY,
    settle() {},
    withdraw,
    occurrence(pattern, start, end) {
      if (accept(pattern, start, end)) take(pattern, start, end);
    },
  };
}

/** Whether a spot is of a pattern that neither is the one asked about nor was met. */
function isNew({ pattern }: Spot, spot: Spot, met: readonly Spot[]): boolean {
  if (pattern === spot.pattern) return false;
  for (const other of met) if (other.pattern === pattern) return false;
  return true;
}

function likeliest(names: readonly Name[], surface: string, script: Language): readonly Name[] {
  const exact = names.filter(({ designation }) => designation.text === surface);
  const pool = exact.length > 0 ? exact : names;
  const own = pool.filter(({ language }) => language === "en" || language === script);
  const firstOfEach = new Map<Concept, Name>();
  for (const name of own.length > 0 ? own : pool) {
    if (!firstOfEach.has(name.concept)) firstOfEach.set(name.concept, name);
  }
  return [...firstOfEach.values()];
}

/** Whether two concepts belong together, and are not one. */
function areKin(a: Concept, b: Concept): boolean {
  return (
    a !== b &&
    (a.subject === b.subject || b.related.includes(a.id) || b.broader.includes(a.id) || a.broader.includes(b.id))
  );
}

/** Whether both have the same letters in the same case; the text's may be a plural. */
function hasCapitals(surface: string, name: string): boolean {
  const letters = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
  return letters(surface).startsWith(letters(name));
}
