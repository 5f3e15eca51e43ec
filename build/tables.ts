import { readdirSync, readFileSync } from "node:fs";
import type { NamedText } from "../src/editorial/table.js";

/** Reads the term table's files in the order of their names. */
export function glossaryFiles(folder = "glossary"): NamedText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") }));
}
