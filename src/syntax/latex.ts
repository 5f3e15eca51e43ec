/** What is prose in LaTeX. Needs @unified-latex/unified-latex-util-parse beside duizhao. */
import { parse } from "@unified-latex/unified-latex-util-parse";
import type { Syntax } from "../core/spot/find-terms.js";
import { proseOfMacro } from "./latex-macros.js";
import { type Range, tidy } from "./ranges.js";

type Node = ReturnType<typeof parse>["content"][number];

/** Environments whose content is code, a drawing or data. Those of math are nodes of their own. */
const unread =
  /^(?:algorithm\w*|alltt|BVerbatim|comment|csvtable|filecontents|lstlisting|LVerbatim|minted|pgfpicture|picture|tabbing|thebibliography|tikzcd|tikzpicture|verbatim\w*|Verbatim\w*)\*?$/;

/** The parser remembers much about each unit: a megabyte at once would not fit the memory. */
const most = 32_000;

/**
 * Gives the text of LaTeX: no commands, math, comments, verbatim text and arguments that are no prose, such as those of
 * `\cite`, `\ref` and `\includegraphics`; the arguments of `\section`, `\emph`, `\footnote`, of commands like them and
 * of commands that it does not know are prose. It never throws. Braces that are nested too deep for the parser, by the
 * thousand, make the paragraph that has them no prose. It reads about 100 kB a second, and time grows with length.
 *
 * @example findTerms(paper, { syntax: latex })
 */
export const latex: Syntax = (source) => {
  const ranges: Range[] = [];
  for (let from = 0; from < source.length; ) {
    const to = source.length - from > most ? cutBefore(from + most, from, source) : source.length;
    for (const [start, end] of proseOf(source.slice(from, to))) ranges.push([start + from, end + from]);
    from = to;
  }
  return tidy(ranges, source);
};

/** Gives where a long source is best cut: after a paragraph that is not inside of code, else after a line or a word. */
function cutBefore(limit: number, from: number, source: string): number {
  const piece = source.slice(from, limit);
  let open: string | undefined;
  let paragraph = 0;
  for (const { index, 0: text, 1: side, 2: name = "" } of piece.matchAll(/\\(begin|end)\{([^{}\n]*)\}|\n[^\S\n]*\n/g)) {
    if (side === undefined) paragraph = open === undefined ? index + text.length : paragraph;
    else if (side === "begin" && open === undefined && unread.test(name)) open = name;
    else if (side === "end" && open === name) open = undefined;
  }
  const cut = paragraph || piece.lastIndexOf("\n") + 1 || piece.lastIndexOf(" ") + 1 || piece.length;
  return from + cut;
}

function proseOf(source: string): Range[] {
  const ranges: Range[] = [];
  try {
    read(parse(source).content, ranges);
    return ranges;
  } catch (error) {
    if (!(error instanceof RangeError || isSyntaxError(error))) throw error;
    const paragraphs = paragraphsOf(source);
    if (paragraphs.length < 2) return [];
    return paragraphs.flatMap(([from, to]) =>
      proseOf(source.slice(from, to)).map(([start, end]): Range => [start + from, end + from]),
    );
  }
}

function paragraphsOf(source: string): Range[] {
  const ends = [...source.matchAll(/\n[^\S\n]*\n/g)].map(({ index, 0: gap }) => index + gap.length);
  return [...new Set([...ends, source.length])].map((end, at): Range => [ends[at - 1] ?? 0, end]);
}

function isSyntaxError(error: unknown): boolean {
  return error instanceof Error && error.name === "SyntaxError";
}

function read(nodes: readonly Node[], into: Range[]): void {
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    switch (node.type) {
      case "string":
        // Unescaped, & parts the cells of a table.
        if (node.position && node.content !== "&") into.push([node.position.start.offset, node.position.end.offset]);
        break;
      case "group":
        read(node.content, into);
        break;
      case "environment":
        if (!unread.test(node.env)) read(node.content, into);
        break;
      case "macro": {
        const { args, after } = proseOfMacro(node, nodes, at + 1);
        for (const content of args) read(content, into);
        at = after - 1;
        break;
      }
    }
  }
}
