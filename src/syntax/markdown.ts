/**
 * What is prose in Markdown. Needs micromark, micromark-extension-gfm, micromark-extension-frontmatter,
 * micromark-extension-math and parse5 beside duizhao.
 */
import { parse, postprocess, preprocess } from "micromark";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Syntax } from "../core/spot/find-terms.js";
import { html } from "./html.js";
import { math } from "./math.js";
import { proseIn } from "./micromark.js";
import { tidy } from "./ranges.js";

const extensions = [gfm(), math(), frontmatter(["yaml", "toml"])];

/**
 * Gives the text of Markdown as GitHub reads it: CommonMark with tables, footnotes, front matter and math. Texts of
 * links, alternative texts of images and the text of HTML are prose; code, addresses, titles, math, tags and front
 * matter are not. It never throws.
 *
 * Time grows with length, about 0.3 s for 100 kB, and for 100 kB of `[`, `<`, `*` or `$` a few seconds; but micromark
 * is quadratic in some texts that nobody writes: links (`[a](`), openings of emphasis (`**a_ `) or quotations (`> `)
 * by the ten thousand that nothing closes. Bound the length of what strangers send.
 *
 * @example findTerms(readme, { syntax: markdown })
 */
export const markdown: Syntax = (source) => {
  const events = postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(source, undefined, true)),
  );
  return tidy(proseIn(events, source, html), source);
};
