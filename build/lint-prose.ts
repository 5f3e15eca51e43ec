import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDefaultSettings, mergeSettings, spellCheckDocument } from "cspell-lib";
import { plurals } from "../src/core/plural.js";
import { type Path, writtenNames } from "../src/editorial/entry.js";
import type { Fault } from "../src/editorial/fault.js";
import type { PlacedEntry } from "../src/editorial/table.js";

/** A definition or note, and where it stands. */
interface Prose {
  readonly placed: PlacedEntry;
  readonly path: Path;
  readonly text: string;
}

/** What well-kept linters find in the table's prose: AutoCorrect in the Chinese, cspell in the English. */
export async function proseLint(entries: readonly PlacedEntry[]): Promise<Fault[]> {
  return [
    ...copywritingFaults(proseIn(entries, "zh-Hans")),
    ...copywritingFaults(proseIn(entries, "zh-Hant")),
    ...(await spellingFaults(entries)),
  ];
}

function proseIn(entries: readonly PlacedEntry[], language: "en" | "zh-Hans" | "zh-Hant"): Prose[] {
  return entries.flatMap((placed) =>
    (["definition", "note"] as const).flatMap((key) => {
      const text = placed.entry[language]?.[key];
      return text ? [{ placed, path: [language, key], text }] : [];
    }),
  );
}

/** Runs AutoCorrect over one line a text, so that its line numbers lead back. */
function copywritingFaults(prose: readonly Prose[]): Fault[] {
  const folder = mkdtempSync(join(tmpdir(), "duizhao-prose-"));
  try {
    const file = join(folder, "prose.txt");
    const config = join(folder, "rules.yaml");
    // A hyphen joins two Chinese words (编码器-解码器) and wants no blanks.
    writeFileSync(config, "rules:\n  space-dash: 0\n");
    writeFileSync(file, prose.map(({ text }) => text).join("\n"));
    const cli = createRequire(import.meta.url).resolve("autocorrect-node/cli.js");
    const { stdout } = spawnSync(process.execPath, [cli, "-c", config, "--lint", "--format", "json", file], {
      encoding: "utf8",
    });
    const { messages } = JSON.parse(stdout) as { messages: { lines: { l: number; new: string; old: string }[] }[] };
    return messages.flatMap(({ lines }) =>
      lines.flatMap(({ l, old, new: better }) => {
        const found = prose[l - 1];
        return found ? [found.placed.fault("copywriting", found.path, { text: old, better })] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function spellingFaults(entries: readonly PlacedEntry[]): Promise<Fault[]> {
  const prose = proseIn(entries, "en");
  const starts: number[] = [];
  let text = "";
  for (const { text: part } of prose) {
    starts.push(text.length);
    text += `${part}\n`;
  }
  const settings = mergeSettings(await getDefaultSettings(), { words: knownWords(entries) });
  const document = { uri: "file:///prose.txt", text, languageId: "plaintext", locale: "en,en-GB" };
  const { issues } = await spellCheckDocument(document, { generateSuggestions: false, noConfigSearch: true }, settings);
  return issues.flatMap(({ text: word, offset }) => {
    const found = prose[starts.findLastIndex((start) => start <= offset)];
    return found ? [found.placed.fault("spelling", found.path, { word })] : [];
  });
}

/** Every word of a name or a source's title is known, and those of glossary/words.txt. */
function knownWords(entries: readonly PlacedEntry[]): string[] {
  const texts = entries.flatMap(({ entry }) => [
    ...writtenNames(entry, "en").flatMap(({ text }) => [text, ...plurals(text)]),
    ...writtenNames(entry, "zh-Hans").map(({ text }) => text),
    ...entry.sources.map(({ title }) => title),
  ]);
  return [
    ...new Set([...texts, readFileSync("glossary/words.txt", "utf8")].join(" ").match(/[\p{Script=Latin}'’]+/gu)),
  ];
}
