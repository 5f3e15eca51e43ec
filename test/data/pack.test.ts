import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { packTable } from "../../build/pack.js";
import type { Concept } from "../../src/core/concept.js";
import { squeeze } from "../../src/core/fold.js";
import { openingOf, spellingsOf } from "../../src/core/names.js";
import { openTable } from "../../src/data/unpack.js";
import { cite, define, glossary, noteOn } from "../../src/index.js";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as unknown;
const whole = read("dist/glossary.json") as { concepts: Concept[] };

/** What the packed table leaves out: definitions, notes and titles are modules of their own. */
const bare = ({ definition: _d, note: _n, sources, ...concept }: Concept) => ({
  ...concept,
  sources: sources.map(({ title: _, ...source }) => source),
});

test("packing and unpacking loses nothing", () => {
  const { terms, records, contexts, readings } = packTable(whole.concepts);
  const table = openTable({
    terms: () => terms,
    records: () => records,
    contexts: () => contexts,
    readings: () => readings,
  });
  expect(whole.concepts.map((_, at) => table.concept(at))).toEqual(whole.concepts.map(bare));
  expect(whole.concepts.map(({ id }) => table.place(id))).toEqual(whole.concepts.map((_, at) => at));
});

test("the spellings of the packed table fold to those of its concepts", () => {
  const names = whole.concepts.flatMap(({ terms }) =>
    Object.values(terms)
      .flat()
      .map(({ text }) => text),
  );
  const spellings = spellingsOf(glossary);
  const openings = new Set(names.map((name) => openingOf(squeeze(name))));
  const folded = [...openings].flatMap((opening) => {
    const keys = spellings(opening).map(({ text }) => squeeze(text));
    expect(keys.filter((key) => !key.startsWith(opening))).toEqual([]);
    return keys;
  });
  expect([...new Set(folded)].sort()).toEqual([...new Set(names.map(squeeze))].sort());
});

test("the shipped table is glossary.json in parts", () => {
  expect(glossary.concepts).toEqual(whole.concepts.map(bare));
  for (const { id, definition, note, sources } of whole.concepts) {
    for (const language of ["en", "zh-Hans", "zh-Hant"] as const) {
      expect(define(id, language)).toBe(definition?.[language]);
      expect(noteOn(id, language)).toBe(note?.[language]);
    }
    expect(cite(id)).toEqual(sources);
  }
});

test("glossary.json fits its schema", () => {
  const validate = new Ajv({ allErrors: true }).compile(read("dist/glossary.schema.json") as object);
  expect(validate(whole) ? [] : validate.errors).toEqual([]);
});

test.each(["constructor", "__proto__", "nothing", ""])("%j is no id", (id) => {
  expect([define(id, "en"), noteOn(id, "en"), cite(id), glossary.get(id)]).toEqual([
    undefined,
    undefined,
    [],
    undefined,
  ]);
});
