import { glossary } from "../../src/index.js";
import { numbers } from "./random.js";

export const patternSets = ["names", "many"] as const;
/** The shipped table's names; those and made-up ones, 50,000 in all. */
export type PatternSet = (typeof patternSets)[number];

const many = 50_000;

export function patternsOf(set: PatternSet): string[] {
  return set === "names" ? names() : combinations(names());
}

/** All names of the shipped table in lower case, each once. */
function names(): string[] {
  const texts = glossary.concepts.flatMap(({ terms }) => Object.values(terms).flat());
  return [...new Set(texts.map(({ text }) => text.toLowerCase()))];
}

/** The names, and made-up ones of their words, half of them Chinese: they begin as terms do and seldom end so. */
function combinations(texts: readonly string[]): string[] {
  const chinese = texts.filter((text) => /^\p{Script=Han}{2,4}$/u.test(text));
  const latin = [
    ...new Set(texts.filter((text) => !/\p{Script=Han}/u.test(text)).flatMap((text) => text.split(/[\s-]+/))),
  ];
  const english = latin.filter((word) => word.length > 1);
  const below = numbers(2);
  const pick = (words: readonly string[]) => words[below(words.length)] as string;
  const patterns = new Set(texts);
  while (patterns.size < many) {
    patterns.add(patterns.size % 2 ? pick(chinese) + pick(chinese) : `${pick(english)} ${pick(english)}`);
  }
  return [...patterns];
}
