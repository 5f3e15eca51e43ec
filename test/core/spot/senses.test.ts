import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { confidenceOf, type Evidence, type TextContext, wordsIn } from "../../../src/core/spot/senses.js";

const nothing: Evidence = { near: 0, before: 0, kin: 0, field: [], general: [], leaning: 0, alone: false };
const contexts: TextContext[] = ["field", "auto", "general"];
const evidences: fc.Arbitrary<Evidence> = fc.record({
  near: fc.double({ min: 0, max: 9, noNaN: true }),
  before: fc.double({ min: 0, max: 9, noNaN: true }),
  kin: fc.nat({ max: 9 }),
  field: fc.array(fc.constant("w"), { maxLength: 5 }),
  general: fc.array(fc.constant("w"), { maxLength: 5 }),
  leaning: fc.double({ min: -2, max: 2, noNaN: true }),
  alone: fc.boolean(),
});

describe("confidence", () => {
  test("is between 0 and 1, and least in a general text", () => {
    fc.assert(
      fc.property(evidences, (evidence) => {
        const [field, auto, general] = contexts.map((context) => confidenceOf(evidence, context)) as [
          number,
          number,
          number,
        ];
        expect(general).toBeGreaterThan(0);
        expect(field).toBeLessThanOrEqual(1);
        expect(auto).toBeGreaterThanOrEqual(Math.min(general, 0.95));
        // Words stop to count where the terms around settle it: then it is sure either way.
        expect(field).toBeGreaterThanOrEqual(Math.min(auto, 0.95));
      }),
    );
  });

  test("more evidence never makes it less by much: terms, kin, words of the field", () => {
    fc.assert(
      fc.property(evidences, fc.constantFrom(...contexts), (evidence, context) => {
        const sure = confidenceOf(evidence, context);
        // Where words stop to count since the terms settle it, it is sure either way.
        const least = Math.min(sure, 0.95);
        for (const more of [
          { near: evidence.near + 1 },
          { before: evidence.before + 1 },
          { kin: evidence.kin + 1 },
          { field: [...evidence.field, "w"] },
          { alone: true },
        ])
          expect(confidenceOf({ ...evidence, ...more }, context)).toBeGreaterThanOrEqual(least);
        expect(confidenceOf({ ...evidence, general: [...evidence.general, "w"] }, context)).toBeLessThanOrEqual(sure);
      }),
    );
  });

  test("an everyday word without any evidence is one, but in a text of the field", () => {
    expect(contexts.map((context) => confidenceOf(nothing, context) >= 0.5)).toEqual([true, false, false]);
  });

  test("alone, or with a sure term beside it and its own word, it is a term", () => {
    expect(confidenceOf({ ...nothing, alone: true }, "auto")).toBeGreaterThan(0.5);
    expect(confidenceOf({ ...nothing, near: 1.2, field: ["w"] }, "auto")).toBeGreaterThan(0.5);
  });
});

test("Latin words stand at the beginning of words, Chinese ones anywhere", () => {
  expect(wordsIn("the overhead of heads\n用模型", ["head", "over", "verb", "模型", "型号"])).toEqual([
    "head",
    "over",
    "模型",
  ]);
  expect(wordsIn("overhead", ["head"])).toEqual([]);
  expect(wordsIn("", ["head"])).toEqual([]);
  expect(wordsIn("head", [])).toEqual([]);
});
