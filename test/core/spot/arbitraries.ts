import fc from "fast-check";
import type { CompileOptions } from "../../../src/core/spot/automaton.js";

/** Patterns, and a text in which they are likely to stand. */
export interface Case {
  readonly patterns: readonly string[];
  readonly text: string;
  readonly options: CompileOptions;
}

const plain = ["a", "b", "c", "A", "_", "1", "思", "维", "。", "\ud83d", "\ude00", "\0", "-", " ", "\n"];
const latin = ["a", "b", "c", "A", "é", "ａ", "1", ",", "ж"];
/** Folded blanks that are never at will: no line end follows a hyphen. */
const blanks = [" ", "\t ", "-", "\u2011", "\n", "\n\n", " \n", "\u3000"];
const mixed = ["a", "B", "1", "思", "鏈", "链", "。"];
const loose = [...mixed, " ", "\n", "-\n", "  ", "-"];

/** No folding: every unit stands for itself. */
export const plainCases: fc.Arbitrary<Case> = cases(plain, plain, [false]);

/** Folding, with blanks in patterns, between Latin letters only. */
export const latinCases: fc.Arbitrary<Case> = cases([...latin, " ", "-"], [...latin, ...blanks], [true]).filter(
  ({ text }) => !/[-\u2011][^\S\n]*\n|\n[-\u2011]/.test(text),
);

/** Folding, with blanks at will in the text and none in patterns. */
export const looseCases: fc.Arbitrary<Case> = cases(mixed, loose, [true]).map(
  // Whether a word that is parted at a line end is one or two depends on the patterns.
  (one) => ({
    ...one,
    options: { ...one.options, wholeWords: one.options.wholeWords === true && !one.text.includes("-\n") },
  }),
);

/** Folding, with units that are passed over; they part words no less. */
export const hyphenatedCases: fc.Arbitrary<Case> = cases(mixed, [...mixed, "\u00ad", "\u200b"], [true]).map((one) => ({
  ...one,
  options: { fold: true },
}));

function cases(inPatterns: string[], inText: string[], folding: boolean[]): fc.Arbitrary<Case> {
  return fc
    .record({
      patterns: fc.array(fc.string({ unit: fc.constantFrom(...inPatterns), maxLength: 5 }), { maxLength: 10 }),
      parts: fc.array(fc.oneof(fc.string({ unit: fc.constantFrom(...inText), maxLength: 6 }), fc.nat({ max: 30 })), {
        maxLength: 10,
      }),
      fold: fc.constantFrom(...folding),
      wholeWords: fc.boolean(),
    })
    .map(({ patterns, parts, fold, wholeWords }) => ({
      patterns,
      text: parts
        .map((part) => (typeof part === "string" ? part : (patterns[part % Math.max(1, patterns.length)] ?? "")))
        .join(""),
      options: { fold, wholeWords },
    }));
}
