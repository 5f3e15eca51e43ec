import { closedNames, closedRoles, inlineNames, termName } from "./elements.js";
import type { Reading, TermElement } from "./term.js";
import type { Mark, Tree } from "./tree.js";

/** Matches what can bear no term, whatever the caller asks. */
export const closedSelector = [
  ...closedNames,
  ...closedRoles.map((role) => `[role=${role}]`),
  "[contenteditable]:not([contenteditable=false])",
  "[aria-hidden=true]",
  "[inert]",
].join();

/**
 * Gives the DOM as a tree to mark.
 *
 * @param skip A selector of elements to leave plain, besides those that can bear no term.
 * @param reading What the terms made here are read with.
 * @param made Every wrapper is put in here.
 */
export function domTree(skip: string, reading: Reading, made: TermElement[]): Tree<Node> {
  const closed = skip ? `${closedSelector},${skip}` : closedSelector;
  return {
    ...langsInDom,
    standingOf(node) {
      if (isText(node)) return "text";
      if (!isElement(node)) return "nothing";
      if (node.matches(closed)) return "closed";
      return inlineNames.has(node.localName) ? "inline" : "block";
    },
    textOf: (node) => (isText(node) ? node.data : ""),
    childrenOf: (node) => [...node.childNodes],
    split: (node, at) => (isText(node) ? node.splitText(at) : node),
    wrap(first, last, mark) {
      const term = makeTerm(first.ownerDocument, mark);
      term.reading = reading;
      const range = [...siblingsFrom(first, last)];
      first.parentNode?.insertBefore(term, first);
      term.append(...range);
      made.push(term);
    },
  };
}

/** How `lang` comes down in the DOM, into shadow roots too. */
export const langsInDom: Pick<Tree<Node>, "langOf" | "parentOf"> = {
  langOf: (node) => (isElement(node) ? (node.getAttribute("lang") ?? undefined) : undefined),
  parentOf: (node) => node.parentNode ?? (isShadowRoot(node) ? node.host : undefined),
};

function makeTerm(document: Document | null, { concept, lang, label, continued }: Mark): TermElement {
  const term: TermElement = (document ?? globalThis.document).createElement(termName);
  term.setAttribute("concept", concept);
  if (lang) term.lang = lang;
  if (label) term.setAttribute("aria-label", label);
  term.toggleAttribute("continued", continued);
  return term;
}

function* siblingsFrom(first: Node, last: Node): Generator<Node> {
  for (let node: Node | null = first; node; node = node === last ? null : node.nextSibling) yield node;
}

// By number and not by `instanceof`: a node may come from another window, such as an e-book's frame.
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && "host" in node;
}
