import { defineConfig } from "tsup";

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

export default defineConfig([
  {
    entry: entries,
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    dts: true,
    splitting: true,
    treeshake: true,
    external: [/^[^.]/],
    // dist/glossary.json is written before this runs.
    clean: false,
  },
  {
    entry: { "cli/main": "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    splitting: true,
    external: [/^[^.]/],
    clean: false,
  },
]);
