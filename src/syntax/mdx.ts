/**
 * What is prose in MDX. Needs micromark, micromark-extension-gfm, micromark-extension-frontmatter,
 * micromark-extension-math and micromark-extension-mdxjs beside duizhao.
 */
import { parse, postprocess, preprocess } from "micromark";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { mdxjs } from "micromark-extension-mdxjs";
import { GlossaryError } from "../core/error.js";
import type { Syntax } from "../core/spot/find-terms.js";
import { math } from "./math.js";
import { proseIn } from "./micromark.js";
import { tidy } from "./ranges.js";

const extensions = [gfm(), math(), frontmatter(["yaml", "toml"]), mdxjs()];

/**
 * Gives the text of MDX: as of Markdown, and of the content of components. Tags with their attributes, expressions,
 * imports and exports are no prose.
 *
 * Time grows with length, about 0.3 s for 100 kB, and for 100 kB of `[`, `<`, `*` or `$` a few seconds; but micromark
 * is quadratic in some texts that nobody writes: links (`[a](`), openings of emphasis (`**a_ `) or quotations (`> `)
 * by the ten thousand that nothing closes. Bound the length of what strangers send.
 *
 * @throws GlossaryError `malformed`: other than Markdown, not every text is MDX.
 * @example findTerms(page, { syntax: mdx })
 */
export const mdx: Syntax = (source) => {
  try {
    const events = postprocess(
      parse({ extensions })
        .document()
        .write(preprocess()(source, undefined, true)),
    );
    return tidy(
      proseIn(events, source, () => []),
      source,
    );
  } catch (error) {
    throw isMessage(error) ? malformed(error) : error;
  }
};

/** A `VFileMessage`, which is how micromark says what is wrong. */
interface Message {
  readonly reason: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

function isMessage(error: unknown): error is Message {
  return error instanceof Error && "reason" in error && typeof error.reason === "string";
}

function malformed({ reason, line, column }: Message): GlossaryError {
  return new GlossaryError("malformed", `This is no MDX: ${reason}`, {
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    mend: "Correct it, write \\< and \\{ where they are text, or read the file as Markdown.",
  });
}
