import { AhoCorasick as Fast } from "@monyone/aho-corasick/fast";
import { AhoCorasick as Greedy } from "@monyone/aho-corasick/greedy";
import type { Engine } from "../engine.js";

export const monyoneGreedy: Engine = {
  name: "@monyone/aho-corasick greedy",
  finds: "leftmost-longest",
  reads: "lower case",
  side: "peer",
  build(patterns) {
    const automaton = new Greedy([...patterns]);
    return (text) => automaton.matchInText(text).length;
  },
};

/** Its double array, which takes long to build. */
export const monyoneFast: Engine = {
  name: "@monyone/aho-corasick fast",
  finds: "every match",
  reads: "lower case",
  side: "peer",
  build(patterns) {
    const automaton = new Fast([...patterns]);
    return (text) => automaton.matchInText(text).length;
  },
};
