import { expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { type Name, namesOf } from "../../../src/core/names.js";
import { ClueScale } from "../../../src/core/spot/clue-scale.js";
import { reach, shareOfNames } from "../../../src/core/spot/senses.js";
import type { Spot } from "../../../src/core/spot/spot.js";
import { Surroundings } from "../../../src/core/spot/surroundings.js";
import { Wording } from "../../../src/core/spot/wording.js";

const glossary = createGlossary([
  { id: "a", subject: "x", terms: { en: ["a"] } },
  { id: "b", subject: "x", terms: { en: [{ text: "b", context: { field: ["near"] } }] } },
  { id: "c", subject: "y", terms: { en: [{ text: "b" }] } },
]);
const names = [...namesOf(glossary)];
const spot = (pattern: number, start: number, isEveryday = false, share = isEveryday ? 0.5 : 1): Spot => ({
  pattern,
  start,
  end: start + 1,
  names: [names[pattern % names.length] as Name],
  isEveryday,
  termhood: 1,
  inField: 3,
  share,
});

test("sure terms within reach count, the nearer the more, each pattern once, everyday words not at all", () => {
  const surroundings = new Surroundings();
  const nearOf = (...others: Spot[]) => {
    const spots = [...others, spot(9, 500, true)].sort((a, b) => a.start - b.start);
    surroundings.look(
      spots,
      spots.findIndex(({ pattern }) => pattern === 9),
    );
    return surroundings.near;
  };
  expect(nearOf()).toBe(0);
  expect(nearOf(spot(0, 490))).toBeGreaterThan(nearOf(spot(0, 450)));
  expect(nearOf(spot(0, 510))).toBeCloseTo(nearOf(spot(0, 490)));
  expect(nearOf(spot(0, 490), spot(0, 480))).toBe(nearOf(spot(0, 490)));
  expect(nearOf(spot(0, 490), spot(1, 480))).toBeGreaterThan(nearOf(spot(0, 490)));
  expect(nearOf(spot(0, 490, true))).toBe(0);
  expect(nearOf(spot(0, 490, false, 0.5))).toBeCloseTo(nearOf(spot(0, 490)) / 2);
  expect(nearOf(spot(0, 499 - reach - 1), spot(1, 501 + reach + 1))).toBe(0);
});

test("a model counts in full near another, products less near other words", () => {
  const models = createGlossary(
    ["m", "n"].map((id) => ({ id, subject: "models", kind: "system" as const, terms: { en: [id] } })),
  );
  const model = (place: number, start: number): Spot => ({
    ...spot(place, start, place === 1, shareOfNames),
    names: [[...namesOf(models)][place] as Name],
  });
  const near = (of: Spot) => {
    const surroundings = new Surroundings();
    surroundings.look([model(0, 10), of], 1);
    return surroundings.near;
  };
  expect(near(spot(9, 20, true))).toBeCloseTo(shareOfNames * near(model(1, 20)));
});

test("everyday words within reach are company, each for the share of its places that are terms", () => {
  const surroundings = new Surroundings();
  const companyOf = (...others: Spot[]) => {
    surroundings.look([spot(9, 0, true), ...others], 0);
    return surroundings.company;
  };
  expect(companyOf()).toBe(0);
  expect(companyOf(spot(0, 10))).toBe(0);
  expect(companyOf(spot(0, 10, true))).toBeGreaterThan(companyOf(spot(0, 50, true)));
  expect(companyOf(spot(0, 10, true, 0.8))).toBeCloseTo(4 * companyOf(spot(0, 10, true, 0.2)));
  expect(companyOf(spot(0, 10, true), spot(0, 20, true))).toBe(companyOf(spot(0, 10, true)));
});

test("silence grows until a likely term", () => {
  const surroundings = new Surroundings();
  expect(surroundings.silence(100)).toBe(0);
  expect(surroundings.silence(5_000)).toBe(1);
  surroundings.pass(5_000, 1);
  expect(surroundings.silence(5_100)).toBe(0);
  surroundings.pass(9_000, 0.4);
  expect(surroundings.silence(9_001)).toBe(1);
  surroundings.pass(9_500, 0.9);
  expect(surroundings.silence(9_501)).toBe(0);
});

test("of two concepts of one name, its own words and its kin around choose", () => {
  const surroundings = new Surroundings();
  const [, b, c] = names as [(typeof names)[0], (typeof names)[0], (typeof names)[0]];
  const chosen = (text: string, ...others: Spot[]) => {
    const spots = [...others, spot(9, 50, true)];
    surroundings.look(spots, spots.length - 1);
    const wording = new Wording(new ClueScale(""));
    wording.look(text, 0, 0, 1, true);
    return surroundings.likeliest([c, b], wording).concept.id;
  };
  expect(chosen("b")).toBe("c");
  expect(chosen("b is near")).toBe("b");
  expect(chosen("b", spot(0, 40))).toBe("b");
});

test("where nothing tells two concepts of one name apart, it is the one that it means more often", () => {
  const both = [1, 2].flatMap((termhood) => {
    const concept = { id: `t${termhood}`, terms: { en: [{ text: "same", context: { termhood } }] } };
    return [...namesOf(createGlossary([concept]))];
  });
  const surroundings = new Surroundings();
  surroundings.look([spot(9, 50, true)], 0);
  const wording = new Wording(new ClueScale(""));
  wording.look("same", 0, 0, 4, true);
  for (const order of [both, [...both].reverse()]) expect(surroundings.likeliest(order, wording).concept.id).toBe("t2");
});
