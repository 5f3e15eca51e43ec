import { execFileSync } from "node:child_process";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, test } from "vitest";

test("publint finds nothing", async () => {
  const { messages, pkg } = await publint({ strict: true });
  expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
});

test("every entry resolves to its types in every way: attw", () => {
  const exclude = ["glossary.json", "glossary.schema.json", "subject.schema.json"];
  const args = ["--pack", ".", "--profile", "node16", "--no-color", "--exclude-entrypoints", ...exclude];
  const report = execFileSync(process.execPath, ["node_modules/@arethetypeswrong/cli/dist/index.js", ...args], {
    encoding: "utf8",
  });
  expect(report).toContain('"duizhao/rehype"');
});
