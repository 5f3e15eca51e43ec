import { expect, test } from "vitest";
import { plurals, singulars } from "../../src/core/plural.js";

test.each([
  ["prompt", "prompts"],
  ["policy", "policies"],
  ["batch", "batches"],
  ["loss", "losses"],
  ["LLM", "LLMs"],
  ["training corpus", "training corpora"],
  ["epoch", "epochs"],
  ["index", "indices"],
  ["index", "indexes"],
  ["hypothesis", "hypotheses"],
  ["decision key", "decision keys"],
])("%s, %s", (one, several) => {
  expect(plurals(one)).toContain(several);
});

test.each(["GPT-4", "思维链", "C++", ""])("%j has no plural", (name) => {
  expect(plurals(name)).toEqual([]);
});

test.each([
  ["losses", "loss"],
  ["training corpora", "training corpus"],
  ["policies", "policy"],
])("%s, of %s", (several, one) => {
  expect(singulars(several)).toContain(one);
});

test("a long text takes no longer than it is long", () => {
  const start = performance.now();
  expect(singulars(`${"a".repeat(200_000)}1`)).toEqual([]);
  expect(plurals(`${"a".repeat(200_000)}1a`)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(1000);
});
