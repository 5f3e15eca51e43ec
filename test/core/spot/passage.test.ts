import fc from "fast-check";
import { expect, test } from "vitest";
import { foldTable } from "../../../src/core/fold.js";
import { findTerms } from "../../../src/core/spot/find-terms.js";
import { Passages } from "../../../src/core/spot/passage.js";
import { wordReach } from "../../../src/core/spot/senses.js";
import { glossary } from "../../../src/index.js";

test("passages asked for in order are each text unit folded, wherever the text begins", () => {
  const texts = fc.string({
    unit: fc.constantFrom("訓", "a", "B", " ", "\u00ad", "\uff21", "1"),
    minLength: 1,
    maxLength: 9_000,
  });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(), { maxLength: 20 }), fc.nat({ max: 100 }), (text, places, origin) => {
      const passages = new Passages();
      const table = foldTable();
      for (const place of places.map((one) => one % text.length).sort((a, b) => a - b)) {
        const passage = passages.around(text, origin, origin + place, origin + place + 1);
        const from = Math.max(0, place - wordReach);
        const units = [...text.slice(from, place + 1 + wordReach)].map((unit) => table[unit.charCodeAt(0)]);
        expect(passage.text).toBe(String.fromCharCode(...(units as number[])));
        expect([passage.start, passage.end]).toEqual([place - from, place - from + 1]);
      }
    }),
  );
});

test("a name that is parted by hundreds of thousands of soft hyphens is found", () => {
  const text = `大语言模型的模${"\u00ad".repeat(300_000)}型`;
  expect(findTerms(glossary, text, { minConfidence: 0 }).map(({ end }) => end)).toEqual([5, text.length]);
});
