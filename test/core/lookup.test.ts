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

test("everything that the story from GPT to ChatGPT talks about is found", () => {
  const told =
    "language modeling;pretraining;world knowledge;factual knowledge;commonsense;zero-shot;one-shot;few-shot;in-context example;prompt tuning;fine-tuning;supervised fine-tuning;reward model;PPO;policy;KL penalty;human preference;human annotation;generalization;long-range dependency;context window;absolute positional embedding;knowledge cutoff;hallucination;toxicity;bias;formal reasoning;code generation;retrieval;batch;benchmark;encoder;decoder;residual connection;layer normalization;self-attention;multi-head self-attention;feed-forward network;masked language model;next sentence prediction;word embedding;seq2seq;RNN;CNN;vanishing gradients;exploding gradients;tokenization;tagging;parsing;entity recognition;NLI;summarization;question answering;machine translation;sentiment analysis;meta-learning;overfitting;loss;gradient descent;SVM;decision tree;logistic regression;LSH;deduplication;AGI;Turing test;AIGC;generative AI;discriminative AI;embodied AI;multimodality;digital human;GPT-1;GPT-2;GPT-3;davinci;davinci-instruct-beta;Codex;code-cushman-001;code-davinci-002;text-davinci-001;text-davinci-002;text-davinci-003;GPT-3.5;InstructGPT;ChatGPT;WebGPT;GPT-4;BERT;BART;T5;Flan-T5;FLAN;Flan-PaLM;PaLM;T0;OPT;BLOOM;LaMDA;ERNIE Bot;文心一言;word2vec;Transformer;PPO-ptx;GSM8K;HELM;MultiNLI;RACE;CommonsenseQA;BLEU;C4;WebText;Common Crawl;法学硕士;变压器;聽命行事";
  expect(told.split(";").filter((name) => lookup(name).length === 0)).toEqual([]);
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
