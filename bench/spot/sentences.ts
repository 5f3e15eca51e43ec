import { readdirSync, readFileSync } from "node:fs";

/** A place where a term stands, as a person marked it. */
export interface Mark {
  /** Offset of the first UTF-16 unit in the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** Ids of the concepts that are right here; mostly one. */
  readonly concepts: readonly string[];
  /** Finding it and not finding it are both fine. */
  readonly optional: boolean;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface MarkedSentence extends MarkedText {
  /** `en`, `zh-Hans`, `zh-Hant` or `mixed`. */
  readonly language: string;
  /** `trap`: words stand there that look like terms and are none. `post`: a whole post. */
  readonly sort: (typeof sorts)[number];
  /** The file without its ending, and the line in it from 1. */
  readonly file: string;
  readonly line: number;
}

export const sorts = ["term", "trap", "post"] as const;

/** The sentences in two parts: one to tune by, one that nobody looks at while tuning. */
export const halves = ["tuning", "held-out"] as const;
export type Half = (typeof halves)[number];

const folder = new URL("../../test/core/spot/sentences/", import.meta.url);

/** Reads one part of the marked sentences, file by file in the order of their names. */
export function readSentences(half: Half): MarkedSentence[] {
  const files = readdirSync(new URL(half, folder)).sort();
  return files.flatMap((name) => {
    const lines = readFileSync(new URL(`${half}/${name}`, folder), "utf8")
      .trimEnd()
      .split("\n");
    return lines.map((row, at) => parseRow(row, `${half}/${name.replace(".tsv", "")}`, at + 1));
  });
}

/** @example parseMarked("用{思维链|chain-of-thought}") // { text: "用思维链", marks: [{ start: 1, end: 4, … }] } */
export function parseMarked(marked: string): MarkedText {
  const marks: Mark[] = [];
  let text = "";
  let done = 0;
  const source = marked.replaceAll("\\n", "\n");
  for (const match of source.matchAll(/\{(\??)([^{|}]+)\|([^{|}]+)\}/g)) {
    const [whole, optional, term = "", ids = ""] = match;
    text += source.slice(done, match.index);
    marks.push({
      start: text.length,
      end: text.length + term.length,
      concepts: ids.split(","),
      optional: optional === "?",
    });
    text += term;
    done = match.index + whole.length;
  }
  return { text: text + source.slice(done), marks };
}

function parseRow(row: string, file: string, line: number): MarkedSentence {
  const [language = "", name, marked] = row.split("\t");
  const sort = sorts.find((one) => one === name);
  if (!sort || !marked) throw new Error(`${file}.tsv:${line}: no marked sentence`);
  return { language, sort, file, line, ...parseMarked(marked) };
}
