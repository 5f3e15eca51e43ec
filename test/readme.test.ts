import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";

/** Examples run as a reader would run them: against the built package, from a module beside it. */
const scratch = "test/.readme-example.mjs";
afterAll(() => rmSync(scratch, { force: true }));

describe.each(["README.md", "README.zh-CN.md"])("%s", (file) => {
  const readme = readFileSync(file, "utf8");
  const examples = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = ""]) => code);

  test("has examples of all uses", () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  test.each(examples)("example %# does what it says", (code) => {
    writeFileSync(scratch, asserting(code));
    expect(execFileSync(process.execPath, [scratch], { encoding: "utf8" })).toBe("");
  });
});

test("both readmes have the same examples", () => {
  const code = (file: string) =>
    [...readFileSync(file, "utf8").matchAll(/^```\w+.*?\n(.*?)^```/gms)].map(([, text = ""]) =>
      text.replace(/^\s*(\/\/|#).*$/gm, "").replace(/ +# .*$/gm, ""),
    );
  expect(code("README.zh-CN.md")).toEqual(code("README.md"));
});

/** Turns `expression; // → value` into an assertion. */
function asserting(code: string): string {
  const lines = code.split("\n").map((line) => {
    const [, expression, value] = /^(.*?);? \/\/ → (.*)$/.exec(line) ?? [];
    return expression ? `deepEqual(${expression}, ${value});` : line;
  });
  return `import { deepStrictEqual as deepEqual } from "node:assert";\n${lines.join("\n")}`;
}
