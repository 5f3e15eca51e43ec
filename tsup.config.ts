import { basename } from "node:path";
import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

const entries = {
  index: "src/index.ts",
  "core/index": "src/core/index.ts",
  "translate/index": "src/translate/index.ts",
  "exchange/index": "src/exchange/index.ts",
  "complete/index": "src/complete/index.ts",
  "i18next/index": "src/i18next/index.ts",
  "reader/index": "src/reader/index.ts",
  "reader/rehype": "src/reader/rehype.ts",
  "syntax/markdown": "src/syntax/markdown.ts",
  "syntax/mdx": "src/syntax/mdx.ts",
  "syntax/html": "src/syntax/html.ts",
  "syntax/latex": "src/syntax/latex.ts",
  "definitions/en": "src/definitions/en.ts",
  "definitions/zh-Hans": "src/definitions/zh-Hans.ts",
  "definitions/zh-Hant": "src/definitions/zh-Hant.ts",
  references: "src/references.ts",
};

/** Bundlers take the table as modules and Node as files: which, is decided by `imports` in package.json. */
const texts = ["table-texts", "prose-texts"];
const textEntries = (suffix = "") =>
  Object.fromEntries(texts.map((name) => [`data/${name}${suffix}`, `src/data/${name}${suffix}.ts`]));
const chooseTexts: Plugin = {
  name: "choose-texts",
  setup({ onResolve }) {
    onResolve({ filter: /\/(table|prose)-texts\.js$/ }, ({ path }) => ({
      path: `#${basename(path, ".js")}`,
      external: true,
      sideEffects: false,
    }));
  },
};

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  external: [/^[^./]/],
  // dist/glossary.json is there before this runs; build/clean.ts does the cleaning.
  clean: false,
  esbuildPlugins: [chooseTexts],
  esbuildOptions(options) {
    options.chunkNames = "chunks/[name]-[hash]";
  },
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry: { ...entries, ...textEntries(), ...textEntries(".node"), "cli/main": "src/cli/main.ts" },
  },
  { ...shared, format: "cjs", entry: { ...entries, ...textEntries() } },
  // `shims` gives CommonJS its import.meta.url, which must be that of these very files.
  { ...shared, format: "cjs", entry: textEntries(".node"), splitting: false, shims: true },
  { ...shared, format: ["esm", "cjs"], entry: entries, dts: { only: true }, external: [] },
]);
