import * as fzfModule from "fzf";
import type { Engine } from "../engine.js";
import type { Entry } from "../entries.js";
import { distinct, joined } from "../strings.js";

/** Its declarations import one another without file endings, which NodeNext cannot follow: here is what we use. */
interface FzfModule {
  readonly Fzf: new (
    list: readonly Entry[],
    options: {
      readonly selector: (entry: Entry) => string;
      readonly tiebreakers: readonly unknown[];
      readonly match: unknown;
      readonly casing: "case-sensitive";
      readonly normalize: boolean;
    },
  ) => { find(query: string): readonly { readonly item: Entry }[] };
  readonly byLengthAsc: unknown;
  readonly extendedMatch: unknown;
}
const { Fzf, byLengthAsc, extendedMatch } = fzfModule as unknown as FzfModule;

export const fzf: Engine = {
  name: "fzf",
  build(entries) {
    const flat = entries.map((entry) => (entry.kind === "pinyin" ? { ...entry, text: joined(entry.text) } : entry));
    const index = new Fzf(flat, {
      selector: ({ text }) => text,
      tiebreakers: [byLengthAsc],
      // Words in any order, as in the terminal.
      match: extendedMatch,
      // Everything is folded already.
      casing: "case-sensitive",
      normalize: false,
    });
    return (query, limit) => {
      const ids = index.find(query).map(({ item }) => item.id);
      return distinct(ids, limit);
    };
  },
};
