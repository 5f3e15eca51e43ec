import { createRequire } from "node:module";
import fc from "fast-check";
import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { createGlossary } from "../../src/core/glossary.js";
import { type RehypeTermsOptions, rehypeTerms } from "../../src/reader/rehype.js";

// The package brings no types.
const { tests } = createRequire(import.meta.url)("commonmark-spec") as { tests: readonly { readonly html: string }[] };

/** Names that the examples of CommonMark are full of. */
const glossary = createGlossary([
  { id: "foo", terms: { en: ["foo"], "zh-Hans": ["福"] } },
  { id: "bar", terms: { en: ["bar", "foo bar", "a"] } },
  { id: "baz", terms: { en: ["baz", "hello", "b", "this is"], "zh-Hans": ["大语言模型"] } },
]);

function annotate(html: string, options: RehypeTermsOptions = {}): string {
  return String(
    unified().use(rehypeParse, { fragment: true }).use(rehypeTerms, options).use(rehypeStringify).processSync(html),
  );
}

function plain(html: string): string {
  return String(unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).processSync(html));
}

function strip(html: string): string {
  return html.replace(/<\/?duizhao-term[^>]*>/g, "");
}

describe("rehypeTerms", () => {
  it("wraps a term, with its concept and its language", () => {
    expect(annotate("<p>利用思维链</p>", { language: "zh-CN" })).toBe(
      '<p>利用<duizhao-term concept="chain-of-thought">思维链</duizhao-term></p>',
    );
    expect(annotate('<p lang="en">利用思维链</p>')).toContain(
      '<duizhao-term concept="chain-of-thought" lang="zh-Hans">',
    );
  });

  it("wraps what emphasis parts as one, and piece by piece where it must", () => {
    expect(annotate("<p>大<b>语言</b>模型</p>", { glossary, language: "zh" })).toBe(
      '<p><duizhao-term concept="baz">大<b>语言</b>模型</duizhao-term></p>',
    );
    expect(annotate("<p><b>用大</b>语言模型</p>", { glossary, language: "zh" })).toBe(
      '<p><b>用<duizhao-term concept="baz" aria-label="大语言模型">大</duizhao-term></b><duizhao-term concept="baz" continued="">语言模型</duizhao-term></p>',
    );
  });

  it("leaves links, controls, code and headings plain", () => {
    const html =
      '<h2>foo</h2><a href="x">foo</a><code>foo</code><button>foo</button><p contenteditable>foo</p><i aria-hidden="true">foo</i>';
    expect(annotate(html, { glossary })).not.toContain("duizhao-term");
    expect(annotate(html, { glossary, skip: [] }).match(/<duizhao-term/g)).toHaveLength(1);
  });

  it("makes links where it is told of a page", () => {
    const html = annotate("<p>思维链</p>", { language: "zh", link: ({ id }) => `/terms/${id}` });
    expect(html).toBe(
      '<p><duizhao-term concept="chain-of-thought"><a href="/terms/chain-of-thought">思维链</a></duizhao-term></p>',
    );
  });

  it("refuses a language that is neither English nor Chinese", () => {
    expect(() => rehypeTerms({ language: "fr" })).toThrowError(expect.objectContaining({ code: "unknown-language" }));
  });

  it("leaves the nodes of other plugins alone", () => {
    const raw = { type: "raw", value: "<b>foo</b>" } as unknown as Element;
    const tree: Root = {
      type: "root",
      children: [raw, { type: "comment", value: "foo" }, { type: "text", value: "foo" }],
    };
    rehypeTerms({ glossary })(tree);
    expect(tree.children.map(({ type }) => type)).toEqual(["raw", "comment", "element"]);
  });
});

describe("over all of CommonMark's examples", () => {
  it.each(["all", "document"] as const)("marking %s strips back to the same bytes, and twice is once", (first) => {
    let marked = 0;
    for (const { html } of tests) {
      const once = annotate(html, { glossary, first });
      if (once.includes("<duizhao-term")) marked++;
      expect(strip(once)).toBe(plain(html));
      // Not `once` itself: a textarea loses a line break each time it is parsed.
      expect(annotate(once, { glossary, first })).toBe(plain(once));
    }
    expect(tests).toHaveLength(652);
    expect(marked).toBeGreaterThan(200);
  });
});

it("keeps the text and the markup of any tree", () => {
  const text = fc.array(fc.constantFrom("大", "语言", "模型", "用", "foo", " ", "bar")).map((words) => words.join(""));
  const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
    tree: fc.array(tie("node"), { maxLength: 4 }).map((nodes) => nodes.join("")),
    node: fc.oneof(
      { depthSize: "small" },
      text,
      fc
        .tuple(fc.constantFrom("b", "i", "div", "code", "span"), tie("tree"))
        .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(tree, (html) => {
      const once = annotate(html, { glossary, first: "all" });
      expect(strip(once)).toBe(plain(html));
      expect(annotate(once, { glossary, first: "all" })).toBe(once);
      expect(nested(unified().use(rehypeParse, { fragment: true }).parse(once))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

/** Whether a term stands in a term or in code. */
function nested(node: Nodes, isInside = false): boolean {
  const isTerm = node.type === "element" && node.tagName === "duizhao-term";
  if (isTerm && isInside) return true;
  const closes = isTerm || (node.type === "element" && node.tagName === "code");
  return "children" in node && node.children.some((child) => nested(child, isInside || closes));
}
