import { expect, test } from "vitest";
import { proseLint } from "../../build/lint-prose.js";
import { readTable } from "../../src/editorial/table.js";

const text = `subject: prompting
title: { en: Prompting, zh-Hans: 提示工程 }
concepts:
  - id: prompt
    en: { preferred: prompt, definition: A peice of text for LoRAX. }
    zh-Hans: { preferred: 提示词, definition: 交给LLM的一段文字。 }
    sources:
      - { url: "https://example.org", title: LoRAX in practice, year: 2020 }
`;

test("spelling and copywriting are told with their place", async () => {
  const faults = await proseLint(readTable([{ file: "glossary/prompting.yaml", text }]).entries);
  expect(faults.map(({ code, line, params }) => [code, line, params.word ?? params.better])).toEqual([
    ["copywriting", 6, "交给 LLM 的一段文字。"],
    ["spelling", 5, "peice"],
  ]);
});
