import { readdirSync, readFileSync } from "node:fs";
import type { Glossary } from "../src/core/glossary.js";
import { lookup } from "../src/core/lookup.js";

/** How much of a public term list the table holds. */
export interface Coverage {
  readonly list: string;
  /** What the list is, from its first line. */
  readonly about: string;
  readonly terms: number;
  readonly missing: readonly string[];
}

/** Compares the table with the lists in a folder: a text file each, `#` first, then a term a line. */
export function coverage(glossary: Glossary, folder = "test/coverage"): Coverage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const [about = "", ...terms] = readFileSync(`${folder}/${name}`, "utf8").trim().split("\n");
      const missing = terms.filter((term) => lookup(glossary, term).length === 0);
      return { list: name.replace(/\.txt$/, ""), about: about.replace(/^# /, ""), terms: terms.length, missing };
    });
}
