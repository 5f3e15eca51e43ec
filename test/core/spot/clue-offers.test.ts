import { expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { offeredClues } from "../../../src/core/spot/clue-offers.js";
import { findTerms } from "../../../src/core/spot/find-terms.js";
import { glossary } from "../../../src/index.js";

const leaning = (of: Parameters<typeof findTerms>[0]) =>
  findTerms(of, "Write a shorter prompt for the chatbot.", { minConfidence: 0, explain: true })[0]?.evidence?.leaning;

test("a table that builds on the shipped one has its clues, one of its own has none", () => {
  const own = [{ id: "own-prompt", terms: { en: [{ text: "prompt", context: { field: ["chatbot"] } }] } }];
  const extended = createGlossary([{ id: "acme", terms: { en: ["Acme"] } }], { extends: glossary });
  expect(offeredClues(extended)).toBe(offeredClues(glossary));
  expect(leaning(extended)).toBe(leaning(glossary));
  expect(leaning(glossary)).not.toBe(0);
  expect(offeredClues(createGlossary(own))).toBeUndefined();
  expect(leaning(createGlossary(own))).toBe(0);
});
