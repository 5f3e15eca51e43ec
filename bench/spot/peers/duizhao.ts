import { compile, findTerms } from "../../../src/core/index.js";
import { glossary } from "../../../src/index.js";
import type { Engine } from "../engine.js";

/** What the peers do, no more. */
export const exact: Engine = {
  name: "compile",
  finds: "leftmost-longest",
  reads: "lower case",
  side: "ours",
  build: (patterns) => counter(patterns, false),
};

/** The same through folding: case, width, Traditional Chinese, hyphens and blanks. */
export const folding: Engine = {
  name: "compile, fold",
  finds: "leftmost-longest",
  reads: "as written",
  side: "ours",
  build: (patterns) => counter(patterns, true),
};

/** The same, with no match inside a word: what `findTerms` stands on. */
export const wholeWords: Engine = {
  name: "compile, fold, whole words",
  finds: "leftmost-longest",
  reads: "as written",
  side: "ours",
  build: (patterns) => counter(patterns, true, true),
};

/** The finished thing: word boundaries, plurals, capitals, senses. */
export const terms: Engine = {
  name: "findTerms",
  finds: "terms",
  reads: "as written",
  side: "ours",
  only: "names",
  build: () => (text) => findTerms(glossary, text).length,
};

function counter(patterns: readonly string[], fold: boolean, wholeWords = false): (text: string) => number {
  const automaton = compile(patterns, { fold, wholeWords });
  return (text) => {
    let count = 0;
    for (const _ of automaton.scan(text)) count++;
    return count;
  };
}
