import { type Concept, languages } from "../concept.js";
import { fold } from "../fold.js";
import type { Glossary } from "../glossary.js";
import { perGlossary } from "../memo.js";
import { type CellTrie, makeCellTrie } from "./cell-trie.js";
import { type Cell, cellsOf } from "./cells.js";
import { gramsOf } from "./grams.js";
import { Gathering, type Key, type KeyTable, makeKeyTable, sortKeys } from "./key-table.js";
import { hasHan, piecesOf } from "./pieces.js";
import { blur } from "./pinyin.js";
import { makePostings, type Postings } from "./postings.js";
import { type Sounds, soundsOf } from "./sounds.js";

/** What the stages look things up in. Flat arrays and strings throughout, so that it can be serialized. */
export interface SearchIndex {
  /** All names as they are written. */
  readonly names: KeyTable;
  /** Chinese names by their syllables, blurred: see `blur`. */
  readonly readings: KeyTable;
  /** Chinese names cell by cell. */
  readonly trie: CellTrie;
  /** The Latin words that stand in names, in order, and the names that each stands in. */
  readonly words: readonly string[];
  readonly namesWithWord: Postings;
  /** The names that have a pair of letters or a Chinese character: see `gramsOf`. */
  readonly nameGrams: Postings;
  readonly readingGrams: Postings;
  /** How the glossary reads characters: what tells a homophone from another slip. */
  readonly sounds: Sounds;
  /** How many concepts name a concept, up to 255: a sign of how common it is. */
  readonly weights: Uint8Array;
}

const kept = new WeakMap<Glossary, SearchIndex>();

/** The index of a glossary, made when a search first needs it. */
export const searchIndex: (glossary: Glossary) => SearchIndex = perGlossary(makeSearchIndex, kept);

/** Takes an index that was made elsewhere. */
export function keepSearchIndex(glossary: Glossary, index: SearchIndex): void {
  kept.set(glossary, index);
}

function makeSearchIndex(glossary: Glossary): SearchIndex {
  const { concepts } = glossary;
  const names: Key[] = [];
  const readings: Key[] = [];
  const cellsOfKey = new Map<Key, readonly Cell[]>();
  for (const [owner, concept] of concepts.entries()) {
    const written = new Gathering(owner);
    const read = new Gathering(owner);
    for (const language of languages) {
      for (const [place, designation] of concept.terms[language].entries()) {
        const key = written.add(fold(designation.text), designation.status, language, place);
        if (!key || language === "en" || !hasHan(key.text)) continue;
        const cells = cellsOf(designation);
        cellsOfKey.set(key, cells);
        const reading = cells.map(({ reading, text }) => reading || text).join("");
        if (!hasHan(reading)) read.add(blur(reading).letters, designation.status, language, place);
      }
    }
    names.push(...written.keys());
    readings.push(...read.keys());
  }

  const nameTable = makeKeyTable(sortKeys(names));
  const readingTable = makeKeyTable(sortKeys(readings));
  const entries = names.flatMap((key, name) => {
    const cells = cellsOfKey.get(key);
    return cells ? [{ name, cells }] : [];
  });
  const trie = makeCellTrie(entries);
  const wordsIn = nameTable.texts.map(latinWords);
  const words = [...new Set(wordsIn.flat())].sort();
  const wordAt = new Map(words.map((word, at) => [word, at]));
  return {
    names: nameTable,
    readings: readingTable,
    trie,
    words,
    namesWithWord: makePostings(
      names.length,
      (name) => new Set(wordsIn[name]?.map((word) => wordAt.get(word) as number)),
    ),
    nameGrams: makePostings(names.length, (name) => gramsOf(nameTable.texts[name] as string)),
    readingGrams: makePostings(readings.length, (name) => gramsOf(readingTable.texts[name] as string)),
    sounds: soundsOf(glossary, trie),
    weights: weightsOf(concepts),
  };
}

function latinWords(text: string): string[] {
  return piecesOf(text).filter((piece) => !hasHan(piece));
}

function weightsOf(concepts: readonly Concept[]): Uint8Array {
  const weights = new Uint8Array(concepts.length);
  const places = new Map(concepts.map(({ id }, at) => [id, at]));
  for (const { broader, related, derivedFrom, organization = [] } of concepts) {
    for (const id of [...broader, ...related, ...derivedFrom, ...organization]) {
      const at = places.get(id);
      if (at !== undefined && (weights[at] as number) < 255) weights[at] = (weights[at] as number) + 1;
    }
  }
  return weights;
}
