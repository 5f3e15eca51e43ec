import type { RatedNames } from "./lexicon.js";

/** A name at a place, before it is known in which sense. Offsets are UTF-16 units of the whole text. */
export interface Spot extends RatedNames {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}
