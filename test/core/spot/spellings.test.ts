import { expect, test } from "vitest";
import { spellings } from "../../../src/core/spot/spellings.js";

test.each([
  ["fine-tuning", ["fine tuning", "finetuning", "fine tunings", "finetunings"]],
  ["KV缓存", ["kv 缓存", "kv缓存"]],
  ["KV 缓存", ["kv 缓存", "kv缓存"]],
  ["language model", ["language model", "language models"]],
  ["思维链", ["思维链"]],
  ["GPT-4", ["gpt 4", "gpt4"]],
])("%s", (name, expected) => {
  expect(spellings(name).sort()).toEqual(expected.sort());
});

test("a name of many borders is not multiplied", () => {
  expect(spellings("a-b-c-d-e-f-g-h1")).toHaveLength(1);
});
