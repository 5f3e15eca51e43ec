import AhoCorasick from "modern-ahocorasick";
import type { Engine } from "../engine.js";

/** Looks for grapheme clusters over the whole text. */
export const modernAhocorasick: Engine = {
  name: "modern-ahocorasick",
  finds: "leftmost-longest",
  reads: "lower case",
  side: "peer",
  limit: { bytes: 100_000, reason: "its time grows with the square of the text's length" },
  build(patterns) {
    const matcher = new AhoCorasick(patterns);
    return (text) => matcher.search(text, { strategy: "leftmost-longest" }).length;
  },
};
