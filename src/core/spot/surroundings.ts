import type { Concept } from "../concept.js";
import type { Name } from "../names.js";
import { nearness, reach } from "./senses.js";
import type { Spot } from "./spot.js";

/** Terms further back than this hardly count. */
const fading = 1_500;

/** The terms around a spot, as evidence of what it means. Spots are asked about in order. */
export class Surroundings {
  /** See `Evidence`. */
  near = 0;
  /** The other spots within reach, one of each pattern. */
  readonly #others: Spot[] = [];
  /** How many sure terms stood before, and where that was so. */
  #level = 0;
  #levelAt = 0;

  /** Looks around the spot at a place of the list. */
  look(spots: readonly Spot[], place: number): void {
    const spot = spots[place] as Spot;
    const others = this.#others;
    others.length = 0;
    for (let at = place - 1; at >= 0; at--) {
      const other = spots[at] as Spot;
      if (spot.start - other.end > reach) break;
      if (isNew(other, spot, others)) others.push(other);
    }
    for (let at = place + 1; at < spots.length; at++) {
      const other = spots[at] as Spot;
      if (other.start - spot.end > reach) break;
      if (isNew(other, spot, others)) others.push(other);
    }
    this.near = 0;
    for (const other of others) {
      if (!other.isEveryday) this.near += nearness(Math.max(0, spot.start - other.end, other.start - spot.end));
    }
  }

  /** How many of the spots around are of the concept's kin. */
  kinOf(concept: Concept): number {
    let kin = 0;
    for (const { names } of this.#others) if (areKin((names[0] as Name).concept, concept)) kin++;
    return kin;
  }

  /** How many sure terms stood before an offset, those long ago counting less. */
  before(offset: number): number {
    return this.#level === 0 ? 0 : this.#level * Math.exp((this.#levelAt - offset) / fading);
  }

  /** Takes note of a sure term. */
  pass({ start }: Spot): void {
    this.#level = 1 + this.before(start);
    this.#levelAt = start;
  }
}

/** Whether a spot is of a pattern that neither is the one asked about nor was met. */
function isNew({ pattern }: Spot, spot: Spot, met: readonly Spot[]): boolean {
  if (pattern === spot.pattern) return false;
  for (const other of met) if (other.pattern === pattern) return false;
  return true;
}

/** Whether two concepts belong together, and are not one. */
function areKin(a: Concept, b: Concept): boolean {
  return (
    a !== b &&
    (a.subject === b.subject || b.related.includes(a.id) || b.broader.includes(a.id) || a.broader.includes(b.id))
  );
}
