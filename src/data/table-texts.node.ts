/** What `table-texts.ts` gives, as Node reads it: each file when it is first needed, which an import cannot. */
import { readFileSync } from "node:fs";

export function termsText(): string {
  return readFileSync(new URL("./terms.json", import.meta.url), "utf8");
}

export function recordsText(): string {
  return readFileSync(new URL("./records.json", import.meta.url), "utf8");
}
