import { expect, test } from "vitest";
import { withoutSureCues } from "../../build/cues.js";
import { createGlossary } from "../../src/core/glossary.js";

test("words that are names and mean nothing else are left out, everyday ones and others stay", () => {
  const context = { termhood: 1, field: ["GPT-4", "policy", "weights"], general: ["user agent"] };
  const { concepts } = createGlossary([
    { id: "agent", terms: { en: [{ text: "agent", context }] } },
    { id: "policy", terms: { en: [{ text: "policy", context: { termhood: 1, field: ["gpt 4"] } }] } },
    { id: "gpt-4", terms: { en: ["GPT-4"] } },
  ]);
  const [agent, policy, gpt] = withoutSureCues(concepts).map(({ terms }) => terms.en[0]?.context);
  expect(agent).toEqual({ ...context, field: ["policy", "weights"] });
  expect(policy).toEqual({ termhood: 1 });
  expect(gpt).toBeUndefined();
});
