/**
 * `npm run demo`: the three uses on a real article. Prints the terms found in it, ten searches of ten kinds and a
 * prompt's term table, and writes examples/out/reader.html, a page whose terms explain themselves.
 */
import { readFileSync } from "node:fs";
import pc from "picocolors";
import { findTerms, glossary, search } from "../src/index.js";
import { checkTranslation, protectTerms, termTable } from "../src/translate/index.js";
import { writeReaderPage } from "./reader-page.js";

const article = readFileSync("examples/from-gpt-to-chatgpt.md", "utf8");
const heading = (text: string) => console.log(`\n${pc.bold(pc.cyan(text))}`);

console.log(pc.bold(`duizhao: ${glossary.concepts.length} concepts`));

heading(`1. Terms in an article of ${article.length} characters`);
const matches = findTerms(article);
const counts = new Map<string, { count: number; as: Set<string> }>();
for (const { concept, text } of matches) {
  const row = counts.get(concept.id) ?? { count: 0, as: new Set() };
  counts.set(concept.id, { count: row.count + 1, as: row.as.add(text) });
}
for (const [id, { count, as }] of [...counts].sort((a, b) => b[1].count - a[1].count).slice(0, 12)) {
  console.log(`  ${String(count).padStart(3)}  ${[...as].join(" · ")}  ${pc.dim(id)}`);
}
console.log(`  ${matches.length} places, ${counts.size} concepts`);

heading("2. Ten ways to half remember a term");
const queries: readonly (readonly [kind: string, query: string])[] = [
  ["exact", "对齐税"],
  ["abbreviation", "cot"],
  ["a slip in English", "emergent abilty"],
  ["a wrong character", "思维练"],
  ["Traditional", "上下文學習"],
  ["pinyin", "siweilian"],
  ["pinyin with a slip", "siweilain"],
  ["initials", "swl"],
  ["words out of order", "laws of scaling"],
  ["a question", "什么是指令微调\uff1f"],
];
for (const [kind, query] of queries) {
  const [hit] = search(query, { limit: 1 });
  const names = hit && [hit.concept.terms["zh-Hans"][0]?.text, hit.concept.terms.en[0]?.text].join("  ");
  console.log(`  ${query}  ${pc.dim(`(${kind})`)}  →  ${names ?? "nothing"}  ${pc.dim(hit?.score.toFixed(2) ?? "")}`);
}

heading("3. Terms through a translation");
const sentence = "对齐不是免费的\uff0cLLM 也会交对齐税\uff0c思维链能缓解一部分。";
const pair = { from: "zh", to: "en" } as const;
console.log(`  ${sentence}\n`);
console.log(termTable(sentence, pair).replace(/^/gm, "  "));
const { text, restore } = protectTerms(sentence, pair);
console.log(`\n  sent      ${text}`);
console.log(`  restored  ${restore(text.replace("缓解一部分", "helps in part"))}`);
for (const { message, suggestions } of checkTranslation("An LLM", "一位法学硕士", { from: "en", to: "zh" })) {
  console.log(`  checked   ${message} ${pc.dim(suggestions.slice(0, 3).join(" · "))}`);
}

heading("4. The article with tooltips");
const page = await writeReaderPage(article, "examples/out/reader.html");
console.log(`  ${page.file} (${Math.round(page.bytes / 1024)} kB, nothing else needed): open it in a browser\n`);
