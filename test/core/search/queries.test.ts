import { describe, expect, test } from "vitest";
import { halves, readQueries } from "../../../bench/search/queries.js";
import { search } from "../../../src/index.js";

/** The share of queries that must have a right answer first. The tuned half is held to more. */
const least = { tuning: 0.99, "held-out": 0.98 } as const;
/** The share of nonsense that may be answered: in the half that nobody tunes by, one query. */
const most = { tuning: 0.02, "held-out": 0.02 } as const;

describe.each(halves)("the %s queries", (half) => {
  const queries = readQueries(half).map((query) => ({
    ...query,
    first: search(query.query, { limit: 1 })[0]?.concept.id,
  }));

  test("find the right concept first", () => {
    const sensible = queries.filter(({ kind }) => kind !== "nonsense");
    const missed = sensible.filter(({ expected, first }) => !expected.includes(first ?? ""));
    const told = missed.map(({ kind, query, first }) => `${kind}: ${query} → ${first}`).join("\n");
    expect(missed.length, told).toBeLessThanOrEqual(sensible.length * (1 - least[half]));
  });

  test("answer nothing that is nonsense", () => {
    const nonsense = queries.filter(({ kind }) => kind === "nonsense");
    const answered = nonsense.filter(({ first }) => first !== undefined);
    expect(answered.length / nonsense.length, JSON.stringify(answered)).toBeLessThanOrEqual(most[half]);
  });
});
