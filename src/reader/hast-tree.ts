import type { Element, Nodes, Text } from "hast";
import { closedNames, closedRoles, inlineNames, termName } from "./elements.js";
import type { Mark, Tree } from "./tree.js";

export interface HastTreeOptions {
  /** Names of elements to leave plain, besides those that can bear no term. */
  readonly skip: readonly string[];
  /** The language of the tree where it has no `lang`. */
  readonly language: string | undefined;
  /** Gives the page that a concept's terms link to, if any. */
  readonly hrefOf: (id: string) => string | undefined;
}

/** Gives a hast tree as a tree to mark. */
export function hastTree(root: Nodes, { skip, language, hrefOf }: HastTreeOptions): Tree<Nodes> {
  const closed = new Set([...closedNames, ...skip]);
  const parents = new WeakMap<Nodes, Nodes>();
  const adopt = (parent: Nodes) => {
    for (const child of childrenOf(parent)) {
      parents.set(child, parent);
      adopt(child);
    }
  };
  adopt(root);

  /** Puts nodes in the place of `count` children of the parent of `node`, beginning with it. */
  const replace = (node: Nodes, count: number, nodes: readonly (Element | Text)[]) => {
    const parent = parents.get(node);
    if (!parent || !("children" in parent)) return;
    parent.children.splice(childrenOf(parent).indexOf(node), count, ...nodes);
    for (const child of nodes) parents.set(child, parent);
  };

  return {
    standingOf(node) {
      if (node.type === "text") return "text";
      if (node.type === "comment" || node.type === "doctype") return "nothing";
      if (node.type === "root") return "block";
      // What is neither is a plugin's own node, such as `raw` HTML or MDX.
      if (node.type !== "element") return "closed";
      if (closed.has(node.tagName) || isClosed(node)) return "closed";
      return inlineNames.has(node.tagName) ? "inline" : "block";
    },
    textOf: (node) => (node.type === "text" ? node.value : ""),
    langOf(node) {
      if (node.type === "element" && typeof node.properties.lang === "string") return node.properties.lang;
      return node === root ? language : undefined;
    },
    childrenOf,
    parentOf: (node) => parents.get(node),
    split(node, at) {
      if (node.type !== "text") return node;
      const tail: Text = { type: "text", value: node.value.slice(at) };
      node.value = node.value.slice(0, at);
      replace(node, 1, [node, tail]);
      return tail;
    },
    wrap(first, last, mark) {
      const siblings = childrenOf(parents.get(first) ?? root);
      const inside = siblings.slice(siblings.indexOf(first), siblings.indexOf(last) + 1);
      const term = makeTerm(mark, inside as Element["children"], hrefOf(mark.concept));
      replace(first, inside.length, [term]);
      adopt(term);
    },
  };
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return "children" in node ? node.children : [];
}

/** Whether an attribute closes the element. `rehype-parse` gives ARIA and `contenteditable` as strings, JSX may not. */
function isClosed({ properties }: Element): boolean {
  const { role, contentEditable, ariaHidden, inert } = properties;
  const isEditable = contentEditable !== undefined && String(contentEditable) !== "false";
  const isInert = inert !== undefined && inert !== false;
  return isEditable || isInert || String(ariaHidden) === "true" || closedRoles.includes(String(role));
}

function makeTerm(
  { concept, lang, label, continued }: Mark,
  inside: Element["children"],
  href: string | undefined,
): Element {
  const link: Element = { type: "element", tagName: "a", properties: { href }, children: inside };
  return {
    type: "element",
    tagName: termName,
    properties: {
      concept,
      ...(lang && { lang }),
      ...(label && { ariaLabel: label }),
      ...(continued && { continued: "" }),
    },
    children: href && !continued ? [link] : inside,
  };
}
