import { readdirSync, readFileSync } from "node:fs";
import { numbers } from "./random.js";

export const parts = ["mixed", "chinese", "english"] as const;
/** All paragraphs; those in Chinese (a Latin term now and then included); those without a Chinese character. */
export type Part = (typeof parts)[number];

/** Makes at least `bytes` bytes (UTF-8) of text out of the articles: pass after pass, each newly shuffled. */
export function corpus(part: Part, bytes: number): string {
  const paragraphs = readParagraphs().filter((paragraph) => belongs(paragraph, part));
  const below = numbers(1);
  const chosen: string[] = [];
  for (let size = 0; size < bytes; ) {
    for (const paragraph of shuffled(paragraphs, below)) {
      if (size >= bytes) break;
      chosen.push(paragraph);
      size += Buffer.byteLength(paragraph) + 2;
    }
  }
  return chosen.join("\n\n");
}

function readParagraphs(): string[] {
  const folder = new URL("./articles/", import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), "utf8")
        .trim()
        .split(/\n{2,}/),
    );
}

function belongs(paragraph: string, part: Part): boolean {
  if (part === "mixed") return true;
  const han = paragraph.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = paragraph.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return part === "chinese" ? han > 4 * latin : han === 0;
}

function shuffled(list: readonly string[], below: (bound: number) => number): string[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [result[at], result[other]] = [result[other] as string, result[at] as string];
  }
  return result;
}
