import type { SearchIndex } from "./search-index.js";

/** The stages in the order in which a query meets them, from the surest to the most tolerant. */
export const stageNames = ["exact", "prefix", "syllables", "words", "mixed", "fuzzy", "phrase"] as const;
export type StageName = (typeof stageNames)[number];

/** What a stage found: a key of a table, and how near it is. */
export interface Candidate {
  readonly owner: number;
  readonly stage: StageName;
  /** Which table of keys `key` is a place in. */
  readonly table: "names" | "readings";
  readonly key: number;
  readonly score: number;
}

/** What a status adds to the score: of names equally near, the preferred one comes first, and by little. */
const burdens = [0, 0.01, 0.03] as const;

/** Keeps the nearest key of each concept. */
export class Candidates {
  readonly #index: SearchIndex;
  readonly #wanted: (owner: number, languages: number) => boolean;
  readonly #best = new Map<number, Candidate>();
  /** The best score so far. */
  least = Number.POSITIVE_INFINITY;

  constructor(index: SearchIndex, wanted: (owner: number, languages: number) => boolean) {
    this.#index = index;
    this.#wanted = wanted;
  }

  /** Forgets all: the query is read anew. */
  clear(): void {
    this.#best.clear();
    this.least = Number.POSITIVE_INFINITY;
  }

  get size(): number {
    return this.#best.size;
  }

  /** Takes a key. `score` is 0 for a name spelled exactly; its status is added here. */
  add(stage: StageName, table: "names" | "readings", key: number, score: number): void {
    const { owners, statuses, languages } = this.#index[table];
    const owner = owners[key] as number;
    const full = score === 0 ? 0 : score + (burdens[statuses[key] as 0 | 1 | 2] as number);
    const known = this.#best.get(owner);
    if (known && known.score <= full) return;
    if (!this.#wanted(owner, languages[key] as number)) return;
    this.#best.set(owner, { owner, stage, table, key, score: full });
    if (full < this.least) this.least = full;
  }

  /** The best `most`, best first: by score, then a better status, then the commoner concept. */
  top(most: number): Candidate[] {
    const limit = Math.floor(most);
    const { weights, names, readings } = this.#index;
    const statusOf = ({ table, key }: Candidate) => (table === "names" ? names : readings).statuses[key] as number;
    const compare = (a: Candidate, b: Candidate) =>
      a.score - b.score ||
      statusOf(a) - statusOf(b) ||
      (weights[b.owner] as number) - (weights[a.owner] as number) ||
      a.owner - b.owner;
    // Keeping a few in order beats sorting thousands; keeping thousands in order does not.
    if (limit > 100) return [...this.#best.values()].sort(compare).slice(0, limit);
    const top: Candidate[] = [];
    for (const candidate of this.#best.values()) {
      if (top.length === limit && compare(candidate, top[limit - 1] as Candidate) >= 0) continue;
      let at = top.length < limit ? top.length : limit - 1;
      for (; at > 0 && compare(candidate, top[at - 1] as Candidate) < 0; at--) top[at] = top[at - 1] as Candidate;
      top[at] = candidate;
    }
    return top;
  }
}
