import { expect, test } from "vitest";

/** The public surface: a name that comes or goes here must do so on purpose, and in CHANGELOG.md. */
const surface: Readonly<Record<string, readonly string[]>> = {
  "../src/index.ts": [
    "GlossaryError",
    "cite",
    "createGlossary",
    "define",
    "findTerms",
    "glossary",
    "languageOf",
    "lookup",
    "noteOn",
    "resolveLanguage",
    "search",
    "suggest",
  ],
  "../src/core/index.ts": [
    "GlossaryError",
    "TermStream",
    "compile",
    "conceptTree",
    "createGlossary",
    "define",
    "exportAutomaton",
    "exportIndex",
    "findTerms",
    "fold",
    "importAutomaton",
    "importIndex",
    "indexInWorker",
    "languageOf",
    "lookup",
    "resolveLanguage",
    "search",
    "serveIndex",
    "suggest",
    "termScanner",
  ],
  "../src/translate/index.ts": ["checkTranslation", "protectTerms", "termPairs", "termTable"],
  "../src/complete/index.ts": ["withPinyin", "withTraditional"],
  "../src/exchange/index.ts": ["exportGlossary", "formats", "importGlossary"],
  "../src/i18next/index.ts": ["addTerms", "loadResource", "namespaces", "termBackend"],
  "../src/reader/index.ts": ["annotate", "defineTermElement"],
  "../src/reader/rehype.ts": ["rehypeTerms"],
  "../src/syntax/markdown.ts": ["markdown"],
  "../src/syntax/mdx.ts": ["mdx"],
  "../src/syntax/html.ts": ["html"],
  "../src/syntax/latex.ts": ["latex"],
  "../src/definitions/en.ts": ["definitions", "notes"],
  "../src/definitions/zh-Hans.ts": ["definitions", "notes"],
  "../src/definitions/zh-Hant.ts": ["definitions", "notes"],
  "../src/references.ts": ["titles"],
};

const modules = import.meta.glob<object>(["../src/*.ts", "../src/*/*.ts"]);

test.each(Object.entries(surface))("%s exports what it says", async (module, names) => {
  expect(Object.keys((await modules[module]?.()) ?? {}).sort()).toEqual(names);
});
