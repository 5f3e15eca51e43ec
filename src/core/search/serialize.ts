import { languages } from "../concept.js";
import { GlossaryError } from "../error.js";
import { type FlatArray, type FlatFile, readFlat, writeFlat } from "../flat-file.js";
import type { Glossary } from "../glossary.js";
import type { CellTrie } from "./cell-trie.js";
import type { KeyTable } from "./key-table.js";
import type { Postings } from "./postings.js";
import { keepSearchIndex, type SearchIndex, searchIndex } from "./search-index.js";
import { soundsOf } from "./sounds.js";

/** Raised when the layout changes: an index of another version is made anew, not read. */
const version = 1;
const magic = "duizhao-index";

interface Head {
  readonly version: number;
  /** Tells whether the index belongs to a glossary. */
  readonly print: number;
  /** The cells of the trie: few. */
  readonly cells: CellTrie["cells"];
}

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
  const head: Head = { version, print: fingerprint(glossary), cells: trie.cells };
  return writeFlat(magic, head, arrays);
}

/**
 * Takes a search index that `exportIndex` gave for the same glossary, so that the first search need not make one.
 *
 * @throws GlossaryError `bad-index` when the bytes are no index or damaged; `stale-index` when they belong to another
 * glossary or another form of the index. The glossary is untouched then, and makes its own index when it is searched.
 * @example importIndex(team, readFileSync("team.index"))
 */
export function importIndex(glossary: Glossary, bytes: Uint8Array): void {
  const { head, next } = open(bytes);
  if (head.version !== version || head.print !== fingerprint(glossary)) {
    throw new GlossaryError("stale-index", "The index was made for another glossary or by another version.", {
      mend: "Make it anew with exportIndex.",
    });
  }
  const table = (): KeyTable => {
    const texts = split(next(Uint8Array));
    const tight = texts.map(withoutBlanks);
    return {
      texts,
      tight,
      owners: next(Int32Array),
      statuses: next(Uint8Array),
      languages: next(Uint8Array),
      places: next(Uint16Array),
    };
  };
  const postings = (): Postings => {
    const keys = next(Float64Array);
    const rows = new Map<number, number>();
    for (let row = 0; row < keys.length; row++) rows.set(keys[row] as number, row);
    return { rows, starts: next(Int32Array), items: next(Int32Array) };
  };
  const packed = {
    names: table(),
    readings: table(),
    trie: {
      cell: next(Int32Array),
      firstChild: next(Int32Array),
      nextSibling: next(Int32Array),
      from: next(Int32Array),
      to: next(Int32Array),
      names: next(Int32Array),
      lengths: next(Uint8Array),
      cells: head.cells,
    },
    words: split(next(Uint8Array)),
    namesWithWord: postings(),
    nameGrams: postings(),
    readingGrams: postings(),
    weights: next(Uint8Array),
  } satisfies Omit<SearchIndex, "sounds">;
  keepSearchIndex(glossary, { ...packed, sounds: soundsOf(glossary, packed.trie) });
}

function open(bytes: Uint8Array): FlatFile<Head> {
  try {
    return readFlat<Head>(magic, bytes);
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
