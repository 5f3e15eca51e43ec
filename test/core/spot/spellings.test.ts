import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/core/fold.js";
import { spellings } from "../../../src/core/spot/spellings.js";

test.each([
  ["fine-tuning", ["fine tuning", "finetuning", "fine tunings", "finetunings"]],
  ["KV缓存", ["kv缓存"]],
  ["KV 缓存", ["kv缓存"]],
  ["K-均值", ["k均值"]],
  ["检索增强生成 RAG", ["检索增强生成rag", "检索增强生成rags"]],
  ["language model", ["language model", "language models"]],
  ["思维链", ["思维链"]],
  ["思維鏈", ["思维链"]],
  ["GPT-4", ["gpt 4", "gpt4"]],
  ["Claude 2", ["claude 2", "claude2"]],
  ["policy", ["policy", "policies"]],
  ["Ｌ２", ["l2"]],
  ["😀", ["😀"]],
  ["\u00ad", [""]],
])("%s", (text, expected) => {
  expect(spellings({ text }).sort()).toEqual(expected.sort());
});

test("a verb has its forms, with the hyphen and without", () => {
  expect(spellings({ text: "fine-tuning", verb: "fine-tune" })).toEqual(
    expect.arrayContaining(["fine tunes", "finetunes", "fine tuned", "finetuned", "finetuning"]),
  );
});

test("what is counted at k is counted at numbers", () => {
  const found = spellings({ text: "pass@k" });
  expect(found).toEqual(expect.arrayContaining(["pass@k", "pass@1", "pass@100"]));
});

test("a name of many hyphens is not multiplied", () => {
  expect(spellings({ text: "a-b-c-d-e-f-g-h1" })).toHaveLength(1);
  expect(spellings({ text: "a-b-c-d-e1" })).toHaveLength(16);
});

describe("whatever the name", () => {
  const names = fc.string({
    unit: fc.constantFrom("a", "B", "s", "1", "-", " ", "思", "鏈", "é", "@k", "😀", "\u00ad"),
    maxLength: 12,
  });

  test("spellings are folded, all different, and few", () => {
    fc.assert(
      fc.property(names, (text) => {
        const found = spellings({ text });
        expect(found.map(fold)).toEqual(found);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test("one of them is the name itself, but for blanks and hyphens", () => {
    const squeezed = (text: string) => fold(text).replaceAll(" ", "");
    fc.assert(
      fc.property(names, (text) => {
        expect(spellings({ text }).map(squeezed)).toContain(squeezed(text));
      }),
    );
  });
});
