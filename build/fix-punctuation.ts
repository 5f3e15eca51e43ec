/**
 * Mends half-width punctuation in the Chinese prose of the term table, in place.
 * Only `definition` and `note` of the Chinese sections are touched; the rest of the file keeps its bytes.
 *
 *     npm run glossary:fix [FILE…]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { isScalar, parseDocument, visit } from "yaml";
import { toFullWidth } from "./full-width.js";

const files = process.argv.slice(2);
if (files.length === 0) {
  files.push(
    ...readdirSync("glossary")
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => `glossary/${name}`),
  );
}

for (const file of files) {
  const source = readFileSync(file, "utf8");
  const mended = mend(source);
  if (mended === source) continue;
  writeFileSync(file, mended);
  console.log(`mended ${file}`);
}

/** Gives `source` with the Chinese prose in it in full-width punctuation. */
function mend(source: string): string {
  const edits: { start: number; end: number }[] = [];
  visit(parseDocument(source), {
    Pair(_, pair, path) {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if ((key !== "definition" && key !== "note") || !isScalar(pair.value) || !pair.value.range) return;
      const section = path.findLast(
        (node) => "key" in node && isScalar(node.key) && String(node.key.value).startsWith("zh"),
      );
      if (section) edits.push({ start: pair.value.range[0], end: pair.value.range[1] });
    },
  });
  let out = source;
  for (const { start, end } of edits.reverse()) {
    out = out.slice(0, start) + toFullWidth(out.slice(start, end)) + out.slice(end);
  }
  return out;
}
