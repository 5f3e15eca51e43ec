import type { Language } from "../concept.js";
import { isTraditionalOnly } from "../fold.js";

/** The script of a Chinese text: Traditional from the first character on that is only Traditional. */
export class Script {
  #script: Language = "zh-Hans";
  /** How much of the text was looked through. */
  #at = 0;

  /**
   * Gives the script as far as `end`, an offset of the whole text.
   *
   * @param text What there is of it. @param origin The offset of its first unit.
   */
  before(text: string, origin: number, end: number): Language {
    const last = Math.min(end - origin, text.length);
    for (let at = this.#at - origin; at < last && this.#script === "zh-Hans"; at++) {
      if (isTraditionalOnly(text.charCodeAt(at))) this.#script = "zh-Hant";
    }
    this.#at = Math.max(this.#at, last + origin);
    return this.#script;
  }
}
