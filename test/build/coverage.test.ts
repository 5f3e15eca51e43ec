import { expect, test } from "vitest";
import { coverage } from "../../build/coverage.js";
import { glossary } from "../../src/index.js";

test.each(coverage(glossary))("at least 95 % of $list", ({ terms, missing }) => {
  expect((terms - missing.length) / terms).toBeGreaterThanOrEqual(0.95);
});
