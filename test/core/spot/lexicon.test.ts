import { expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { namesOf } from "../../../src/core/names.js";
import { findTerms } from "../../../src/core/spot/find-terms.js";
import { lexicon } from "../../../src/core/spot/lexicon.js";
import { glossary } from "../../../src/index.js";
import { table } from "./table.js";

test("is made once for each glossary", () => {
  expect(lexicon(table)).toBe(lexicon(table));
});

test("an everyday word is one where some name of the spelling has a field; an expression blocks only", () => {
  const { entries } = lexicon(table);
  const named = (id: string, text: string) =>
    entries.find(({ rated }) =>
      rated.names.some(({ concept, designation }) => concept.id === id && designation.text === text),
    );
  expect(named("attention", "attention")?.rated.isEveryday).toBe(true);
  expect(named("prompt", "提示")?.rated.isEveryday).toBe(false);
  expect(named("opt", "OPT")?.isCaseSensitive).toBe(true);
  const blocking = entries.filter(({ blocks }) => blocks);
  expect(blocking).toHaveLength(2);
  for (const { rated, blocks } of blocking) {
    expect(rated.names).toEqual([]);
    for (const place of blocks ?? []) expect(entries[place]?.rated.names.length).toBeGreaterThan(0);
  }
});

test("the names of one spelling come best status first", () => {
  const own = createGlossary([
    { id: "old", terms: { en: [{ text: "new" }, { text: "thing", status: "deprecated" }] } },
    { id: "right", terms: { en: ["thing"] } },
  ]);
  const entry = lexicon(own).entries.find(({ rated }) => rated.names.length === 2);
  expect(entry?.rated.names.map(({ concept }) => concept.id)).toEqual(["right", "old"]);
});

test("an expression blocks a name with a blank between Latin and Chinese too", () => {
  const own = createGlossary([
    { id: "a", terms: { "zh-Hans": [{ text: "KV 缓存", context: { field: ["显存"], general: ["KV 缓存器"] } }] } },
  ]);
  const found = (text: string) => findTerms(own, text, { minConfidence: 0 }).length;
  expect([found("KV 缓存"), found("KV缓存器"), found("KV 缓存器")]).toEqual([1, 0, 0]);
});

test("every name of the table is found where it stands alone, blanks or none between Latin and Chinese", () => {
  const border = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;
  const missed: string[] = [];
  for (const { designation } of namesOf(glossary)) {
    for (const text of new Set([designation.text, designation.text.replace(border, " ")])) {
      const [match] = findTerms(glossary, text, { minConfidence: 0 });
      if (match?.text !== text) missed.push(text);
    }
  }
  expect(missed).toEqual([]);
});
