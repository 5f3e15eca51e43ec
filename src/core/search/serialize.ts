import { languages } from "../concept.js";
import { GlossaryError } from "../error.js";
import type { Glossary } from "../glossary.js";
import type { CellTrie } from "./cell-trie.js";
import type { KeyTable } from "./key-table.js";
import type { Postings } from "./postings.js";
import { keepSearchIndex, type SearchIndex, searchIndex } from "./search-index.js";
import { soundsOf } from "./sounds.js";

/** Raised when the layout changes: an index of another version is made anew, not read. */
const version = 1;
const magic = "duizhao-index";

/** What stands before the arrays, as JSON. */
interface Header {
  readonly magic: string;
  readonly version: number;
  /** Tells whether the index belongs to a glossary. */
  readonly print: number;
  /** Tells whether the arrays arrived as they left. */
  readonly sum: number;
  /** The type and the length of each array, in order. */
  readonly arrays: readonly (readonly [type: ArrayType, length: number])[];
  /** The cells of the trie: few. */
  readonly cells: CellTrie["cells"];
}

const arrayTypes = { Int32Array, Uint8Array, Uint16Array, Float64Array } as const;
type ArrayType = keyof typeof arrayTypes;
type FlatArray = Int32Array | Uint8Array | Uint16Array | Float64Array;

/**
 * Gives the search index of a glossary as bytes, to be kept in a file or sent from a worker. What reads it needs the
 * same glossary: see `importIndex`.
 *
 * @example writeFileSync("team.index", exportIndex(team))
 */
export function exportIndex(glossary: Glossary): Uint8Array<ArrayBuffer> {
  const { names, readings, trie, words, namesWithWord, nameGrams, readingGrams, weights } = searchIndex(glossary);
  const arrays: FlatArray[] = [
    ...tableArrays(names),
    ...tableArrays(readings),
    ...trieArrays(trie),
    joined(words),
    ...[namesWithWord, nameGrams, readingGrams].flatMap(postingArrays),
    weights,
  ];
  const body = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    body.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  const header: Header = {
    magic,
    version,
    print: fingerprint(glossary),
    sum: checksum(body),
    arrays: arrays.map((array) => [array.constructor.name as ArrayType, array.length]),
    cells: trie.cells,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(padded(8 + head.length) + body.length);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, 8);
  bytes.set(body, padded(8 + head.length));
  return bytes;
}

/**
 * Takes a search index that `exportIndex` gave for the same glossary, so that the first search need not make one.
 *
 * @throws GlossaryError `bad-index` when the bytes are no index or damaged; `stale-index` when they belong to another
 * glossary or another version of duizhao. The glossary is untouched then, and makes its own index when it is searched.
 * @example importIndex(team, readFileSync("team.index"))
 */
export function importIndex(glossary: Glossary, bytes: Uint8Array): void {
  const { header, body } = open(bytes);
  if (header.version !== version || header.print !== fingerprint(glossary)) {
    throw new GlossaryError("stale-index", "The index was made for another glossary or by another version.", {
      mend: "Make it anew with exportIndex.",
    });
  }
  let at = 0;
  let taken = 0;
  const next = <Type extends FlatArray>(): Type => {
    const [type, length] = header.arrays[taken++] as Header["arrays"][number];
    const array: FlatArray = new arrayTypes[type](body.buffer, at, length);
    at += padded(array.byteLength);
    return array as unknown as Type;
  };
  const table = (): KeyTable => {
    const list = split(next());
    const tight = list.map(withoutBlanks);
    return { texts: list, tight, owners: next(), statuses: next(), languages: next(), places: next() };
  };
  const postings = (): Postings => {
    const keys = next<Float64Array>();
    const rows = new Map<number, number>();
    for (let row = 0; row < keys.length; row++) rows.set(keys[row] as number, row);
    return { rows, starts: next(), items: next() };
  };
  const packed = {
    names: table(),
    readings: table(),
    trie: {
      cell: next<Int32Array>(),
      firstChild: next<Int32Array>(),
      nextSibling: next<Int32Array>(),
      from: next<Int32Array>(),
      to: next<Int32Array>(),
      names: next<Int32Array>(),
      lengths: next<Uint8Array>(),
      cells: header.cells,
    },
    words: split(next()),
    namesWithWord: postings(),
    nameGrams: postings(),
    readingGrams: postings(),
    weights: next<Uint8Array>(),
  } satisfies Omit<SearchIndex, "sounds">;
  keepSearchIndex(glossary, { ...packed, sounds: soundsOf(glossary, packed.trie) });
}

function open(bytes: Uint8Array): { header: Header; body: Uint8Array<ArrayBuffer> } {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header;
    // A copy, so that the arrays begin at a multiple of eight whatever the bytes were part of.
    const body = new Uint8Array(bytes.subarray(padded(8 + length)));
    if (header.magic !== magic || (header.version === version && header.sum !== checksum(body)))
      throw new Error("damaged");
    return { header, body };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GlossaryError("bad-index", `These bytes are no search index: ${reason}`, {
      mend: "Give the bytes that exportIndex gave, all of them.",
    });
  }
}

function tableArrays({ texts, owners, statuses, languages, places }: KeyTable): FlatArray[] {
  return [joined(texts), owners, statuses, languages, places];
}

function trieArrays({ cell, firstChild, nextSibling, from, to, names, lengths }: CellTrie): FlatArray[] {
  return [cell, firstChild, nextSibling, from, to, names, lengths];
}

/** Rows are numbered in the order in which their keys came. */
function postingArrays({ rows, starts, items }: Postings): FlatArray[] {
  return [Float64Array.from(rows.keys()), starts, items];
}

/** Texts as UTF-8, a line each: folded texts hold no line ends. Lone surrogates, which no name needs, are lost. */
function joined(texts: readonly string[]): Uint8Array {
  return new TextEncoder().encode(texts.join("\n"));
}

function split(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split("\n");
}

function withoutBlanks(text: string): string {
  return text.includes(" ") ? text.replaceAll(" ", "") : text;
}

/** The next multiple of eight: where an array of any type may begin. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/**
 * A number that another table most likely changes: FNV-1a (Fowler, Noll and Vo 1991) over the lengths and the ends of
 * ids and names, since reading all of each would take as long as a good part of the index.
 */
function fingerprint({ concepts }: Glossary): number {
  let hash = 0x811c9dc5;
  const mix = (text: string) => {
    const { length } = text;
    hash = Math.imul(hash ^ length, 0x01000193);
    hash = Math.imul(hash ^ text.charCodeAt(length - 1), 0x01000193);
    hash = Math.imul(hash ^ text.charCodeAt(length >> 1), 0x01000193);
  };
  for (const { id, terms } of concepts) {
    mix(id);
    for (const language of languages) {
      for (const { text, status } of terms[language]) {
        mix(text);
        mix(status);
      }
    }
  }
  return hash >>> 0;
}

function checksum(bytes: Uint8Array<ArrayBuffer>): number {
  let hash = 0x811c9dc5;
  for (const word of new Int32Array(bytes.buffer, 0, bytes.length >> 2)) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}
