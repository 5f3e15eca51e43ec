import { expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { namesOf } from "../../../src/core/names.js";
import { hasCapitals, likeliest } from "../../../src/core/spot/likeliest.js";

const glossary = createGlossary([
  { id: "a", terms: { en: ["RAG"], "zh-Hans": ["软件"], "zh-Hant": ["軟件"] } },
  { id: "b", terms: { en: ["rag"], "zh-Hans": ["软件"] } },
]);
const spelled = (folded: string) =>
  [...namesOf(glossary)].filter(({ designation: { text } }) => text.toLowerCase().replace("軟", "软") === folded);
const ids = (surface: string, folded: string, script: "zh-Hans" | "zh-Hant" = "zh-Hans") =>
  likeliest(spelled(folded), surface, script).map(({ concept, language }) => `${concept.id} ${language}`);

test("a name spelled just so goes before others", () => {
  expect(ids("RAG", "rag")).toEqual(["a en"]);
  expect(ids("rag", "rag")).toEqual(["b en"]);
  expect(ids("Rag", "rag")).toEqual(["a en", "b en"]);
});

test("what a noun spells goes before the form of a verb", () => {
  const glossary = createGlossary([
    { id: "act", terms: { en: [{ text: "prompting", verb: "prompt" }], "zh-Hans": [] } },
    { id: "thing", terms: { en: ["prompt"], "zh-Hans": [] } },
  ]);
  const found = (surface: string) =>
    likeliest([...namesOf(glossary)], surface, "zh-Hans").map(({ concept }) => concept.id);
  expect(found("Prompt")).toEqual(["thing"]);
  expect(found("prompts")).toEqual(["thing"]);
  expect(found("prompting")).toEqual(["act"]);
});

test("of each concept one name, in the script of the text", () => {
  expect(ids("软件", "软件")).toEqual(["a zh-Hans", "b zh-Hans"]);
  expect(ids("軟件", "软件", "zh-Hant")).toEqual(["a zh-Hant"]);
});

test.each([
  ["LLMs", "LLM", true],
  ["llm", "LLM", false],
  ["ＬＬＭ", "LLM", true],
  ["GPT 4", "GPT-4", true],
])("%s for %s: %s", (surface, name, is) => expect(hasCapitals(surface, name)).toBe(is));
