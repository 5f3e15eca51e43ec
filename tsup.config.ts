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

/**
 * Bundlers take the table and Fuse.js as modules; Node reads them when they are first needed. Which, is decided by
 * `imports` in package.json.
 */
const forBundlers = {
  "data/table-texts": "src/data/table-texts.ts",
  "data/prose-texts": "src/data/prose-texts.ts",
  "core/fuse": "src/core/search/fuse.ts",
};
const forNode = { "on-node": "src/on-node.ts" };
const chooseByPlatform: Plugin = {
  name: "choose-by-platform",
  setup({ onResolve }) {
    onResolve({ filter: /\/((table|prose)-texts|fuse)\.js$/ }, ({ path }) => ({
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
  esbuildPlugins: [chooseByPlatform],
  esbuildOptions(options) {
    options.chunkNames = "chunks/[name]-[hash]";
    options.charset = "utf8";
  },
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry: { ...entries, ...forBundlers, ...forNode },
  },
  // The command line is a program of its own: sharing no chunks with it leaves an import fewer files to read.
  { ...shared, format: "esm", entry: { "cli/main": "src/cli/main.ts" } },
  { ...shared, format: "cjs", entry: { ...entries, ...forBundlers } },
  // `shims` gives CommonJS its import.meta.url, which must be that of these very files.
  { ...shared, format: "cjs", entry: forNode, splitting: false, shims: true },
  { ...shared, format: ["esm", "cjs"], entry: entries, dts: { only: true }, external: [] },
]);
