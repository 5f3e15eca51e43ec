import { expect, test } from "vitest";
import { createGlossary } from "../../src/core/glossary.js";
import { exportGlossary, importGlossary } from "../../src/exchange/index.js";

test("writes a quote as it is, and escapes what would end a cell", async () => {
  const team = createGlossary([{ id: "a", terms: { en: ['"a"\tb\nc\rd\\t'] } }]);
  const { content } = await exportGlossary(team, "tsv");
  expect(content.split("\n")[1]).toMatch(/^a\ten\t"a"\\tb\\nc\\rd\\\\t\tpreferred\tfull\t/);
  expect(content.split("\n").map((line) => line.split("\t").length)).toEqual([24, 24, 1]);
});

test.each([
  ["malformed", 2, 8, "id\tlanguage\tterm\na\ten\tx\\yz".replace("x\\", "xy\\")],
  ["malformed", 2, 6, "id\tlanguage\tterm\na\ten\t\\"],
  ["unknown-language", 3, 3, "id\tlanguage\tterm\r\na\ten\tx\r\na\txx\ty"],
  ["missing-column", 1, 1, "id\tlanguage"],
])("refuses: %s at %i:%i", async (code, line, column, content) => {
  const place = { code, line, column, file: "t.tsv", mend: expect.any(String) };
  await expect(importGlossary(content, "tsv", { file: "t.tsv" })).rejects.toMatchObject(place);
});
