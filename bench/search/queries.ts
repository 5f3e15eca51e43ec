import { readFileSync } from "node:fs";

/** A query with the ids that are right as first answer; none where nothing should be found. */
export interface LabelledQuery {
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
}

/** The query set in two halves: one to tune by, one that nobody looks at while tuning. */
export const halves = ["tuning", "held-out"] as const;

/** Reads one half. */
export function readQueries(half: (typeof halves)[number]): LabelledQuery[] {
  const lines = readFileSync(new URL(`./queries/${half}.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).map((line) => {
    const [kind = "", query = "", expected = ""] = line.split("\t");
    return { kind, query, expected: expected.split(" ").filter(Boolean) };
  });
}
