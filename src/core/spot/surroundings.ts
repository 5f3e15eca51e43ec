import type { Concept } from "../concept.js";
import type { Name } from "../names.js";
import { cuesIn, fitOf, isNamed, nearness, reach, termhoodOf } from "./senses.js";
import type { Spot } from "./spot.js";
import type { Wording } from "./wording.js";

/** Texts of the field have a sure term every so many units; what has none for so long is about something else. */
const soon = 200;
const long = 800;

/** Where nothing else tells two concepts of one name apart, it is the one that it means more often. */
const usualness = 0.1;

/** So sure a term is most likely one. */
const likely = 0.8;

/** The terms around a spot, as evidence of what it means. Spots are asked about in order. */
export class Surroundings {
  /** See `Evidence`. */
  near = 0;
  company = 0;
  /** The spots within reach that mean nothing else. */
  readonly sure: Spot[] = [];
  /** The other spots within reach, one of each pattern. */
  readonly #others: Spot[] = [];
  /** Where the last term began that is most likely one. */
  #heardAt = 0;

  /** Looks around the spot at a place of the list. */
  look(spots: readonly Spot[], place: number): void {
    const spot = spots[place] as Spot;
    const others = this.#others;
    others.length = 0;
    this.sure.length = 0;
    for (let at = place - 1; at >= 0; at--) {
      const other = spots[at] as Spot;
      if (spot.start - other.end > reach) break;
      if (!other.isEveryday) this.sure.push(other);
      if (isNew(other, spot, others)) others.push(other);
    }
    for (let at = place + 1; at < spots.length; at++) {
      const other = spots[at] as Spot;
      if (other.start - spot.end > reach) break;
      if (!other.isEveryday) this.sure.push(other);
      if (isNew(other, spot, others)) others.push(other);
    }
    this.near = 0;
    this.company = 0;
    const isSingle = isNamed((spot.names[0] as Name).concept);
    for (const other of others) {
      const share = isSingle && areLike(other, spot) ? 1 : other.share;
      const counts = share * nearness(Math.max(0, spot.start - other.end, other.start - spot.end));
      if (other.isEveryday) this.company += counts;
      else this.near += counts;
    }
  }

  /** Of names that one surface spells, the one to which the words in view and the spots around fit best. */
  likeliest(names: readonly Name[], wording: Wording): Name {
    let best = names[0] as Name;
    let most = Number.NEGATIVE_INFINITY;
    for (const name of names) {
      const kin = this.#kinOf(name.concept);
      const fit = fitOf(cuesIn(wording, name.designation), kin) + usualness * termhoodOf(name.designation);
      if (fit <= most + 1e-9) continue;
      best = name;
      most = fit;
    }
    return best;
  }

  /** How many of the spots around are of the concept's kin. */
  #kinOf(concept: Concept): number {
    let kin = 0;
    for (const { names } of this.#others) if (areKin((names[0] as Name).concept, concept)) kin++;
    return kin;
  }

  /** From 0 to 1: for how long no term stood before an offset that is most likely one. */
  silence(offset: number): number {
    return Math.min(1, Math.max(0, (offset - this.#heardAt - soon) / (long - soon)));
  }

  /** Takes note of a term, after all that stands before it. */
  pass(start: number, confidence: number): void {
    if (confidence >= likely) this.#heardAt = start;
  }
}

/** Whether a spot is of a pattern that neither is the one asked about nor was met. */
function isNew({ pattern }: Spot, spot: Spot, met: readonly Spot[]): boolean {
  if (pattern === spot.pattern) return false;
  for (const other of met) if (other.pattern === pattern) return false;
  return true;
}

/** Whether a sure term names a single thing of the same subject field: a model tells more about a model than about words. */
function areLike(sure: Spot, spot: Spot): boolean {
  const { concept } = sure.names[0] as Name;
  return !sure.isEveryday && isNamed(concept) && concept.subject === (spot.names[0] as Name).concept.subject;
}

/** Whether two concepts belong together, and are not one. */
function areKin(a: Concept, b: Concept): boolean {
  return (
    a !== b &&
    (a.subject === b.subject || b.related.includes(a.id) || b.broader.includes(a.id) || a.broader.includes(b.id))
  );
}
