import { findTerms } from "../../src/index.js";
import { type Half, halves, type MarkedSentence, readSentences, sorts } from "./sentences.js";

export interface Quality {
  readonly half: Half;
  /** A file, a sort of sentence, or `all`. */
  readonly name: string;
  readonly sentences: number;
  /** Sentences with nothing missed and nothing wrong. */
  readonly whole: number;
  /** Marks that must be found. */
  readonly marks: number;
  readonly found: number;
  /** Matches that no mark has with the same start, end and concept. */
  readonly wrong: number;
}

/** Counts what `findTerms` finds and misses in the marked sentences, each half by file, by sort and in all. */
export function quality(): Quality[] {
  return halves.flatMap((half) => {
    const sentences = readSentences(half);
    const files = [...new Set(sentences.map(({ file }) => file))];
    return [
      ...files.map((name) =>
        countIn(
          half,
          name,
          sentences.filter(({ file }) => file === name),
        ),
      ),
      ...sorts.map((kind) =>
        countIn(
          half,
          `sort: ${kind}`,
          sentences.filter(({ sort }) => sort === kind),
        ),
      ),
      countIn(half, "all", sentences),
    ];
  });
}

function countIn(half: Half, name: string, sentences: readonly MarkedSentence[]): Quality {
  const sum = { whole: 0, marks: 0, found: 0, wrong: 0 };
  for (const sentence of sentences) {
    const { marks, found, wrong } = judge(sentence);
    sum.marks += marks;
    sum.found += found;
    sum.wrong += wrong;
    if (found === marks && wrong === 0) sum.whole++;
  }
  return { half, name, sentences: sentences.length, ...sum };
}

function judge({ text, marks }: MarkedSentence) {
  const required = marks.filter(({ optional }) => !optional).length;
  let found = 0;
  let wrong = 0;
  for (const { start, end, concept } of findTerms(text)) {
    const mark = marks.find((one) => one.start === start && one.end === end);
    if (mark?.optional) continue;
    if (mark?.concepts.includes(concept.id)) found++;
    else wrong++;
  }
  return { marks: required, found, wrong };
}
