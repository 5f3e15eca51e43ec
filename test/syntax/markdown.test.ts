import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { markdown } from "../../src/syntax/markdown.js";
import { found, proseOf, ranges, timeOf } from "./check.js";

const { tests } = createRequire(import.meta.url)("commonmark-spec") as {
  tests: readonly { readonly number: number; readonly markdown: string }[];
};

test.each([
  ["code in a line", "a `qcode` b", ["a", "b"]],
  ["fenced code", "a\n\n```js qcode\nqcode\n```\n\nb", ["a", "b"]],
  ["fenced code that nobody closes", "a\n\n~~~\nqcode\n", ["a"]],
  ["indented code", "a\n\n    qcode\n\nb", ["a", "b"]],
  ["a link's target and title", "see [deep net](qcode 'qcode') now", ["see", "deep net", "now"]],
  ["an image's target, not its text", "![deep net](qcode.png)", ["deep net"]],
  ["references and definitions", "[deep net][qcode] [qcode2]\n\n[qcode]: /qcode 'qcode'", ["deep net", "[qcode2]"]],
  ["an autolink", "a <https://qcode.org> b", ["a", "b"]],
  ["a bare address", "a https://qcode.org/deep b www.qcode.org c qcode@qcode.org d", ["a", "b", "c", "d"]],
  ["an address next to Chinese", "见www.qcode.org/deep。深网", ["见", "。深网"]],
  ["math", "a $qcode$ b\n\n$$\nqcode\n$$\n\nc $$qcode$$ d", ["a", "b", "c", "d"]],
  ["front matter", "---\ntitle: qcode\n---\n\na", ["a"]],
  ["front matter in TOML", "+++\ntitle = 'qcode'\n+++\n\na", ["a"]],
  ["tags and attributes", 'a <b title="qcode">c</b> d', ["a", "c", "d"]],
  [
    "an element of code in a line",
    "press <kbd>qcode</kbd> or <code>qcode **qcode**</code>, so",
    ["press", "or", ", so"],
  ],
  ["a block of HTML but its text", '<p align="qcode">\ndeep net <code>qcode</code>\n</p>', ["deep net"]],
  ["a block of HTML in a quotation", "> <div>\n> deep net\n> <pre>qcode</pre>\n> </div>", ["deep net"]],
  ["scripts, styles and comments", "<script>\nqcode\n</script>\n\n<style>qcode</style>\n\n<!-- qcode -->\n\na", ["a"]],
  ["a footnote's label", "a[^qcode]\n\n[^qcode]: deep net", ["a", "deep net"]],
  ["marks of blocks", "# a\n\n> b\n\n- [x] c\n1. d\n\n| e | f |\n|---|---|\n| `qcode` | g |", [..."abcdefg"]],
])("%s is no prose", (_, source, parts) => {
  expect(proseOf(markdown, source)).toEqual(parts);
  expect(proseOf(markdown, source.replace(/\n/g, "\r\n"))).toEqual(parts);
  expect(proseOf(markdown, `\ufeff${source}`)).toEqual(parts);
});

test("sums of money are no math", () => {
  for (const source of ["from $5 for a deep net to $6", "5$ a deep net and 6$", "$3 deep net, $4."]) {
    expect(proseOf(markdown, source)).toEqual([source]);
  }
  expect(proseOf(markdown, "a $ x $ b")).toEqual(["a", "b"]);
});

test("an element that stays open ends with its paragraph", () => {
  expect(proseOf(markdown, "<kbd>qcode\n\ndeep net")).toEqual(["deep net"]);
});

test("character references and escapes stand for themselves", () => {
  const source = "a &amp; deep&#32;net \\* \ud83d\ude00 deep net";
  expect(found(markdown, source)).toEqual(["deep net"]);
  expect(proseOf(markdown, source)).toEqual(["a &amp; deep&#32;net", "* \ud83d\ude00 deep net"]);
});

test("a term goes over a line end, but over no markup", () => {
  expect(found(markdown, "deep\nnet, deep\r\nnet, - deep\n  net")).toHaveLength(3);
  expect(found(markdown, "deep `qcode` net, deep **net**")).toEqual([]);
});

describe("CommonMark's examples", () => {
  test.each(tests.map(({ number, markdown: source }) => [number, source] as const))("%i", (_, source) => {
    const covered = ranges(markdown, source);
    for (const [from, to] of codeOf(source)) {
      for (const [start, end] of covered) expect(start < to && end > from, source.slice(from, to)).toBe(false);
    }
  });
});

/** Where code stands, by another reader of the same tokens. */
function codeOf(source: string): [number, number][] {
  const code: [number, number][] = [];
  const visit = (node: ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number]): void => {
    const { position, type } = node;
    if ((type === "code" || type === "inlineCode") && position) {
      code.push([position.start.offset ?? 0, position.end.offset ?? 0]);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(source));
  // Math and front matter are none of CommonMark's; what they take is not prose anyway.
  return code;
}

test("any text: in order, apart, inside, and terms at true places", () => {
  const part = fc.constantFrom(
    ...["deep net", "深网", "`", "```\n", "    ", "[", "](", ")", "<b>", "</b>", "<kbd>", "<!--", "-->", "$", "$$\n"],
    ...[
      "> ",
      "- ",
      "\n",
      "\r\n",
      "\n\n",
      "\t",
      "|",
      "---\n",
      "# ",
      "*",
      "_",
      "\\",
      "&amp;",
      "\ud83d\ude00",
      "\ufeff",
      "\0",
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      ranges(markdown, parts.join(""));
      found(markdown, parts.join(""));
    }),
    { numRuns: 400 },
  );
});

test.each(["README.md", "README.zh-CN.md"])("%s has its terms outside of code", (file) => {
  const source = readFileSync(file, "utf8");
  const prose = proseOf(markdown, source).join("\n");
  expect(prose).toContain("alignment tax");
  expect(prose).not.toMatch(/import \{|npx duizhao|termTable\(/);
});

test.each(["[", "<", "*", "$", "`", "_", "&", "{"])("100 kB of %s is read in seconds", (sign) => {
  expect(timeOf(markdown, sign.repeat(100_000))).toBeLessThan(20_000);
});
