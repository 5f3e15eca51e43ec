import { expect, test } from "vitest";
import { cutsWord } from "../../../src/core/spot/boundary.js";

test.each([
  ["RAG把", "RAG", false],
  ["ragtime", "rag", true],
  ["用RAG", "RAG", false],
  ["GPT-3.5", "GPT-3", true],
  ["GPT-3.", "GPT-3", false],
  ["GPT-3-based", "GPT-3", false],
  ["my_prompt", "prompt", true],
  ["promptés", "prompt", true],
  ["prompt\uff41", "prompt", true],
  ["大模型b", "大模型", false],
  ["prompt\u00ading", "prompt", true],
  ["prompt\u00ad", "prompt", false],
  ["жprompt", "prompt", true],
  ["prompt", "prompt", false],
  ["GPT-3.x", "GPT-3", false],
  ["OpenProtein.AI", "AI", true],
  ["chat.openai.com", "openai", true],
  ["1.AI\u7ed8\u753b", "AI", false],
  [".AI", "AI", true],
  ["\n.AI", "AI", true],
  ["...AI", "AI", false],
  ["\u3002AI", "AI", false],
])("in %j, %j is cut: %s", (text, term, cut) => {
  const start = text.indexOf(term);
  expect(cutsWord(text, start, start + term.length)).toBe(cut);
});
