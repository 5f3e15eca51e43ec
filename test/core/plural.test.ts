import { expect, test } from "vitest";
import { plurals } from "../../src/core/plural.js";

test.each([
  ["prompt", "prompts"],
  ["policy", "policies"],
  ["batch", "batches"],
  ["loss", "losses"],
  ["LLM", "LLMs"],
  ["training corpus", "training corpora"],
  ["hypothesis", "hypotheses"],
  ["decision key", "decision keys"],
])("%s, %s", (one, several) => {
  expect(plurals(one)).toContain(several);
});

test.each(["GPT-4", "思维链", "C++", ""])("%j has no plural", (name) => {
  expect(plurals(name)).toEqual([]);
});
