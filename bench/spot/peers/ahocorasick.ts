import { createRequire } from "node:module";
import type { Engine } from "../engine.js";

type Finder = new (keywords: readonly string[]) => { search(text: string): readonly [end: number, words: string[]][] };
const Finder = createRequire(import.meta.url)("ahocorasick") as Finder;

export const ahocorasick: Engine = {
  name: "ahocorasick",
  finds: "every match",
  reads: "lower case",
  side: "peer",
  build(patterns) {
    const finder = new Finder(patterns);
    return (text) => {
      let count = 0;
      for (const [, words] of finder.search(text)) count += words.length;
      return count;
    };
  },
};
