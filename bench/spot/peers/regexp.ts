import type { Engine } from "../engine.js";

/** An alternation takes the first branch that fits, so the longest come first. */
export const regexp: Engine = {
  name: "RegExp alternation",
  finds: "leftmost-longest",
  reads: "lower case",
  side: "peer",
  build(patterns) {
    const branches = [...patterns].sort((a, b) => b.length - a.length).map(escaped);
    const expression = new RegExp(branches.join("|"), "g");
    return (text) => {
      let count = 0;
      for (const _ of text.matchAll(expression)) count++;
      return count;
    };
  },
};

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
