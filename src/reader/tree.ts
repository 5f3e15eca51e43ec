/**
 * How a node stands in the text: text itself; an inline element that a sentence runs through; a block, which
 * parts sentences; closed, where no term is looked for; or nothing, such as a comment.
 */
export type Standing = "text" | "inline" | "block" | "closed" | "nothing";

/** What is written on the wrapper of a term. */
export interface Mark {
  /** The concept's id. */
  readonly concept: string;
  /** The term's language, where it differs from the text around it. */
  readonly lang: string | undefined;
  /** The whole term, on the first of several wrappers of one term. */
  readonly label: string | undefined;
  /** True on the wrappers that follow it. */
  readonly continued: boolean;
}

/** What marking needs of a document tree. The DOM and hast each have one, so that both are marked alike. */
export interface Tree<Node> {
  standingOf(node: Node): Standing;
  /** The text of a text node, in UTF-16 units; empty for any other node. */
  textOf(node: Node): string;
  /** The node's own `lang` attribute. */
  langOf(node: Node): string | undefined;
  childrenOf(node: Node): readonly Node[];
  parentOf(node: Node): Node | undefined;
  /** Cuts a text node in two: the front stays in `node`, and the rest is given. */
  split(node: Node, at: number): Node;
  /** Wraps two siblings and what stands between them. */
  wrap(first: Node, last: Node, mark: Mark): void;
}

/** Gives the text nodes of the tree, sentence-wise: each list is text that runs on without a block between. */
export function textRuns<Node>(tree: Tree<Node>, root: Node): Node[][] {
  const runs: Node[][] = [[]];
  const visit = (node: Node) => {
    const standing = tree.standingOf(node);
    if (standing === "text") runs.at(-1)?.push(node);
    if (standing === "block" || standing === "closed") runs.push([]);
    if (standing === "block" || standing === "inline") tree.childrenOf(node).forEach(visit);
    if (standing === "block") runs.push([]);
  };
  tree.childrenOf(root).forEach(visit);
  return runs.filter((run) => run.length > 0);
}

/** Gives the nearest `lang` at or above a node. */
export function nearestLang<Node>(tree: Pick<Tree<Node>, "langOf" | "parentOf">, node: Node): string | undefined {
  for (let at: Node | undefined = node; at !== undefined; at = tree.parentOf(at)) {
    const lang = tree.langOf(at);
    if (lang !== undefined) return lang;
  }
  return undefined;
}

/**
 * Gives the two siblings that hold exactly the text from `first` to `last`, climbing out of elements that the
 * text fills to the edge: `<b>大语言</b>模型` can be wrapped whole. Undefined where it cannot, as in
 * `<b>用大语言</b>模型`.
 */
export function siblingsAround<Node>(tree: Tree<Node>, first: Node, last: Node): readonly [Node, Node] | undefined {
  const from = climb(tree, first, last, (siblings) => siblings[0]);
  const to = climb(tree, last, first, (siblings) => siblings.at(-1));
  return tree.parentOf(from) === tree.parentOf(to) ? [from, to] : undefined;
}

function climb<Node>(
  tree: Tree<Node>,
  start: Node,
  other: Node,
  edge: (siblings: readonly Node[]) => Node | undefined,
): Node {
  let node = start;
  for (let parent = tree.parentOf(node); parent !== undefined; parent = tree.parentOf(node)) {
    if (contains(tree, parent, other) || edge(tree.childrenOf(parent)) !== node) break;
    node = parent;
  }
  return node;
}

function contains<Node>(tree: Tree<Node>, ancestor: Node, node: Node): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = tree.parentOf(at)) if (at === ancestor) return true;
  return false;
}
