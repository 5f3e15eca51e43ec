import { extname } from "node:path";
import { GlossaryError } from "../../../core/error.js";
import type { Syntax } from "../../../core/index.js";
import { missing } from "../../../core/peer.js";
import type { Terminal } from "../../terminal.js";

export const syntaxNames = ["auto", "markdown", "mdx", "html", "latex", "text"] as const;
export type SyntaxName = (typeof syntaxNames)[number];
type Markup = Exclude<SyntaxName, "auto" | "text">;

const byEnding: Readonly<Record<string, Markup>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".mdown": "markdown",
  ".mkd": "markdown",
  ".mdx": "mdx",
  ".htm": "html",
  ".html": "html",
  ".xhtml": "html",
  ".latex": "latex",
  ".ltx": "latex",
  ".tex": "latex",
};

const markdownPackages = "micromark micromark-extension-gfm micromark-extension-frontmatter micromark-extension-math";

/** Parsers are optional: each syntax loads when the first file wants it. */
const load: Readonly<Record<Markup, () => Promise<Syntax>>> = {
  markdown: async () =>
    (await import("../../../syntax/markdown.js").catch(missing(`${markdownPackages} parse5`))).markdown,
  mdx: async () =>
    (await import("../../../syntax/mdx.js").catch(missing(`${markdownPackages} micromark-extension-mdxjs`))).mdx,
  html: async () => (await import("../../../syntax/html.js").catch(missing("parse5"))).html,
  latex: async () =>
    (await import("../../../syntax/latex.js").catch(missing("@unified-latex/unified-latex-util-parse"))).latex,
};

/**
 * Gives a function from a file's name to its syntax. Where nobody asked for a syntax by name, a parser that is not
 * installed is a reason to say so and to read the markup as text, no reason to stop.
 */
export function syntaxes(wanted: SyntaxName, { warn, t }: Terminal): (file: string) => Promise<Syntax | undefined> {
  const loaded = new Map<Markup, Promise<Syntax | undefined>>();
  const open = (name: Markup) =>
    load[name]().catch((error: unknown) => {
      if (wanted !== "auto" || !(error instanceof GlossaryError)) throw error;
      warn(t("cli.noParser", { syntax: name, mend: error.mend }));
      return undefined;
    });
  return async (file) => {
    const name = wanted === "auto" ? byEnding[extname(file).toLowerCase()] : wanted;
    if (name === undefined || name === "text") return undefined;
    const syntax = loaded.get(name) ?? open(name);
    loaded.set(name, syntax);
    return syntax;
  };
}
