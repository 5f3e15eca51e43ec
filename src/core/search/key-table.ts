import { type Language, languages, type Status, statuses } from "../concept.js";

/** The spellings of all names, ordered as their tight forms: what begins alike stands together. */
export interface KeyTable {
  /** Folded, words one blank apart. */
  readonly texts: readonly string[];
  /** `texts` without blanks. */
  readonly tight: readonly string[];
  /** The place of the concept that has the name. */
  readonly owners: Int32Array;
  /** The place in `statuses` of the best status that a name so spelled has. */
  readonly statuses: Uint8Array;
  /** A bit for each language, by its place in `languages`, that has the name. */
  readonly languages: Uint8Array;
  /** The place of the first name so spelled among its concept's in the first of these languages. */
  readonly places: Uint16Array;
}

export interface Key {
  readonly text: string;
  readonly tight: string;
  readonly owner: number;
  status: number;
  languages: number;
  readonly place: number;
}

/** The spellings of one concept while they are gathered: names of several languages may fold to one. */
export class Gathering {
  readonly #byTight = new Map<string, Key>();
  readonly #owner: number;

  constructor(owner: number) {
    this.#owner = owner;
  }

  /** Adds a spelling, and gives its key if it is a new one. */
  add(text: string, status: Status, language: Language, place: number): Key | undefined {
    const tight = text.includes(" ") ? text.replaceAll(" ", "") : text;
    const rank = statuses.indexOf(status);
    const bit = 1 << languages.indexOf(language);
    const known = this.#byTight.get(tight);
    if (known) {
      known.status = Math.min(known.status, rank);
      known.languages |= bit;
      return undefined;
    }
    const key = { text, tight, owner: this.#owner, status: rank, languages: bit, place };
    this.#byTight.set(tight, key);
    return key;
  }

  keys(): Iterable<Key> {
    return this.#byTight.values();
  }
}

/** Orders keys as a table does: by their tight forms. In place. */
export function sortKeys(keys: Key[]): Key[] {
  return keys.sort((a, b) => (a.tight < b.tight ? -1 : a.tight > b.tight ? 1 : a.owner - b.owner));
}

/** Makes a table of ordered keys. */
export function makeKeyTable(sorted: readonly Key[]): KeyTable {
  return {
    texts: sorted.map(({ text }) => text),
    tight: sorted.map(({ tight }) => tight),
    owners: Int32Array.from(sorted, ({ owner }) => owner),
    statuses: Uint8Array.from(sorted, ({ status }) => status),
    languages: Uint8Array.from(sorted, (key) => key.languages),
    places: Uint16Array.from(sorted, ({ place }) => place),
  };
}

/** Gives the first place in a sorted list whose text is not before `text`. */
export function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the places [from, to) of a sorted list whose texts begin with `prefix`. */
export function prefixRange(sorted: readonly string[], prefix: string): readonly [from: number, to: number] {
  const from = lowerBound(sorted, prefix);
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string).startsWith(prefix)) low = middle + 1;
    else high = middle;
  }
  return [from, low];
}
