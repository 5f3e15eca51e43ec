import { describe, expect, test } from "vitest";
import { parseQuery, subjectOf } from "../../../src/core/search/query.js";

test("a query is folded, without its blanks and in pieces", () => {
  expect(parseQuery(" Prompt\u3000工程Ｘ ")).toEqual({
    text: " Prompt\u3000工程Ｘ ",
    folded: "prompt 工程x",
    tight: "prompt工程x",
    pieces: ["prompt", "工程", "x"],
    hasHan: true,
  });
});

test("what nobody types is cut off", () => {
  for (const text of ["a".repeat(1e6), "大".repeat(1e5), "le ".repeat(1e5), "\ud83d\ude00".repeat(1e5)]) {
    expect(parseQuery(text)).toEqual(parseQuery(text.slice(0, 256)));
    expect(parseQuery(text).tight.length).toBeLessThanOrEqual(256);
  }
});

describe("the subject of a question", () => {
  test.each([
    ["什么是思维链", "思维链"],
    ["思维链是什么意思\uff1f", "思维链"],
    ["请问思维链的原理是什么", "思维链"],
    ["甚麼是思維鏈", "思維鏈"],
    ["what is a reward model?", "reward model"],
    ["What's the meaning of RLHF", "RLHF"],
    ["define chain of thought", "chain of thought"],
    ["how does LoRA work", "LoRA"],
    ["\u201cattention\u201d", "attention"],
  ])("%s", (question, subject) => expect(subjectOf(question)).toBe(subject));

  test.each(["思维链", "attention is all you need", "the", "什么是", "?", "", "   "])("%j stays", (text) => {
    expect(subjectOf(text)).toBe(text);
  });
});
