import type { parse } from "@unified-latex/unified-latex-util-parse";

type Node = ReturnType<typeof parse>["content"][number];
type Macro = Extract<Node, { type: "macro" }>;

/** Commands whose arguments in braces are prose. */
const spoken =
  /^(?:title|subtitle|author|date|part|chapter|(?:sub){0,2}section|(?:sub)?paragraph|caption|captionof|subcaption|subfloat|footnote|footnotetext|footnotemark|thanks|marginpar|emph|underline|uline|textsc|textsf|textrm|textsl|textup|textmd|textnormal|text(?:bf|it)|mbox|fbox|hbox|text|enquote|quote|abstract|keywords|frametitle|framesubtitle|todo|st|so|hl|centerline|sidenote|MakeUppercase|MakeLowercase|uppercase|lowercase|alert|structure|textquote)\*?$/;
/** Commands of which only the last argument is prose: a colour, an address or a width comes first. */
const spokenLast =
  /^(?:href|textcolor|colorbox|parbox|makebox|framebox|raisebox|multicolumn|multirow|foreignlanguage)$/;
/** Commands that the parser does not know, with arguments that are no prose. */
const unspoken =
  /^(?:\w*(?:cite|ref)\w*|begin|end|label|url|path|nolinkurl|input|include\w*|bib\w*|addbibresource|graphicspath|(?:re)?new\w+|renew\w+|provide\w+|Declare\w+|[egx]?def|let|set\w+|addto\w+|hypersetup|[hv]space|usetikzlibrary|\w*package|\w*class|pagestyle|thispagestyle|texttt|lstinline|mintinline|inputminted|lstinputlisting|lstset|verb|code|ensuremath|color|definecolor|selectlanguage|hyphenation|gls\w*|Gls\w*|ac[slpf]*|Ac[slpf]*)\*?$/;

/**
 * Gives the contents of a command's arguments that are prose, and the index of the first node after them. A command
 * that the parser does not know has its arguments beside it: of these, what stands in braces is taken for prose.
 */
export function proseOfMacro(macro: Macro, nodes: readonly Node[], next: number): { args: Node[][]; after: number } {
  const args = macro.args?.filter(({ content }) => content.length > 0) ?? [];
  if (args.length > 0) {
    const inBraces = args.filter(({ openMark }) => openMark === "{");
    // What follows \item is an argument of it too, without any mark.
    const spokenArgs = macro.content === "item" ? args : spoken.test(macro.content) ? inBraces : [];
    const wanted = spokenLast.test(macro.content) ? inBraces.slice(-1) : spokenArgs;
    return { args: wanted.map(({ content }) => content), after: next };
  }
  // A sign such as \& or \\ takes no argument in braces.
  if (!/^[a-zA-Z@]/.test(macro.content)) return { args: [], after: next };
  const defined = /^(?:[egx]?def|let)$/.test(macro.content) && nodes[next]?.type === "macro" ? 1 : 0;
  let after = afterOptions(nodes, next + defined);
  if (!unspoken.test(macro.content)) return { args: [], after };
  while (nodes[after]?.type === "group") after++;
  return { args: [], after };
}

/** Steps over `[…]` that stands right behind a command. */
function afterOptions(nodes: readonly Node[], next: number): number {
  if (!isString(nodes[next], "[")) return next;
  for (let at = next + 1; at < nodes.length && nodes[at]?.type !== "parbreak"; at++) {
    if (isString(nodes[at], "]")) return at + 1;
  }
  return next;
}

function isString(node: Node | undefined, content: string): boolean {
  return node?.type === "string" && node.content === content;
}
