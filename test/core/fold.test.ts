import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldWithOffsets, isTraditionalOnly, squeeze } from "../../src/core/fold.js";

test.each([
  ["capitals", "Chain-of-Thought", "chain of thought"],
  ["every hyphen", "fine\u2010tuning", "fine\u2011tuning"],
  ["blanks and line ends", "in-context\r\n   learning", "in\u00a0context\u3000learning"],
  ["full width", "\uff23\uff4f\uff34", "CoT"],
  ["Traditional Chinese", "思維鏈", "思维链"],
  ["Hong Kong variants", "裏", "里"],
  ["accents, composed or not", "na\u00efve Bayes", "nai\u0308ve bayes"],
  ["soft hyphens and zero-width characters", "trans\u00adform\u200ber", "transformer"],
  ["blanks at the ends", "  prompt ", "prompt"],
])("folds %s", (_, a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test.each([
  ["GPT-3", "GPT-3.5"],
  ["对齐", "对其"],
  ["C", "C++"],
  ["a—b", "a b"],
])("keeps %s and %s apart", (a, b) => {
  expect(squeeze(a)).not.toBe(squeeze(b));
});

test("squeezing makes GPT-4, GPT 4 and gpt4 one", () => {
  expect(new Set(["GPT-4", "GPT 4", "gpt4", "\uff27\uff30\uff34\u20134"].map(squeeze))).toEqual(new Set(["gpt4"]));
});

test("offsets rise and each points at what its unit came from", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { folded, offsets } = foldWithOffsets(text);
      expect(offsets).toHaveLength(folded.length);
      for (const [at, offset] of offsets.entries()) {
        expect(offset).toBeGreaterThan(offsets[at - 1] ?? -1);
        if (folded[at] !== " ") expect(fold(text.charAt(offset))).toBe(folded[at]);
      }
    }),
  );
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("tells what is written so only in Traditional Chinese", () => {
  const told = [..."思維鏈网络A，"].filter((character) => isTraditionalOnly(character.charCodeAt(0)));
  expect(told.join("")).toBe("維鏈");
});
