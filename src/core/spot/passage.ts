import { foldUnits } from "../fold.js";
import { wordReach } from "./senses.js";

/** A name with what stands around it, folded unit by unit. */
export interface Passage {
  readonly text: string;
  /** Where in `text` the name begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** So much is folded at once. */
const block = 4_096;

/** Gives the passages of a text, asked for in order, so that each part of it is folded about once. */
export class Passages {
  #folded = "";
  /** Where in the whole text `#folded` begins. */
  #from = 0;

  /**
   * Gives the passage around `[start, end)` of the whole text.
   *
   * @param text What there is of it. @param origin The offset of its first unit.
   */
  around(text: string, origin: number, start: number, end: number): Passage {
    const from = Math.max(origin, start - wordReach);
    const to = Math.min(origin + text.length, end + wordReach);
    if (from < this.#from || to > this.#from + this.#folded.length) {
      this.#folded = foldUnits(text, from - origin, from - origin + Math.max(block, to - from));
      this.#from = from;
    }
    return {
      text: this.#folded.slice(from - this.#from, to - this.#from),
      start: start - from,
      end: Math.min(end, to) - from,
    };
  }
}
