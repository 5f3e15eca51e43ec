import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GlossaryError } from "../../src/core/error.js";
import { mdx } from "../../src/syntax/mdx.js";
import { found, proseOf, ranges, timeOf } from "./check.js";

test.each([
  ["imports and exports", "import qcode from 'qcode'\n\nexport const other = 'deep net'\n\na", ["a"]],
  ["expressions", "a {qcode} b\n\n{qcode}\n\n{/* qcode */}\n\nc", ["a", "b", "c"]],
  ["tags and attributes", 'a <Tip title="qcode" {...qcode}>deep net</Tip> b', ["a", "deep net", "b"]],
  ["a component's tags but its content", '<Tip kind="qcode">\n  deep net\n</Tip>', ["deep net"]],
  ["elements of code", "a <code>qcode</code> b\n\n<pre>\n  qcode\n\n  qcode\n</pre>\n\nc <kbd /> d", [..."abcd"]],
  ["what is none in Markdown", "---\ntitle: qcode\n---\n\na `qcode` $qcode$ [b](qcode)\n\n```\nqcode\n```", ["a", "b"]],
])("%s: no prose", (_, source, parts) => {
  expect(proseOf(mdx, source)).toEqual(parts);
  expect(proseOf(mdx, source.replace(/\n/g, "\r\n"))).toEqual(parts);
  expect(proseOf(mdx, `\ufeff${source}`)).toEqual(parts);
});

describe("a text that is no MDX", () => {
  test.each([
    ["a\n\nb <c", 3, 5],
    ["a {b c} d", 1, 5],
    ["a {", 1, 4],
    ["export const = 1", 1, 14],
  ])("%j is refused with its place and a mend", (source, line, column) => {
    const refused = catching(() => mdx(source));
    expect(refused).toBeInstanceOf(GlossaryError);
    expect(refused).toMatchObject({ code: "malformed", line, column, mend: expect.stringContaining("\\<") });
  });
});

function catching(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

test("any text is read at true places or refused as malformed", () => {
  const part = fc.constantFrom(
    ...[
      "deep net",
      "深网",
      "`",
      "[",
      "](",
      ")",
      "<B>",
      "</B>",
      "<code>",
      "</code>",
      "{a}",
      "{",
      "}",
      "$",
      "\n",
      "\r\n",
    ],
    ...["\n\n", "import a from 'b'", "> ", "- ", "|", "*", "\\", "&amp;", "\ud83d\ude00", "\ufeff"],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const source = parts.join("");
      const refused = catching(() => ranges(mdx, source));
      if (refused) expect(refused).toMatchObject({ code: "malformed" });
      else found(mdx, source);
    }),
    { numRuns: 400 },
  );
});

test.each(["[", "<", "*", "$", "{"])("100 kB of %s is read or refused in seconds", (sign) => {
  expect(timeOf((source) => (catching(() => mdx(source)) ? [] : []), sign.repeat(100_000))).toBeLessThan(20_000);
});
