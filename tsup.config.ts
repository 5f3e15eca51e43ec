import { defineConfig, type Options } from "tsup";

const entries = {
  index: "src/index.ts",
  "core/index": "src/core/index.ts",
  "translate/index": "src/translate/index.ts",
  "exchange/index": "src/exchange/index.ts",
  "i18next/index": "src/i18next/index.ts",
  "reader/index": "src/reader/index.ts",
  "reader/rehype": "src/reader/rehype.ts",
  "definitions/en": "src/definitions/en.ts",
  "definitions/zh-Hans": "src/definitions/zh-Hans.ts",
  "definitions/zh-Hant": "src/definitions/zh-Hant.ts",
  references: "src/references.ts",
};

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  external: [/^[^.]/],
  // dist/glossary.json is there before this runs; build/clean.ts does the cleaning.
  clean: false,
  esbuildOptions(options) {
    options.chunkNames = "chunks/[name]-[hash]";
  },
};

export default defineConfig([
  { ...shared, format: "esm", entry: { ...entries, "cli/main": "src/cli/main.ts" } },
  { ...shared, format: "cjs", entry: entries },
  { ...shared, format: ["esm", "cjs"], entry: entries, dts: { only: true }, external: [] },
]);
