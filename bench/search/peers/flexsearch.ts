import FlexSearch from "flexsearch";
import type { Engine } from "../engine.js";
import { distinct, wordsAndWhole } from "../strings.js";

export const flexsearch: Engine = {
  name: "flexsearch",
  build(entries) {
    const index = new FlexSearch.Index({ tokenize: "forward", encode: wordsAndWhole, resolution: 9 });
    entries.forEach(({ text }, row) => {
      index.add(row, text);
    });
    return (query, limit) => {
      // More rows than asked for, since several may be names of one concept.
      const rows = index.search(query, { limit: limit * 10, suggest: true });
      return distinct(
        rows.map((row) => entries[Number(row)]?.id ?? ""),
        limit,
      );
    };
  },
};
