import { GlossaryEntries } from "deepl-node";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ConceptInput, createGlossary } from "../../src/core/glossary.js";
import { exportGlossary, importGlossary } from "../../src/exchange/index.js";
import { glossaries, wholeTable } from "./glossaries.js";

const write = async (concepts: readonly ConceptInput[], to = "zh-CN") =>
  exportGlossary(createGlossary(concepts), "deepl", { from: "en-US", to });

/** Reads as DeepL's own client does: it throws on what DeepL refuses. Gives the pairs. */
function asDeepL(content: string): [string, string][] {
  const lines = content.split("\n").filter(Boolean);
  const known = new GlossaryEntries({ tsv: content });
  expect(known.toTsv().split("\n").filter(Boolean).toSorted()).toEqual(lines.toSorted());
  return Object.entries(known.entries());
}

describe("export", () => {
  test("gives every name that is not deprecated the first target that is not", async () => {
    const { content, losses } = await write([
      {
        id: "cot",
        terms: {
          en: [
            "chain of thought",
            { text: "CoT", type: "abbreviation" },
            { text: "thought chain", status: "deprecated" },
          ],
          "zh-Hans": [{ text: "思想链", status: "deprecated" }, "思维链"],
          "zh-Hant": ["思維鏈"],
        },
      },
      { id: "lonely", terms: { en: ["lonely"], "zh-Hans": [{ text: "旧", status: "deprecated" }] } },
    ]);
    expect(content).toBe("chain of thought\t思维链\nCoT\t思维链\n");
    expect(losses.map(({ conceptId, field }) => [conceptId, field])).toEqual([
      [undefined, "id"],
      [undefined, "status"],
      [undefined, "type"],
      [undefined, "terms.zh-Hant"],
      ["cot", "terms.en.2"],
      ["cot", "terms.zh-Hans.1"],
      ["lonely", "terms.en.0"],
      ["lonely", "terms.zh-Hans.0"],
    ]);
  });

  test("the better status wins a source that two concepts share", async () => {
    const admitted = { id: "a", terms: { en: ["x", "model"], "zh-Hans": ["模特"] } };
    const preferred = { id: "b", terms: { en: ["model"], "zh-Hans": ["模型"] } };
    for (const [concepts, field] of [
      [[admitted, preferred], "terms.en.1"],
      [[preferred, admitted], "terms.en.1"],
    ] as const) {
      const { content, losses } = await write(concepts);
      expect(content).toContain("model\t模型\n");
      expect(losses).toContainEqual({ conceptId: "a", field, reason: '"model" is translated "模型".' });
    }
  });

  test("a source that two concepts translate alike stands once, and nothing is lost", async () => {
    const concepts = ["a", "b"].map((id) => ({ id, terms: { en: ["model"], "zh-Hans": ["模型"] } }));
    const { content, losses } = await write(concepts);
    expect(content).toBe("model\t模型\n");
    expect(losses.map(({ field }) => field)).toEqual(["id"]);
  });

  test("leaves out what DeepL refuses", async () => {
    const long = "é".repeat(513);
    const names = ["a\tb", "a\u0085b", "a\u2028b", " a", "a\u3000", "a\ud800", long];
    const { content, losses } = await write([{ id: "a", terms: { en: ["fine", ...names], "zh-Hans": ["好"] } }]);
    expect(content).toBe("fine\t好\n");
    expect(losses.filter(({ field }) => field.startsWith("terms.en")).length).toBe(names.length);
    expect((await write([{ id: "a", terms: { en: ["é".repeat(512)], "zh-Hans": ["好"] } }])).content).not.toBe("");
  });

  test("the whole table is what DeepL's client takes, in each direction", async () => {
    for (const [from, to] of [
      ["en", "zh-CN"],
      ["en", "zh-TW"],
      ["zh", "en"],
      ["zh-Hant", "en"],
    ] as const) {
      const { content } = await exportGlossary(wholeTable(), "deepl", { from, to });
      expect(asDeepL(content).length).toBeGreaterThan(200);
    }
  });

  test("any glossary is, and each name is written, or beaten, or a loss", async () => {
    await fc.assert(
      fc.asyncProperty(glossaries, async (glossary) => {
        const { content, losses } = await exportGlossary(glossary, "deepl");
        const rowsOf = content.split("\n").filter(Boolean);
        const written = new Map(rowsOf.map((row) => row.split("\t") as [string, string]));
        // DeepL's client takes names that every object has, such as toString, for duplicates.
        if (![...written.keys()].some((name) => name in {})) expect(asDeepL(content)).toHaveLength(written.size);
        expect(written.size).toBe(rowsOf.length);
        for (const { id, terms } of glossary.concepts) {
          for (const [at, { text }] of terms.en.entries()) {
            const lost = losses.some(({ conceptId, field }) => conceptId === id && field === `terms.en.${at}`);
            expect(lost || terms["zh-Hans"].some((target) => target.text === written.get(text))).toBe(true);
          }
        }
        if (content === "") return;
        const back = await importGlossary(content, "deepl");
        const rows = back.concepts.map(({ terms }) => `${terms.en?.[0]}\t${terms["zh-Hans"]?.[0]}\n`);
        expect(rows.join("")).toBe(content);
        createGlossary(back.concepts);
      }),
      { numRuns: 300 },
    );
  });

  test("refuses one language twice, another language, and more than 10 MiB", async () => {
    await expect(write([], "en-GB")).rejects.toMatchObject({ code: "same-language" });
    await expect(write([], "fr")).rejects.toMatchObject({ code: "unknown-language" });
    const big = Array.from({ length: 10_300 }, (_, at) => ({
      id: `${at}`,
      terms: { en: [`${at}`.padEnd(1024, "x")], "zh-Hans": ["好"] },
    }));
    await expect(write(big)).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("import", () => {
  test("takes 2 to 5 columns, and makes each row a concept", async () => {
    const content = "model\t模型\r\n\r\nModel\t模型\ten\tzh\nfine-tuning\t微调\tEN\tZH\t3\n";
    expect(await importGlossary(content, "deepl")).toEqual({
      concepts: [
        { id: "model", terms: { en: ["model"], "zh-Hans": ["模型"] } },
        { id: "model-2", terms: { en: ["Model"], "zh-Hans": ["模型"] } },
        { id: "fine-tuning", terms: { en: ["fine-tuning"], "zh-Hans": ["微调"] } },
      ],
      losses: [{ field: "relevance", reason: expect.any(String) }],
    });
  });

  test("names concepts in English from either side", async () => {
    const { concepts } = await importGlossary("模型\tmodel", "deepl", { from: "zh", to: "en" });
    expect(concepts[0]?.id).toBe("model");
    const chinese = await importGlossary("模型\t模型", "deepl", { from: "zh-Hans", to: "zh-Hant" });
    expect(chinese.concepts[0]?.id).toBe("concept");
  });

  test.each([
    ["malformed", 2, 1, "a\tb\nc"],
    ["malformed", 2, 1, "a\tb\nc\td\te\tf\tg\th"],
    ["malformed", 1, 3, "a\t"],
    ["malformed", 1, 3, "a\t b"],
    ["malformed", 1, 1, "a\u0001\tb"],
    ["malformed", 1, 1, `${"x".repeat(1025)}\tb`],
    ["duplicate-name", 2, 1, "a\tb\na\tc"],
    ["wrong-language", 1, 5, "a\tb\tde\tzh"],
    ["wrong-language", 1, 8, "a\tb\ten\ten"],
  ])("refuses a row: %s at %i:%i", async (code, line, column, content) => {
    const place = { code, line, column, file: "d.tsv", mend: expect.any(String) };
    await expect(importGlossary(content, "deepl", { file: "d.tsv" })).rejects.toMatchObject(place);
  });
});
