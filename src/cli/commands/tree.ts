import type { Concept } from "../../core/concept.js";
import { conceptTree, type TreeNode } from "../../core/tree.js";
import { subjects } from "../../generated/subjects.js";
import { glossary, search } from "../../index.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao tree SUBJECT|CONCEPT`: a subject field, what is narrower than a concept, or a system's descendants. */
export function tree(query: string, terminal: Terminal): ExitCode {
  const { print, t, colors, json } = terminal;
  const name =
    Object.hasOwn(subjects, query) || glossary.get(query) ? query : search(query, { limit: 1 })[0]?.concept.id;
  const roots = name === undefined ? [] : conceptTree(glossary, name);
  if (json) {
    print(JSON.stringify(roots.map(plain), null, 2));
  } else if (roots.length === 0) {
    print(t("cli.nothing", { query }));
  } else {
    const title = subjects[name ?? ""]?.[terminal.language];
    if (title) print(colors.bold(title));
    for (const [at, root] of roots.entries()) draw(root, "", title ? at === roots.length - 1 : undefined, terminal);
  }
  return roots.length > 0 ? 0 : 1;
}

/** Draws a node and what is under it; `last` is undefined for a node that hangs on nothing. */
function draw(node: TreeNode, indent: string, last: boolean | undefined, terminal: Terminal): void {
  const branch = last === undefined ? "" : last ? "└─ " : "├─ ";
  const below = last === undefined ? "" : last ? "   " : "│  ";
  terminal.print(indent + branch + label(node.concept) + (node.seen ? terminal.colors.dim(" …") : ""));
  for (const [at, child] of node.children.entries())
    draw(child, indent + below, at === node.children.length - 1, terminal);
}

function label({ terms, year }: Concept): string {
  const names = new Set([terms["zh-Hans"][0]?.text, terms.en[0]?.text].filter(Boolean));
  return [...names].join("  ") + (year ? ` (${year})` : "");
}

function plain({ concept, children }: TreeNode): object {
  return { id: concept.id, children: children.map(plain) };
}
