import { join } from "node:path";
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
const texts = {
  "data/texts": "src/data/texts.ts",
  "data/texts.node": "src/data/texts.node.ts",
};
const chooseTexts: Plugin = {
  name: "choose-texts",
  setup({ onResolve }) {
    // The reader has a module of this name too.
    onResolve({ filter: /\/texts\.js$/ }, ({ path, resolveDir }) =>
      join(resolveDir, path).endsWith(join("src", "data", "texts.js"))
        ? { path: "#texts", external: true, sideEffects: false }
        : undefined,
    );
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
  { ...shared, format: "esm", entry: { ...entries, ...texts, "cli/main": "src/cli/main.ts" } },
  { ...shared, format: "cjs", entry: { ...entries, "data/texts": texts["data/texts"] } },
  // `shims` gives CommonJS its import.meta.url, which must be that of this very file.
  { ...shared, format: "cjs", entry: { "data/texts.node": texts["data/texts.node"] }, splitting: false, shims: true },
  { ...shared, format: ["esm", "cjs"], entry: entries, dts: { only: true }, external: [] },
]);
