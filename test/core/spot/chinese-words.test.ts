import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { cutsChineseWord } from "../../../src/core/spot/chinese-words.js";

const cuts = (text: string, term: string) => {
  const start = text.indexOf(term);
  return cutsChineseWord(text, start, start + term.length);
};

test.each([
  ["更大模型", "大模型", true],
  ["开发票据", "发票", true],
  ["我们微调模型", "微调", false],
  ["微调", "微调", false],
  ["用大模型做", "大模型", false],
  ["abc微调def", "微调", false],
  ["。微调。", "微调", false],
  ["模型卡里没写", "模型卡", false],
  ["销售数据集中存放在", "数据集", true],
  ["一位做大模型的研究员", "大模型", false],
  ["\u5229\u7528\u8fd9\u4e00\u5927\u8bed\u8a00\u6a21\u578b\u64b0\u5199\u8bba\u6587", "大语言模型", false],
  ["智能体会一直卡在", "智能体", false],
  ["人工智能体验馆", "智能体", true],
  ["\u90e8\u5206\u7c7b\u522b\u7684\u6837\u672c", "\u5206\u7c7b", true],
  ["\u5f00\u6e90\u540e\u95e8\u69db\u4f4e", "\u540e\u95e8", true],
  ["\u690d\u5165\u540e\u95e8\u7684\u6a21\u578b", "\u540e\u95e8", false],
  ["\u77e5\u8bc6\u5e93\u5b58\u4e86\u4e09\u4e07\u7bc7", "\u77e5\u8bc6\u5e93", false],
  ["\u77e5\u8bc6\u5e93\u5b58\u5f88\u9ad8", "\u77e5\u8bc6\u5e93", true],
  ["\u4e0d\u7136\u4f59\u5f26\u76f8\u4f3c\u5ea6\u4f1a\u7b97\u5f97\u5f88\u602a", "\u4f59\u5f26\u76f8\u4f3c\u5ea6", false],
  ["\u652f\u6301\u5411\u91cf\u673a\u4f1a\u628a\u5b83\u4eec\u5206\u5f00", "\u652f\u6301\u5411\u91cf\u673a", false],
  ["\u6570\u636e\u96c6\u4f1a\u516c\u5f00", "\u6570\u636e\u96c6", false],
  ["\u51c6\u786e\u5ea6\u4f1a\u4e0b\u964d", "\u51c6\u786e\u5ea6", false],
  ["\u66f4\u5927\u6a21\u578b\u8bc4\u4f30\u5f97\u5f88\u6162", "\u5927\u6a21\u578b\u8bc4\u4f30", true],
])("in %s, %s is cut: %s", (text, term, expected) => {
  expect(cuts(text, term)).toBe(expected);
});

test("asked again it says the same, whatever was asked between", () => {
  const characters = "细微调整大模型更提示策略的和了一中国人";
  const texts = fc.string({ unit: fc.constantFrom(...characters), minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const [start, end] = [one % text.length, other % text.length].sort((a, b) => a - b) as [number, number];
      const first = cutsChineseWord(text, start, end + 1);
      // What stands further off than a word is long makes no difference.
      expect(cutsChineseWord(`。${text}。`, start + 1, end + 2)).toBe(first);
      expect(cutsChineseWord(text, start, end + 1)).toBe(first);
    }),
    { numRuns: 2000 },
  );
});

test("anything may be asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      expect(cutsChineseWord(text, 0, text.length)).toBe(false);
      for (let at = 0; at < text.length; at++) cutsChineseWord(text, at, at + 1);
    }),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("where the runtime cuts no words, no term is cut", async () => {
  vi.stubGlobal("Intl", {});
  vi.resetModules();
  const bare = await import("../../../src/core/spot/chinese-words.js");
  expect(bare.cutsChineseWord("更大模型", 1, 4)).toBe(false);
});

test("what begins with the unit of a number before it is no name", () => {
  const cuts = (text: string, name: string) =>
    cutsChineseWord(text, text.indexOf(name), text.indexOf(name) + name.length);
  expect(cuts("近视九百度", "百度")).toBe(true);
  expect(cuts("花两百元学习", "元学习")).toBe(true);
  expect(cuts("用百度搜索", "百度")).toBe(false);
  expect(cuts("在2025百度大会上", "百度")).toBe(false);
});
