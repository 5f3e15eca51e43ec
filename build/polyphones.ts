/**
 * `npm run glossary:polyphones`: every character that the table reads in more than one way, with the names in which it
 * is read so, for a human eye. Readings that are right for one word and wrong for another hide here.
 */
import { glossary } from "../src/index.js";

const readings = new Map<string, Map<string, string[]>>();
for (const { terms } of glossary.concepts) {
  for (const { text, pinyin = "" } of [...terms["zh-Hans"], ...terms["zh-Hant"]]) {
    const parts = text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu) ?? [];
    const syllables = pinyin.split(" ");
    if (parts.length !== syllables.length) continue;
    for (const [at, part] of parts.entries()) {
      if (!/\p{Script=Han}/u.test(part)) continue;
      const bySyllable = readings.get(part) ?? new Map<string, string[]>();
      const syllable = syllables[at] ?? "";
      readings.set(part, bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), text]));
    }
  }
}
for (const [character, bySyllable] of readings) {
  if (bySyllable.size < 2) continue;
  console.log(character);
  for (const [syllable, names] of [...bySyllable].sort((a, b) => a[1].length - b[1].length)) {
    const shown = [...new Set(names)].slice(0, 12).join(" ");
    console.log(`  ${syllable.padEnd(6)} ${String(names.length).padStart(4)}  ${shown}`);
  }
}
