import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "../../src/syntax/html.js";
import { found, proseOf, ranges, timeOf } from "./check.js";

test.each([
  ["tags and attributes", '<p title="qcode">a <b class=qcode>b</b></p>', ["a", "b"]],
  ["comments and declarations", "<!doctype html>a<!-- qcode --><![CDATA[qcode]]>b<?qcode?>c", ["a", "b", "c"]],
  ["code", "a<pre>qcode</pre>b<code>qcode <b>qcode</b></code>c<kbd>qcode</kbd>d<samp>qcode</samp>e", [..."abcde"]],
  ["scripts and styles", "<script>qcode</script><style>qcode</style>a<svg><style>qcode</style></svg>b", ["a", "b"]],
  ["what is typed", "a<textarea>qcode</textarea>b<input value=qcode>c", ["a", "b", "c"]],
  ["frames and math", "a<iframe>qcode</iframe>b<math><mi>qcode</mi></math>c", ["a", "b", "c"]],
  ["bare addresses", "<p>a https://qcode.org/x\u3002深网</p>", ["a", "\u3002深网"]],
])("%s: no prose", (_, source, parts) => {
  expect(proseOf(html, source)).toEqual(parts);
  expect(proseOf(html, `\ufeff${source}`)).toEqual(parts);
});

test("titles, cells, options, templates and noscript are prose", () => {
  const source =
    "<html><head><title>a</title></head><body><table><tr><td>b</table><select><option>c</select><template>d</template><noscript>e</noscript>";
  expect(proseOf(html, source)).toEqual([..."abcde"]);
});

test("broken markup is read as a browser does", () => {
  expect(proseOf(html, "a</div>b<p>c<table>d<tr><td>e</table><b><i>f</b>g</i> < h &amp i <")).toEqual([
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
    "g",
    "< h &amp i <",
  ]);
  expect(proseOf(html, "<p><code>qcode<p>qcode</code>a")).toEqual(["a"]);
  expect(proseOf(html, "a<b")).toEqual(["a"]);
});

test("character references, CRLF and pairs keep their offsets", () => {
  const source = "<p>\r\n&lt;&#20013;\ud83d\ude00&hellip; deep\r\nnet</p>\r\ndeep net &notit;深网";
  expect(found(html, source)).toEqual(["deep\r\nnet", "deep net", "深网"]);
});

test("any text: in order, apart, inside, and terms at true places", () => {
  const part = fc.constantFrom(
    ...[
      "deep net",
      "深网",
      "<",
      ">",
      "</",
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<table>",
      "<td>",
      "</table>",
      "<code>",
      "<!--",
    ],
    ...[
      "</code>",
      "-->",
      "&amp;",
      "&",
      "\r\n",
      "<script>",
      "</script>",
      "<svg>",
      "<template>",
      "\ud83d\ude00",
      "\ufeff",
      "\0",
    ],
    ...["<a>", "<select>", "<frameset>", "<plaintext>", "<title>"],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      ranges(html, parts.join(""));
      found(html, parts.join(""));
    }),
    { numRuns: 600 },
  );
});

test.each(["[", "<", "*", "$", "<b>", "<div>", "&"])("100 kB of %s is read in seconds", (sign) => {
  expect(timeOf(html, sign.repeat(100_000 / sign.length))).toBeLessThan(20_000);
});
