import type { Name } from "../names.js";

/** A name at a place, before it is known in which sense. Offsets are UTF-16 units of the whole text. */
export interface Spot {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  readonly names: readonly Name[];
  readonly isEveryday: boolean;
  /** What it counts as evidence for others: the share of places where the name means its concept, or `shareOfNames`. */
  readonly share: number;
}
