/**
 * What Node takes instead of `data/table-texts.ts`, `data/prose-texts.ts` and `core/search/fuse.ts`, which are for bundlers:
 * the same functions, but each file is read, and Fuse.js loaded, when first needed. One module, since a file more costs a
 * start half a millisecond; which is taken, is decided by `imports` in package.json.
 */
import { createRequire } from "node:module";
import type Fuse from "fuse.js/min-basic";
import type { Language } from "./core/concept.js";
import type { ShippedTable } from "./data/packed.js";

export function tableText(part: keyof ShippedTable): string {
  return read(part);
}

export function proseText(language: Language): string {
  return read(`prose/${language}`);
}

export function referencesText(): string {
  return read("references");
}

export function fuseClass(): typeof Fuse {
  const loaded = createRequire(import.meta.url)("fuse.js/min-basic") as typeof Fuse | { default: typeof Fuse };
  return "default" in loaded ? loaded.default : loaded;
}

/** Reads a file of dist/data. Importing `node:fs` would load its streams, which take longer than a look-up. */
function read(name: string): string {
  // From Node 20.16 on; `require` takes longer.
  const fs =
    process.getBuiltinModule?.("node:fs") ?? (createRequire(import.meta.url)("node:fs") as typeof import("node:fs"));
  return fs.readFileSync(new URL(`./data/${name}.json`, import.meta.url), "utf8");
}
