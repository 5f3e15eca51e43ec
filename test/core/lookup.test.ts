import { expect, test } from "vitest";
import { glossary, lookup } from "../../src/index.js";

/** Names that the founding article and its story use; each must lead to its concept. */
const story: Readonly<Record<string, readonly string[]>> = {
  "emergent-ability": ["Emergent Ability", "突现能力", "涌现能力", "湧現能力"],
  prompt: ["Prompt", "prompts", "提示词", "提示詞"],
  "in-context-learning": ["In-Context Learning", "in context learning", "ICL", "上下文学习"],
  "instruction-tuning": ["Instruction Tuning", "指令微调", "指令微調"],
  "code-tuning": ["Code Tuning", "在代码上微调"],
  rlhf: ["Reinforcement Learning with Human Feedback", "RLHF", "rlhf", "基于人类反馈的强化学习"],
  "chain-of-thought": ["Chain-of-Thought", "CoT", "chain of thought", "思维链", "思維鏈", "\uff23\uff4f\uff34"],
  "scaling-laws": ["Scaling Laws", "scaling law", "缩放法则", "规模定律", "扩展定律"],
  alignment: ["Alignment", "与人类对齐", "对齐", "對齊"],
  "alignment-tax": ["Alignment Tax", "对齐税"],
};

test.each(Object.entries(story))("%s is found by all its names", (id, names) => {
  for (const name of names) expect([name, lookup(name)[0]?.id]).toEqual([name, id]);
});

test("the founding pairs are preferred exactly so", () => {
  const pairs = Object.keys(story).map((id) => {
    const terms = glossary.get(id)?.terms;
    return [terms?.en[0]?.text, terms?.["zh-Hans"][0]?.text];
  });
  expect(pairs).toEqual([
    ["emergent ability", "突现能力"],
    ["prompt", "提示词"],
    ["in-context learning", "上下文学习"],
    ["instruction tuning", "指令微调"],
    ["code tuning", "在代码上微调"],
    ["reinforcement learning with human feedback", "基于人类反馈的强化学习"],
    ["chain-of-thought", "思维链"],
    ["scaling laws", "缩放法则"],
    ["alignment", "与人类对齐"],
    ["alignment tax", "对齐税"],
  ]);
});

test("every name of the table leads to its concept", () => {
  for (const concept of glossary.concepts) {
    for (const { text } of Object.values(concept.terms).flat()) {
      expect([text, lookup(text)]).toEqual([text, expect.arrayContaining([concept])]);
    }
  }
});

test.each(["", " ", "no such thing", "constructor", "\ud800", "a".repeat(1e6)])("gives nothing for %.20j", (name) => {
  expect(lookup(name)).toEqual([]);
});

test("the GPT-3.5 family tree can be walked", () => {
  const ancestors = (id: string): string[] =>
    (glossary.get(id)?.derivedFrom ?? []).flatMap((parent) => [parent, ...ancestors(parent)]);
  expect(ancestors("text-davinci-003")).toEqual(
    expect.arrayContaining(["text-davinci-002", "code-davinci-002", "gpt-3"]),
  );
});
