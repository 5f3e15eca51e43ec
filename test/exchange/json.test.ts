import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlossary } from "../../src/core/glossary.js";
import { faultsIn } from "../../src/exchange/fault.js";
import { importGlossary } from "../../src/exchange/index.js";
import { readJson } from "../../src/exchange/json-text.js";
import { wholeTable } from "./glossaries.js";

const read = (content: string) => importGlossary(content, "json", { file: "t.json" });

test("reads a file such as dist/glossary.json, and says that only the concepts are read", async () => {
  const { concepts } = wholeTable();
  const { concepts: back, losses } = await read(
    JSON.stringify({ $schema: "x", version: "1", subjects: {}, concepts }, null, 1),
  );
  expect(back).toEqual(JSON.parse(JSON.stringify(concepts)));
  expect(losses.map(({ field }) => field)).toEqual(["version", "subjects"]);
});

test("reads and refuses long texts", async () => {
  const long = "\\n".repeat(2_000_000);
  expect(readJson(`["${long}"]`, faultsIn("t.json")).value).toEqual(["\n".repeat(2_000_000)]);
  await expect(read(`["${long}`)).rejects.toMatchObject({ code: "malformed", column: 4_000_003 });
});

test("reads what JSON.parse reads", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (text) => {
      const known = Array.from(JSON.stringify(JSON.parse(text)));
      const { value } = readJson(text, faultsIn("t.json"));
      expect(JSON.stringify(value)).toBe(known.join(""));
      const at = known.length >> 1;
      const hurt = text.slice(0, at) + text.slice(at + 1);
      const refused = (parse: () => unknown) => {
        try {
          parse();
          return false;
        } catch {
          return true;
        }
      };
      const ours = refused(() => readJson(hurt, faultsIn("t.json")));
      expect(ours || !refused(() => JSON.parse(hurt))).toBe(true);
      if (!hurt.includes('":')) expect(ours).toBe(refused(() => JSON.parse(hurt)));
    }),
    { numRuns: 1000 },
  );
});

test("reads what one writes by hand, in a bare list too", async () => {
  const concepts = [{ id: "acme", terms: { en: ["Acme", { text: "ACME" }] } }];
  for (const content of [concepts, { concepts }]) {
    const back = await read(JSON.stringify(content, null, "\t"));
    expect(back).toEqual({ concepts, losses: [] });
    expect(createGlossary(back.concepts).get("acme")?.terms.en.length).toBe(2);
  }
});

describe("refuses, with the place and the mend", () => {
  const concept = (more: string) => `[\n {"id": "a", "terms": {"en": ["x"]}, ${more}}]`;
  test.each([
    ["malformed", 1, 2, "{'a': 1}"],
    ["malformed", 1, 4, "[1,]"],
    ["malformed", 2, 1, "[1\n,]".replace(",]", "x]")],
    ["malformed", 1, 4, "[] // none"],
    ["malformed", 2, 1, '["a"\n# b\n]'],
    ["malformed", 1, 4, '["a'],
    ["malformed", 2, 1, '{"concepts": [],\n"concepts": []}'],
    ["wrong-value", 1, 1, "5"],
    ["wrong-value", 1, 1, "null"],
    ["wrong-value", 1, 14, '{"concepts": {}}'],
    ["wrong-value", 2, 2, "[\n []]"],
    ["missing-key", 2, 2, '[\n {"id": "a"}]'],
    ["missing-key", 1, 27, '[{"id":"a","terms":{"en":[{}]}}]'.replace("[{}]", "[{}]")],
    ["unknown-key", 2, 46, concept('"term": 1')],
    ["unknown-key", 2, 51, concept('"__proto__": 1')],
    ["wrong-value", 2, 46, concept('"kind": "thing"')],
    ["wrong-value", 2, 46, concept('"year": 2022.5')],
    ["wrong-value", 2, 50, concept('"broader": [1]')],
    ["unknown-language", 2, 59, concept('"definition": {"fr": "x"}')],
    ["unknown-status", 1, 48, '[{"id":"a","terms":{"en":[{"text":"x","status":"good"}]}}]'],
    ["no-name", 1, 27, '[{"id":"a","terms":{"en":[" "]}}]'],
    ["no-name", 1, 20, '[{"id":"a","terms":{"en":[]}}]'],
    ["bad-id", 1, 8, '[{"id":"A","terms":{"en":["x"]}}]'],
    ["duplicate-id", 2, 8, '[{"id":"a","terms":{"en":["x"]}},\n {"id":"a","terms":{"en":["x"]}}]'],
    ["malformed", 1, 66, "[".repeat(100_000)],
    ["malformed", 1, 326, '{"a":'.repeat(100_000)],
    ["malformed", 1, 3, '{"a"}'.replace('"a"', " a")],
    ["malformed", 1, 4, "[1 2]"],
    ["malformed", 1, 2, "[01]".replace("01", "+1")],
    ["malformed", 1, 4, '["a\nb"]'],
    ["malformed", 1, 3, '["\\x"]'],
  ])("%s at %i:%i", async (code, line, column, content) => {
    await expect(read(content)).rejects.toMatchObject({ code, file: "t.json", mend: expect.any(String), line, column });
  });
});
