import type { Concept, Designation, Language } from "../concept.js";
import { fold, isTraditionalOnly } from "../fold.js";
import type { Glossary } from "../glossary.js";
import type { Name } from "../names.js";
import { cutsWord } from "./boundary.js";
import { cutsChineseWord } from "./chinese-words.js";
import { LeftmostLongest } from "./leftmost-longest.js";
import { type Entry, type Lexicon, lexicon } from "./lexicon.js";
import { Scanner, type Sink } from "./scanner.js";
import { againstWords, confidenceOf, type Evidence, reach, type TextContext, wordReach, wordsIn } from "./senses.js";

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
  readonly wanted: (name: Name) => boolean;
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
    const to = this.#isOver ? end : end - lookAhead;
    if (to > this.#scanned) {
      this.#scanner.push(this.#text, this.#scanned - this.#origin, to - this.#origin);
      this.#scanned = to;
    }
    if (this.#isOver) this.#scanner.end();
    this.#decide();
    return this.#found.splice(0);
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
    for (const { patterns, ...veto } of this.#vetoes) {
      if (start >= veto.start && end <= veto.end && patterns.includes(pattern)) return false;
    }
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
    if (!entry.isCaseSensitive) {
      const [first] = entry.names;
      return entry.names.length === 1 && first ? (wanted(first) ? entry.names : []) : entry.names.filter(wanted);
    }
    const surface = this.#text.slice(from, to);
    return entry.names.filter(
      (name) => wanted(name) && (!name.designation.caseSensitive || hasCapitals(surface, name.designation.text)),
    );
  }

  #take(pattern: number, start: number, end: number): void {
    const entry = this.#lexicon.entries[pattern] as Entry;
    const names = this.#fit(entry, start - this.#origin, end - this.#origin);
    this.#spots.push({ pattern, start, end, names, isEveryday: entry.isEveryday });
  }

  /** Decides on the spots whose surroundings are all there. */
  #decide(): void {
    const known = this.#isOver ? Number.POSITIVE_INFINITY : Math.min(this.#scanner.live, this.#sink.first);
    for (; this.#decided < this.#spots.length; this.#decided++) {
      const spot = this.#spots[this.#decided] as Spot;
      if (spot.end + reach > known) break;
      const match = this.#judge(spot);
      if (match) this.#found.push(match);
      if (!spot.isEveryday) {
        this.#level = 1 + this.#levelBefore(spot.start);
        this.#levelAt = spot.start;
      }
    }
  }

  #levelBefore(offset: number): number {
    return this.#level === 0 ? 0 : this.#level * Math.exp((this.#levelAt - offset) / fading);
  }

  #judge(spot: Spot): TermMatch | undefined {
    const { start, end } = spot;
    const text = this.#text.slice(start - this.#origin, end - this.#origin);
    if (!spot.isEveryday) {
      const { concept, designation, language } = this.#choose(spot, text);
      return { start, end, text, language, concept, designation, confidence: 1 };
    }
    const around = this.#around(spot);
    const passage = spot.names.some(({ designation }) => designation.context) ? this.#passage(spot) : "";
    let best: { name: Name; confidence: number; evidence: Evidence } | undefined;
    for (const name of this.#byLikeness(spot, text)) {
      const { designation } = name;
      const field = wordsIn(passage, designation.context?.field ?? []);
      const evidence: Evidence = {
        near: around.near,
        before: around.before,
        doubtful: around.doubtful,
        kin: around.others.filter((other) => areKin(other, name.concept)).length,
        field,
        general: wordsIn(passage, againstWords(designation)),
        alone: around.alone,
      };
      const confidence = confidenceOf(evidence, this.#options.context);
      if (!best || confidence > best.confidence + 1e-9) best = { name, confidence, evidence };
    }
    if (!best || best.confidence < this.#options.minConfidence) return undefined;
    const { concept, designation, language } = best.name;
    const { confidence, evidence } = best;
    return { start, end, text, language, concept, designation, confidence, ...(this.#options.explain && { evidence }) };
  }

  /** What stands around a spot, whatever its names. */
  #around(spot: Spot): Pick<Evidence, "near" | "before" | "doubtful" | "alone"> & { others: readonly Concept[] } {
    const near: number[] = [];
    const others: Concept[] = [];
    const seen = new Set<number>([spot.pattern]);
    let doubtful = 0;
    for (let at = this.#decided - 1; at >= 0; at--) {
      const other = this.#spots[at] as Spot;
      if (spot.start - other.end > reach) break;
      count(other, spot.start - other.end);
    }
    for (let at = this.#decided + 1; at < this.#spots.length; at++) {
      const other = this.#spots[at] as Spot;
      if (other.start - spot.end > reach) break;
      count(other, other.start - spot.end);
    }
    function count(other: Spot, distance: number): void {
      if (seen.has(other.pattern)) return;
      seen.add(other.pattern);
      others.push((other.names[0] as Name).concept);
      if (other.isEveryday) doubtful++;
      else near.push(Math.max(0, distance));
    }
    const alone =
      this.#isOver &&
      this.#origin + this.#text.length <= longestAlone + spot.end - spot.start &&
      this.#text.replace(/[\p{P}\s]+/gu, "").length === spot.end - spot.start;
    return { near, doubtful, before: this.#levelBefore(spot.start), alone, others };
  }

  /** The folded text around a spot, the spot itself left out. */
  #passage({ start, end }: Spot): string {
    const from = Math.max(0, start - this.#origin - wordReach);
    const to = end - this.#origin;
    return `${fold(this.#text.slice(from, start - this.#origin))}\n${fold(this.#text.slice(to, to + wordReach))}`;
  }

  #choose(spot: Spot, surface: string): Name {
    return (spot.names.length === 1 ? spot.names[0] : this.#byLikeness(spot, surface)[0]) as Name;
  }

  /** Names of one spelling, the likeliest first: as they are spelled here, in the script of the text, as they stood. */
  #byLikeness({ names, end }: Spot, surface: string): readonly Name[] {
    if (names.length === 1) return names;
    const exact = names.filter(({ designation }) => designation.text === surface);
    const pool = exact.length > 0 ? exact : names;
    const script = this.#scriptBefore(end + reach);
    const own = pool.filter(({ language }) => language === "en" || language === script);
    const firstOfEach = new Map<Concept, Name>();
    for (const name of own.length > 0 ? own : pool)
      if (!firstOfEach.has(name.concept)) firstOfEach.set(name.concept, name);
    return [...firstOfEach.values()];
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
