import type { Entry } from "./entries.js";

/** Gives concept ids, best first, each once. */
export type Search = (query: string, limit: number) => readonly string[];

/** A search engine as this benchmark meets it. */
export interface Engine {
  readonly name: string;
  /** Makes everything that can be made before the first query. */
  build(entries: readonly Entry[]): Search;
}
