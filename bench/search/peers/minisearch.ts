import MiniSearch from "minisearch";
import type { Engine } from "../engine.js";
import { distinct, wordsAndWhole } from "../strings.js";

/** One name a document: with all names of a concept in one, the norm of length punishes well named concepts. */
export const minisearch: Engine = {
  name: "minisearch",
  build(entries) {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ["text"],
      tokenize: wordsAndWhole,
      processTerm: (word) => word,
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "OR" },
    });
    index.addAll(entries.map(({ text }, id) => ({ id, text })));
    return (query, limit) =>
      distinct(
        index.search(query).map(({ id }) => entries[id]?.id ?? ""),
        limit,
      );
  },
};
