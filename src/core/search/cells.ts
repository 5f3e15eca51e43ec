import type { Designation } from "../concept.js";
import { squeeze } from "../fold.js";
import { toneless } from "./pinyin.js";

/** A part of a Chinese name that is typed as one: a character with its reading, or a run of Latin letters. */
export interface Cell {
  /** Folded. */
  readonly text: string;
  /** How it is read, without tone; empty for a Latin run, and where the glossary does not say. */
  readonly reading: string;
  /** Where it stands in the designation, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const part = /\p{Script=Han}|[^\p{Script=Han}\s]+/gu;

/** Cuts a designation into cells. */
export function cellsOf({ text, pinyin }: Designation): Cell[] {
  const parts = [...text.matchAll(part)];
  const readings = pinyin?.split(" ") ?? [];
  const isRead = readings.length === parts.length;
  return parts.flatMap(({ 0: found, index }, at) => {
    const folded = squeeze(found);
    if (folded === "") return [];
    const reading = isRead && isChinese.test(found) ? toneless(readings[at] as string) : "";
    return [{ text: folded, reading, start: index, end: index + found.length }];
  });
}

const isChinese = /\p{Script=Han}/u;
