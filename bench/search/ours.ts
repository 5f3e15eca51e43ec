import { type Glossary, search } from "../../src/core/index.js";
import type { Engine } from "./engine.js";

/** Our search, which reads the glossary itself. */
export function ours(glossary: Glossary): Engine {
  return {
    name: "duizhao",
    build() {
      const find = (query: string, limit: number) =>
        search(glossary, query, { limit }).map(({ concept }) => concept.id);
      // The index is made by the first query; a misspelt one, so that its later stages are ready too.
      find("siweilain", 1);
      return find;
    },
  };
}
