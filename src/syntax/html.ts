/** What is prose in HTML. Needs parse5 beside duizhao. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import type { Syntax } from "../core/spot/find-terms.js";
import { isUnread } from "./elements.js";
import { type Range, tidy } from "./ranges.js";

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Gives the text of an HTML page or a piece of one, read as a browser reads it: no tags, attributes or comments, and no
 * `<code>`, `<pre>`, `<kbd>`, `<samp>`, `<script>`, `<style>`, `<textarea>`, `<math>` and bare addresses. A character
 * reference stands for itself: `&amp;` is five units of prose. It never throws.
 *
 * @example findTerms(page, { syntax: html })
 */
export const html: Syntax = (source) => {
  const ranges: Range[] = [];
  // A byte-order mark would be text, and text ends the head.
  const page = source.replace(/^\ufeff/, " ");
  const waiting: Node[] = [parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) {
      const { startOffset, endOffset } = node.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
      ranges.push([startOffset, endOffset]);
    } else if ("childNodes" in node && !("tagName" in node && isUnread(node.tagName))) {
      // One by one: a spread of very many children does not fit the stack.
      for (const child of node.childNodes) waiting.push(child);
      if ("content" in node) waiting.push(node.content);
    }
  }
  return tidy(ranges, source);
};

/** Each piece of text stays a node of its own: joined ones would tell a place that covers the tags between them. */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text)),
  insertTextBefore: (parent, text, next) =>
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next),
};
