import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Where the generated modules go. Nothing in it is edited by hand or committed. */
export const generated = "src/generated";

const header = "// Made by `npm run glossary` from glossary/*.yaml. Do not edit.\n";

/** Writes a generated module. */
export function writeModule(path: string, code: string): void {
  writeText(`${generated}/${path}`, header + code);
}

/** Writes a file, and the folders that it needs. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
