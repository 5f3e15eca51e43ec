import fc from "fast-check";
import { expect, test } from "vitest";
import { clueScale } from "../../../src/core/spot/clue-scale.js";
import { cluesIn } from "../../../src/core/spot/clues.js";
import { Passages } from "../../../src/core/spot/passage.js";

const around = (text: string, name: string) => {
  const start = text.indexOf(name);
  return new Passages().around(text, 0, start, start + name.length);
};
const clues = (text: string, name: string) => [...cluesIn(around(text, name))].sort();

test("English words, numbers as one, the neighbours and the name", () => {
  expect(clues("Set the Temperature to 0.7, twice", "Temperature")).toEqual(
    ["#", "<the", "=temperature", ">to", "set", "the", "to", "twice"].sort(),
  );
});

test("Chinese characters and pairs, across the edges of the name too", () => {
  expect(clues("把温度调低", "温度")).toEqual(
    ["<把", "=温度", ">调", ">调低", "低", "度调", "把", "把温", "调", "调低"].sort(),
  );
});

test("Traditional characters and full width are folded, and blanks beside the name passed over", () => {
  expect(clues("用ＧＰＵ 訓練", "訓練")).toEqual(["<gpu", "=训练", "gpu", "用"].sort());
  expect(clues("alone", "alone")).toEqual(["=alone"]);
});

test("each counts once, and the sum is that of the list", () => {
  const text = fc.string({
    unit: fc.constantFrom("训", "练", "模", "型", "温", "度", "the ", "model ", "1", "。", " "),
  });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const passage = new Passages().around(`${left}温度${right}`, 0, left.length, left.length + 2);
      const list = clueScale().list(passage);
      expect(clueScale().weigh(passage)).toBeCloseTo(list.reduce((sum, { weight }) => sum + weight, 0));
      expect(new Set(list.map(({ clue }) => clue)).size).toBe(list.length);
      const known = cluesIn(passage);
      for (const { clue, weight } of list) {
        expect(known.has(clue)).toBe(true);
        expect(weight).not.toBe(0);
      }
    }),
  );
});

test("the strongest come first", () => {
  const weights = clueScale()
    .list(around("我们训练了一个温度模型", "温度"))
    .map(({ weight }) => Math.abs(weight));
  expect(weights.length).toBeGreaterThan(0);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});
