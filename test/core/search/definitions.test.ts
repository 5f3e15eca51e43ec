import { expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { search } from "../../../src/core/search/search.js";
import { definitions as chinese } from "../../../src/definitions/zh-Hans.js";
import { glossary } from "../../../src/index.js";

const team = createGlossary([
  {
    id: "late",
    terms: { en: ["late"], "zh-Hans": ["晚"] },
    definition: { en: "A machine of another kind that turns wheels.", "zh-Hans": "转动车轮的机器。" },
  },
  { id: "soon", terms: { en: ["soon"] }, definition: { en: "Wheels." } },
  { id: "bare", terms: { en: ["wheels"] } },
]);
const ids = (text: string, options = {}) =>
  search(team, text, { in: "definition", ...options }).map(({ concept }) => concept.id);

test("finds what definitions say, sooner and shorter first", () => {
  expect(ids("wheels")).toEqual(["soon", "late"]);
  expect(ids("turn WHEELS")).toEqual(["late"]);
  expect(ids("车轮")).toEqual(["late"]);
  expect(ids("heels")).toEqual([]);
});

test("ranges stand in the definition, not in the name", () => {
  const [hit] = search(team, "turn mach", { in: "definition" });
  expect(hit?.ranges).toEqual([]);
  expect(hit?.definition?.ranges.map(([start, end]) => hit.definition?.text.slice(start, end))).toEqual([
    "mach",
    "turn",
  ]);
});

test("limit, languages and subjects", () => {
  expect(ids("wheels", { limit: 1 })).toEqual(["soon"]);
  expect(ids("wheels", { languages: ["zh"] })).toEqual([]);
  expect(ids("wheels", { subjects: ["general"] })).toHaveLength(2);
  expect(ids("wheels", { kinds: ["dataset"] })).toEqual([]);
});

test("searches the definitions that a caller gives, in whatever glossary", () => {
  const other = createGlossary([{ id: "soon", terms: { en: ["another"] } }]);
  const given = { soon: "Shortly after.", constructor: "No concept." };
  const found = (table: typeof team, text: string) =>
    search(table, text, { in: "definition", definitions: given }).map(({ concept }) => concept.terms.en[0]?.text);
  expect(found(team, "shortly")).toEqual(["soon"]);
  // The same definitions with another glossary give that one's concepts.
  expect(found(other, "shortly")).toEqual(["another"]);
  expect(found(team, "concept")).toEqual([]);
});

test("the shipped definitions", () => {
  const [hit] = search(glossary, "逐步 推理", { in: "definition", definitions: chinese, limit: 3 });
  expect(hit?.definition?.text).toMatch(/逐步/);
  expect(hit?.definition?.text).toBe(chinese[hit?.concept.id ?? ""]);
});
