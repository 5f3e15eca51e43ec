import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Designation } from "../../../src/core/concept.js";
import {
  confidenceOf,
  type Evidence,
  inFieldOf,
  priorOf,
  shareOf,
  type TextContext,
} from "../../../src/core/spot/senses.js";

const nothing: Evidence = {
  termhood: 1,
  inField: 3,
  isNamed: false,
  near: 0,
  company: 0,
  silence: 0,
  field: [],
  general: [],
  leaning: 0,
  usage: 0,
  alone: false,
};
const contexts: TextContext[] = ["field", "auto", "general"];
const evidences: fc.Arbitrary<Evidence> = fc.record({
  termhood: fc.nat({ max: 3 }),
  inField: fc.nat({ max: 4 }),
  isNamed: fc.boolean(),
  near: fc.double({ min: 0, max: 9, noNaN: true }),
  company: fc.double({ min: 0, max: 9, noNaN: true }),
  silence: fc.double({ min: 0, max: 1, noNaN: true }),
  field: fc.array(fc.constant("w"), { maxLength: 5 }),
  general: fc.array(fc.constant("w"), { maxLength: 5 }),
  leaning: fc.double({ min: -2, max: 2, noNaN: true }),
  usage: fc.double({ min: -2, max: 2, noNaN: true }),
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
        expect(auto).toBeGreaterThanOrEqual(general);
        expect(field).toBeGreaterThanOrEqual(auto);
      }),
    );
  });

  test("more evidence never makes it less: terms, words of the field", () => {
    fc.assert(
      fc.property(evidences, fc.constantFrom(...contexts), (evidence, context) => {
        const sure = confidenceOf(evidence, context);
        for (const more of [
          { termhood: evidence.termhood + 1 },
          { near: evidence.near + 1 },
          { company: evidence.company + 1 },
          { field: [...evidence.field, "w"] },
          { alone: true },
        ])
          expect(confidenceOf({ ...evidence, ...more }, context)).toBeGreaterThanOrEqual(sure);
        expect(confidenceOf({ ...evidence, general: [...evidence.general, "w"] }, context)).toBeLessThanOrEqual(sure);
      }),
    );
  });

  test("silence speaks against it, but where a sure term is near", () => {
    const sure = (evidence: Partial<Evidence>) => confidenceOf({ ...nothing, ...evidence }, "auto");
    expect(sure({ silence: 1 })).toBeLessThan(sure({ silence: 0.5 }));
    expect(sure({ silence: 0.5 })).toBeLessThan(sure({}));
    expect(sure({ silence: 1, near: 1 })).toBe(sure({ near: 1 }));
  });

  test("an everyday word without any evidence is one, but in a text of the field", () => {
    expect(contexts.map((context) => confidenceOf(nothing, context) >= 0.5)).toEqual([true, false, false]);
  });

  test("alone, or with a sure term beside it and its own word, it is a term", () => {
    expect(confidenceOf({ ...nothing, alone: true }, "auto")).toBeGreaterThan(0.5);
    expect(confidenceOf({ ...nothing, near: 1.2, field: ["w"] }, "auto")).toBeGreaterThan(0.5);
  });
});

describe("in a passage of the field", () => {
  const ofField = { near: 9, company: 9, leaning: 9 };
  const sure = (evidence: Partial<Evidence>) => confidenceOf({ ...nothing, ...evidence }, "auto");

  test("a name is a term as often as it is in the field, and no surer for more such evidence", () => {
    const confidences = [0, 1, 2, 3, 4].map((inField) => sure({ near: 9, termhood: 0, inField }));
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
    expect(confidences[0]).toBeLessThan(0.2);
    expect(confidences[4]).toBeGreaterThan(0.9);
    expect(sure({ near: 9, company: 9, termhood: 0, inField: 0 })).toBeLessThan(0.2);
  });

  test("only what tells the place itself apart makes a rare term likely, or a usual one unlikely", () => {
    expect(sure({ ...ofField, leaning: 0, termhood: 0, inField: 0, field: ["w", "w"] })).toBeGreaterThan(0.5);
    expect(sure({ ...ofField, leaning: 0, termhood: 1, inField: 3, general: ["w", "w"] })).toBeLessThan(0.5);
    expect(sure({ ...ofField, usage: 1 })).toBeGreaterThan(sure({ ...ofField, usage: 0 }));
  });

  test("where nobody tells how often, it is by two more than elsewhere", () => {
    const inField = (context: NonNullable<Designation["context"]>) =>
      inFieldOf({ text: "x", status: "preferred", type: "full", context });
    expect([0, 1, 2, 3, 4].map((termhood) => inField({ termhood }))).toEqual([2, 3, 4, 4, 4]);
    expect(inField({ termhood: 3, inField: 1 })).toBe(1);
  });
});

test("what stands around weighs less for a product's name", () => {
  const range = (isNamed: boolean) => {
    const sure = (leaning: number) => confidenceOf({ ...nothing, isNamed, leaning }, "auto");
    return sure(1) - sure(-1);
  };
  expect(range(true)).toBeGreaterThan(0);
  expect(range(true)).toBeLessThan(range(false));
});

test("a name weighs more the more of its places mean the concept", () => {
  const termhoods = [0, 1, 2, 3, 4];
  for (const of of [shareOf, priorOf]) expect(termhoods.map(of)).toEqual(termhoods.map(of).sort((a, b) => a - b));
  expect(priorOf(2)).toBe(0);
});
