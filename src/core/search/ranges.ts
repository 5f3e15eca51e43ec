import type { Designation } from "../concept.js";
import { foldWithOffsets } from "../fold.js";
import type { StageName } from "./candidates.js";
import { makeCellTrie } from "./cell-trie.js";
import { type Cell, cellsOf } from "./cells.js";
import { piecesOf } from "./pieces.js";
import { blur } from "./pinyin.js";
import { placeOf } from "./stages.js";
import { type Reading, readAlong } from "./syllables.js";

/** A part of a text, in UTF-16 units: `text.slice(start, end)`. */
export type Range = readonly [start: number, end: number];

/** Gives the parts of a designation that a folded query matched, in the way in which a stage found it. */
export function matchedRanges(designation: Designation, folded: string, stage: StageName): Range[] {
  const { text } = designation;
  switch (stage) {
    case "exact":
    case "phrase":
      return [[0, text.length]];
    case "prefix": {
      // In one: a blank typed for a hyphen is no gap.
      const typed = tightOffsets(text).slice(0, folded.replaceAll(" ", "").length);
      return joinRanges([[typed[0] ?? 0, (typed.at(-1) ?? -1) + 1]]);
    }
    case "syllables":
      return syllableRanges(designation, folded);
    case "words":
    case "mixed":
      return joinOffsets(pieceOffsets(designation, folded));
    default:
      return joinOffsets(alignedOffsets(designation, folded));
  }
}

/** The offsets of what folding keeps, blanks aside. */
function tightOffsets(text: string): number[] {
  const { folded, offsets } = foldWithOffsets(text);
  return offsets.filter((_, at) => folded[at] !== " ");
}

function syllableRanges(designation: Designation, folded: string): Range[] {
  const cells = cellsOf(designation);
  let best: Reading | undefined;
  readAlong(makeCellTrie([{ name: 0, cells }]), folded, (_, reading) => {
    if (!best || reading.initials < best.initials) best = reading;
  });
  return joinRanges(cells.slice(0, best?.cells ?? 0).map(({ start, end }): Range => [start, end]));
}

function pieceOffsets(designation: Designation, query: string): number[] {
  const { folded, offsets } = foldWithOffsets(designation.text);
  return piecesOf(query).flatMap((piece) => {
    const place = placeOf(piece, folded);
    if (place >= 0) return offsets.slice(place, place + piece.length);
    return syllableRanges(designation, piece).flatMap(([start, end]) => steps(start, end));
  });
}

/**
 * The offsets of a longest common subsequence (Wagner and Fischer 1974, doi:10.1145/321796.321811) of the query and
 * the name, or its reading where it is Chinese and the query is not.
 */
function alignedOffsets(designation: Designation, query: string): number[] {
  const tight = query.replaceAll(" ", "");
  const cells = cellsOf(designation);
  const byReading = !/\p{Script=Han}/u.test(tight) && cells.some(({ reading }) => reading);
  const [letters, owners] = byReading ? readingLetters(cells) : nameLetters(designation.text);
  const typed = byReading ? blur(tight).letters : tight;
  return commonPlaces(typed, letters).flatMap((place) => steps(...(owners[place] as Range)));
}

function nameLetters(text: string): [string, Range[]] {
  const { folded, offsets } = foldWithOffsets(text);
  const kept = [...offsets.keys()].filter((at) => folded[at] !== " ");
  return [
    kept.map((at) => folded[at]).join(""),
    kept.map((at) => [offsets[at] as number, (offsets[at] as number) + 1]),
  ];
}

function readingLetters(cells: readonly Cell[]): [string, Range[]] {
  const owners: Range[] = [];
  let spelled = "";
  for (const { text, reading, start, end } of cells) {
    const letters = reading || text;
    spelled += letters;
    for (let at = 0; at < letters.length; at++) owners.push([start, end]);
  }
  const { letters, places } = blur(spelled);
  return [letters, places.map((place) => owners[place] as Range)];
}

/** The places in `b` of a longest common subsequence of `a` and `b`. Both are short. */
function commonPlaces(a: string, b: string): number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const at = row * width + column;
      lengths[at] =
        a[row] === b[column]
          ? (lengths[at + width + 1] as number) + 1
          : Math.max(lengths[at + width] as number, lengths[at + 1] as number);
    }
  }
  const places: number[] = [];
  for (let row = 0, column = 0; row < a.length && column < b.length; ) {
    if (a[row] === b[column]) {
      places.push(column);
      row++;
      column++;
    } else if ((lengths[(row + 1) * width + column] as number) >= (lengths[row * width + column + 1] as number)) row++;
    else column++;
  }
  return places;
}

function steps(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

/** Joins offsets into ranges. */
export function joinOffsets(offsets: readonly number[]): Range[] {
  return joinRanges([...new Set(offsets)].sort((a, b) => a - b).map((at): Range => [at, at + 1]));
}

/** Joins ranges that touch, and drops empty ones. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges) {
    if (end <= start) continue;
    const last = joined.at(-1);
    if (last && last[1] >= start) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
