import type { Search } from "./engine.js";
import type { LabelledQuery } from "./queries.js";

/** How well an engine answered one half, as shares of 1. */
export interface Quality {
  /** Right concept first, by kind of query. */
  readonly firstByKind: Readonly<Record<string, number>>;
  readonly first: number;
  /** Right concept among the first five. */
  readonly amongFive: number;
  /** Nonsense that got any answer. */
  readonly nonsenseAnswered: number;
}

export function qualityOf(search: Search, queries: readonly LabelledQuery[]): Quality {
  const answers = queries.map((labelled) => ({ ...labelled, ids: search(labelled.query, 5) }));
  const sense = answers.filter(({ expected }) => expected.length > 0);
  const nonsense = answers.filter(({ expected }) => expected.length === 0);
  const isFirst = ({ ids, expected }: (typeof answers)[number]) => expected.includes(ids[0] ?? "");
  const kinds = [...new Set(sense.map(({ kind }) => kind))];
  return {
    firstByKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        share(
          sense.filter((answer) => answer.kind === kind),
          isFirst,
        ),
      ]),
    ),
    first: share(sense, isFirst),
    amongFive: share(sense, ({ ids, expected }) => ids.some((id) => expected.includes(id))),
    nonsenseAnswered: share(nonsense, ({ ids }) => ids.length > 0),
  };
}

function share<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  return list.filter(holds).length / list.length;
}
