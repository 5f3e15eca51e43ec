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
/** The bytes before the header: its length and the checksum. */
const prelude = 8;

/** What stands before the arrays, as JSON. Before it stand its length and the checksum of all that follows. */
interface Header {
  readonly magic: string;
  readonly version: number;
  /** Tells whether the index belongs to a glossary. */
  readonly print: number;
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
    arrays: arrays.map((array) => [array.constructor.name as ArrayType, array.length]),
    cells: trie.cells,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(prelude + padded(head.length) + body.length);
  bytes.set(head, prelude);
  bytes.set(body, prelude + padded(head.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, head.length);
  view.setUint32(4, checksum(bytes.subarray(prelude)));
  return bytes;
}

/**
 * Takes a search index that `exportIndex` gave for the same glossary, so that the first search need not make one.
 *
 * @throws GlossaryError `bad-index` when the bytes are no index or damaged; `stale-index` when they belong to another
 * glossary or another form of the index. The glossary is untouched then, and makes its own index when it is searched.
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
    const array: FlatArray = new arrayTypes[type](body.buffer, body.byteOffset + at, length);
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
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = view.getUint32(0);
    // Whatever the bytes were part of, a copy begins at a multiple of eight, and so do its arrays.
    const rest = new Uint8Array(bytes.subarray(prelude));
    const header = JSON.parse(new TextDecoder().decode(rest.subarray(0, length))) as Header;
    if (header.magic !== magic) throw new Error("they begin otherwise.");
    if (view.getUint32(4) !== checksum(rest)) throw new Error("they are damaged or cut off.");
    return { header, body: rest.subarray(padded(length)) };
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
 * A number that another table most likely changes: FNV-1a (Fowler, Noll and Vo 1991) over all that an index is made of.
 */
function fingerprint({ concepts }: Glossary): number {
  let hash = 0x811c9dc5;
  const mix = (text: string) => {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    // Where one text ends is part of it.
    hash = Math.imul(hash ^ text.length, 0x01000193);
  };
  for (const { id, terms, broader, related, derivedFrom, organization = [] } of concepts) {
    mix(id);
    for (const language of languages) {
      mix(language);
      for (const { text, status, pinyin = "" } of terms[language]) {
        mix(text);
        mix(status);
        mix(pinyin);
      }
    }
    for (const ids of [broader, related, derivedFrom, organization]) for (const other of ids) mix(other);
  }
  return hash >>> 0;
}

/** FNV-1a by words of four bytes: fast, and every bit that flips changes it. `bytes` begin at a multiple of four. */
function checksum({ buffer, byteOffset, length }: Uint8Array): number {
  let hash = 0x811c9dc5 ^ length;
  for (const word of new Int32Array(buffer, byteOffset, length >> 2)) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}
