const hanRun = /\p{Script=Han}+/gu;

/** Whether the text has a Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Gives the text without blanks. */
export function joined(text: string): string {
  return text.replaceAll(" ", "");
}

/**
 * Cuts a folded text into words for engines that have no idea of Chinese: Latin runs and numbers as they stand, and of
 * a Chinese run every two neighbours, which is what the trackers of these engines advise.
 */
export function wordsOf(text: string): string[] {
  const latin = text.replace(hanRun, " ").split(/[^\p{L}\p{N}]+/u);
  return [...latin, ...(text.match(hanRun) ?? []).flatMap(pairsOf)].filter(Boolean);
}

function pairsOf(run: string): string[] {
  if (run.length === 1) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/** As `wordsOf`, and a Latin text of many words also in one piece: pinyin is typed with blanks and without. */
export function wordsAndWhole(text: string): string[] {
  const words = wordsOf(text);
  return words.length > 1 && !hasHan(text) ? [...words, joined(text)] : words;
}

/** Keeps the first of each, up to `limit`. */
export function distinct(ids: Iterable<string>, limit: number): string[] {
  const found = new Set<string>();
  for (const id of ids) {
    if (found.size >= limit) break;
    found.add(id);
  }
  return [...found];
}
