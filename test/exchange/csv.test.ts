import { describe, expect, test } from "vitest";
import { createGlossary } from "../../src/core/glossary.js";
import { exportGlossary, importGlossary } from "../../src/exchange/index.js";

const team = createGlossary([
  { id: "acme", terms: { en: ["=1+1", 'a,"b"\nc'], "zh-Hans": ["\uff1d顶点"] }, definition: { en: "-x" } },
]);

describe("export", () => {
  test("writes RFC 4180: CR LF, quotes where needed, one row per name", async () => {
    const { content } = await exportGlossary(team, "csv");
    const rows = content.split("\r\n");
    expect(rows[0]).toMatch(/^id,language,term,status,type,region,pinyin,verb,caseSensitive,context,subject,kind,/);
    expect(rows[1]).toMatch(/^acme,en,=1\+1,preferred,full,,,,,,general,concept,/);
    expect(rows[2]).toMatch(/^acme,en,"a,""b""\nc",admitted,full,,,,,,,/);
    expect(rows[4]).toBe("");
  });

  test("with a byte order mark when asked", async () => {
    expect((await exportGlossary(team, "csv", { bom: true })).content.startsWith("\ufeffid,")).toBe(true);
    expect((await exportGlossary(team, "csv")).content.startsWith("id,")).toBe(true);
  });

  test("guards formulas when asked, and says where", async () => {
    const { content, losses } = await exportGlossary(team, "csv", { guardFormulas: true });
    expect(content).toContain(",'=1+1,");
    expect(content).toContain(",'\uff1d顶点,");
    expect(losses).toEqual([
      { conceptId: "acme", field: "term", reason: 'An apostrophe was put before "=1+1".' },
      { conceptId: "acme", field: "definition.en", reason: 'An apostrophe was put before "-x".' },
      { conceptId: "acme", field: "term", reason: 'An apostrophe was put before "\uff1d顶点".' },
    ]);
  });
});

describe("import", () => {
  test("takes columns in any order, any line end, empty lines, tags and repeated fields", async () => {
    const content = "term,id,language,subject\n\nmodel,model,en,ai\r\n\r模型,model,zh-CN,ai\r模型,model,zh-TW,\n";
    expect(await importGlossary(content, "csv")).toEqual({
      concepts: [
        {
          id: "model",
          subject: "ai",
          terms: { en: [{ text: "model" }], "zh-Hans": [{ text: "模型" }], "zh-Hant": [{ text: "模型" }] },
        },
      ],
      losses: [
        { field: "language", reason: '"zh-CN" is read as zh-Hans.' },
        { field: "language", reason: '"zh-TW" is read as zh-Hant.' },
      ],
    });
  });

  const head = "id,language,term,status,type,caseSensitive,context,kind,year,sources,note.en";
  test.each([
    ["missing-column", 1, 1, "id,term\na,x"],
    ["unknown-column", 1, 18, "id,language,term,toString\n"],
    ["malformed", 1, 18, "id,language,term,id\n"],
    ["malformed", 3, 1, "id,language,term\na,en,x\na,en"],
    ["malformed", 2, 1, "id,language,term\na,en,x,y"],
    ["malformed", 2, 1, 'id,language,term\na,en,x"y'],
    ["malformed", 2, 1, 'id,language,term\na,en,"x'],
    ["bad-id", 2, 1, "id,language,term\nA b,en,x"],
    ["bad-id", 2, 1, "id,language,term\n,en,x"],
    ["duplicate-id", 4, 1, "id,language,term\na,en,x\nb,en,y\na,en,z"],
    ["unknown-language", 4, 3, 'id,language,term\na,en,"x\n\ny"\na,fr,z'.replace("\n\n", "\n")],
    ["no-name", 2, 6, "id,language,term\na,en,-"],
    ["unknown-status", 2, 8, `${head}\na,en,x,good,,,,,,,`],
    ["wrong-value", 2, 9, `${head}\na,en,x,,short,,,,,,`],
    ["wrong-value", 2, 10, `${head}\na,en,x,,,yes,,,,,`],
    ["wrong-value", 2, 11, `${head}\na,en,x,,,,"{""near"":[]}",,,,`],
    ["wrong-value", 2, 12, `${head}\na,en,x,,,,,thing,,,`],
    ["wrong-value", 2, 13, `${head}\na,en,x,,,,,,MMXX,,`],
    ["wrong-value", 2, 14, `${head}\na,en,x,,,,,,,https://a.b,`],
    ["repeated-field", 3, 15, `${head}\na,en,x,,,,,,,,one\na,en,y,,,,,,,,two`],
  ])("refuses: %s at %i:%i", async (code, line, column, content) => {
    const place = { code, line, column, file: "t.csv", mend: expect.any(String) };
    await expect(importGlossary(content, "csv", { file: "t.csv" })).rejects.toMatchObject(place);
  });
});
