import type { postprocess } from "micromark";
import { OpenElements } from "./elements.js";
import type { Range } from "./ranges.js";

type Events = ReturnType<typeof postprocess>;

/** Tokens of micromark and its extensions in which nothing is prose. */
const skipped: ReadonlySet<string> = new Set([
  "autolink",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "gfmFootnoteCall",
  "gfmFootnoteDefinitionLabel",
  "htmlFlow",
  "htmlText",
  "literalAutolink",
  "mathFlow",
  "mathText",
  "mdxFlowExpression",
  "mdxJsxFlowTag",
  "mdxJsxTextTag",
  "mdxTextExpression",
  "mdxjsEsm",
  "reference",
  "resource",
  "toml",
  "yaml",
]);
const prose: ReadonlySet<string> = new Set(["characterEscapeValue", "characterReference", "data"]);
/** Where an element that was opened in a line and left open ends. */
const blocks: ReadonlySet<string> = new Set([
  "atxHeadingText",
  "paragraph",
  "setextHeadingText",
  "tableData",
  "tableHeader",
]);

/** Gives what is prose among the events of micromark, and each block of HTML to `readBlock`. */
export function proseIn(events: Events, source: string, readBlock: (block: string) => readonly Range[]): Range[] {
  // micromark leaves a byte-order mark out of its count.
  const shift = source.startsWith("\ufeff") ? 1 : 0;
  const ranges: Range[] = [];
  const inline = new OpenElements();
  const flow = new OpenElements();
  let depth = 0;
  let block: Range[] = [];
  for (const [direction, token] of events) {
    const { start, end } = token;
    // The types of MDX's tokens are unknown where its extension is not loaded.
    const type: string = token.type;
    const range: Range = [start.offset + shift, end.offset + shift];
    if (direction === "exit") {
      if (blocks.has(type)) inline.clear();
      if (!skipped.has(type)) continue;
      depth--;
      if (type === "htmlFlow") for (const part of readUncovered(block, source, readBlock)) ranges.push(part);
    } else if (skipped.has(type)) {
      depth++;
      if (type === "htmlFlow") block = [];
      else if (type === "htmlText" || type === "mdxJsxTextTag") inline.tag(source.slice(...range));
      else if (type === "mdxJsxFlowTag") flow.tag(source.slice(...range));
    } else if (type === "htmlFlowData") block.push(range);
    else if (depth === 0 && prose.has(type) && !inline.isUnread && !flow.isUnread) ranges.push(range);
  }
  return ranges;
}

/** Reads a block of HTML whose lines may stand behind marks of quotations and lists. */
function readUncovered(lines: readonly Range[], source: string, read: (block: string) => readonly Range[]): Range[] {
  const first = lines[0]?.[0] ?? 0;
  let text = "";
  for (const [start, end] of lines) {
    text += source.slice(first + text.length, start).replace(/[^\n]/g, " ") + source.slice(start, end);
  }
  // The marks are no prose, though the HTML takes the blanks in their place for text.
  return read(text).flatMap(([start, end]) =>
    lines
      .map(([from, to]): Range => [Math.max(from, first + start), Math.min(to, first + end)])
      .filter(([from, to]) => to > from),
  );
}
