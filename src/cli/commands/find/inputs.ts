import { stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { GlossaryError } from "../../../core/error.js";
import type { Terminal } from "../../terminal.js";

/**
 * Gives the files that arguments name, each once: names as they are, patterns (`docs/**\/*.md`) as what they match,
 * sorted. What is installed is left out where the pattern does not name it.
 *
 * @throws GlossaryError `no-file`: a pattern that matches nothing.
 */
export async function expand(patterns: readonly string[], { t }: Terminal): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    // A file may be called [draft].md.
    if (pattern === "-" || !isDynamicPattern(pattern) || (await exists(pattern))) {
      files.add(pattern);
      continue;
    }
    const isInstalled = pattern.includes("node_modules") ? () => false : (path: string) => installed.test(path);
    const ignore = pattern.includes("node_modules") ? [] : ["**/node_modules/**"];
    const options = { ignore, expandDirectories: false, absolute: isAbsolute(pattern) };
    // Above the working folder, what is to be ignored is not.
    const found = (await glob(pattern, options)).filter((path) => !isInstalled(path));
    if (found.length === 0) {
      throw new GlossaryError("no-file", t("cli.noFile", { pattern }), { mend: t("cli.noFileMend") });
    }
    for (const file of found.sort()) files.add(file);
  }
  return [...files];
}

const installed = /(?:^|[\\/])node_modules[\\/]/;

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Reads a file that must be text. @throws GlossaryError `unreadable-file`, `binary-file`. */
export async function readText(file: string, { read, t }: Terminal): Promise<string> {
  const text = await read(file);
  if (!text.slice(0, 8_000).includes("\0")) return text;
  throw new GlossaryError("binary-file", t("cli.binary"), { file, mend: t("cli.binaryMend") });
}
