import { fold } from "../../../src/core/index.js";
import type { Engine } from "../engine.js";
import { flexsearch } from "./flexsearch.js";
import { fuse } from "./fuse.js";
import { fzf } from "./fzf.js";
import { minisearch } from "./minisearch.js";
import { orama } from "./orama.js";
import { pinyinPro } from "./pinyin-pro.js";
import { ufuzzy } from "./ufuzzy.js";

/** The peers, each set up as well as we could on the tuning half, with queries folded as the entries are. */
export const peers: readonly Engine[] = [fuse, minisearch, ufuzzy, flexsearch, orama, fzf, pinyinPro].map(behindFold);

function behindFold({ name, build }: Engine): Engine {
  return {
    name,
    build(entries) {
      const search = build(entries);
      return (query, limit) => search(fold(query), limit);
    },
  };
}
