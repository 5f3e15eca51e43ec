import { fold } from "../fold.js";
import { hasHan, piecesOf } from "./pieces.js";

/** A query as the stages read it. */
export interface Query {
  /** As typed; what is longer than anybody types is cut off. */
  readonly text: string;
  /** Folded: see `fold`. */
  readonly folded: string;
  /** Folded, without blanks. */
  readonly tight: string;
  /** Runs of Latin letters and of Chinese characters, folded. */
  readonly pieces: readonly string[];
  readonly hasHan: boolean;
}

/** Nobody types a longer query; what is longer is a text, and a text is for `findTerms`. */
const longest = 256;

/** Reads a query. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, longest);
  const folded = fold(text);
  return { text, folded, tight: folded.replaceAll(" ", ""), pieces: piecesOf(folded), hasHan: hasHan(folded) };
}

/**
 * Gives what a question asks about: `什么是思维链` is about `思维链`, `what is a reward model?` about `reward model`.
 * The same text where it is no question.
 */
export function subjectOf(text: string): string {
  let rest = text.trim();
  for (let before = ""; before !== rest; ) {
    before = rest;
    for (const filler of fillers) rest = rest.replace(filler, "").trim();
  }
  return rest || text;
}

/** Words around the term that is asked about. None can match the empty string, so the loop above ends. */
const fillers = [
  /^(?:what(?:'s| is| are| does| do)?|who is|how (?:does|do|to|is)|why (?:is|does)|define|explain|meaning of|definition of|explanation of|introduction to|intro to|please|tell me about|difference between)\b/i,
  /^(?:a|an|the|about|mean by)\b(?=\s)/i,
  /\b(?:meaning|definition|explained|explanation|mean|means|stand for|stands for|work|works|tutorial|in (?:chinese|english|ai|ml|llms?)|paper|for beginners)\s*$/i,
  /[?!.,;:\u3002\uff0c\uff1f\uff01\u3001\uff1a\u201c\u201d"]+$/,
  /^[\u201c\u201d"]+/,
  /^(?:\u8bf7\u95ee|\u4ec0\u4e48\u662f|\u4ec0\u4e48\u53eb|\u4f55\u4e3a|\u4f55\u8c13|\u5565\u662f|\u5565\u53eb|\u600e\u4e48\u7406\u89e3|\u5982\u4f55\u7406\u89e3|\u600e\u6837|\u600e\u4e48|\u5982\u4f55|\u89e3\u91ca|\u4ecb\u7ecd|\u5173\u4e8e|\u8bf7\u89e3\u91ca|\u4e00\u4e0b|\u751a\u9ebc\u662f|\u4ec0\u9ebc\u662f|\u4f55\u8b02|\u89e3\u91cb|\u8acb\u554f)/,
  /(?:\u662f\u4ec0\u4e48\u610f\u601d|\u662f\u4ec0\u4e48|\u662f\u5565|\u662f\u5565\u610f\u601d|\u4ec0\u4e48\u610f\u601d|\u7684\u610f\u601d|\u7684\u542b\u4e49|\u7684\u5b9a\u4e49|\u7684\u539f\u7406|\u7684\u4f5c\u7528|\u7684\u6982\u5ff5|\u539f\u7406|\u5b9a\u4e49|\u610f\u601d|\u600e\u4e48\u7528|\u600e\u4e48\u505a|\u600e\u4e48\u8bf4|\u82f1\u6587|\u4e2d\u6587|\u7ffb\u8bd1|\u6559\u7a0b|\u8bba\u6587|\u5417|\u5462|\u662f\u4ec0\u9ebc\u610f\u601d|\u662f\u4ec0\u9ebc|\u662f\u751a\u9ebc|\u7684\u5b9a\u7fa9|\u55ce)$/,
] as const;
