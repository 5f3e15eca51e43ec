/** Glossaries to write and read: arbitrary hostile ones, and the whole shipped table with its definitions. */
import fc from "fast-check";
import { completeConcepts } from "../../build/complete.js";
import { glossaryFiles } from "../../build/tables.js";
import { kinds, statuses } from "../../src/core/concept.js";
import { fold } from "../../src/core/fold.js";
import { type ConceptInput, createGlossary, type Glossary } from "../../src/core/glossary.js";
import { readTable } from "../../src/editorial/table.js";

export const nasty = [
  '"',
  '""',
  'a"b',
  "a,b",
  "a\tb",
  "a\nb",
  "a\r\nb",
  "a\rb",
  "=cmd|' /C calc'!A0",
  "+1",
  "@SUM(1)",
  "-x",
  "<b>",
  "&amp;",
  "&",
  "a]]>b",
  "<!DOCTYPE x>",
  "<![CDATA[x]]>",
  "\\t",
  "a\\",
  "\\n\\",
  " a",
  "a ",
  "a  b",
  "\u00a0a",
  "a\u2028b",
  "a\u0085b",
  "a\u0000b",
  "a\u0001b",
  "a\u007fb",
  "a\ufffeb",
  "a\ud800b",
  "\udc00a",
  "\ufeffa",
  "\u{1f600}",
  "思维链",
  "\uff1da",
  "'",
  "#x",
  "__proto__",
  "x".repeat(1100),
];

const unit16 = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: unit16, maxLength: 6 }),
  fc.tuple(fc.constantFrom(...nasty), fc.constantFrom(...nasty)).map(([a, b]) => a + b),
);
const name = text.filter((found) => fold(found) !== "");
const byLanguage = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ en: value, "zh-Hans": value, "zh-Hant": value }, { requiredKeys: [] });

const designation = fc.record(
  {
    text: name,
    status: fc.constantFrom(...statuses),
    type: fc.constantFrom("full" as const, "abbreviation" as const),
    region: text,
    pinyin: text,
    verb: text,
    caseSensitive: fc.constant(true as const),
    context: fc.record({ field: fc.array(text, { maxLength: 2 }), general: fc.array(text, { maxLength: 2 }) }),
  },
  { requiredKeys: ["text"] },
);
const year = fc.integer({ min: -3000, max: 3000 });
const source = fc.record(
  { url: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), text), year, title: text },
  { requiredKeys: ["url"] },
);
const ids = fc.uniqueArray(fc.constantFrom("a", "b-2", "4-bit", "constructor", "to-string", "z"), { minLength: 1 });

/** Any glossary that `createGlossary` makes, with any text in it. */
export const glossaries: fc.Arbitrary<Glossary> = ids.chain((known) => {
  const some = fc.uniqueArray(fc.constantFrom(...known), { maxLength: 2 });
  const concept = (id: string) =>
    fc.record(
      {
        id: fc.constant(id),
        subject: text.filter((found) => found !== ""),
        kind: fc.constantFrom(...kinds),
        terms: byLanguage(fc.array(designation, { maxLength: 3 })).filter((terms) =>
          Object.values(terms).some((names) => names.length > 0),
        ),
        definition: byLanguage(text),
        sources: fc.array(source, { maxLength: 2 }),
        broader: some,
        related: some,
        derivedFrom: some,
        organization: some,
        year,
        note: byLanguage(text),
      },
      { requiredKeys: ["id", "terms"] },
    );
  return fc.tuple(...known.map(concept)).map((concepts) => createGlossary(concepts as ConceptInput[]));
});

/** The whole shipped table, definitions and notes included. */
export function wholeTable(): Glossary {
  return createGlossary(completeConcepts(readTable(glossaryFiles()).subjects));
}

/** Gives the value without what is empty: to a file, an empty text is none. */
export function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== "object" || value === null) return value;
  const full = Object.entries(value)
    .map(([key, each]): [string, unknown] => [key, tidy(each)])
    .filter(([, each]) => !isEmpty(each));
  return Object.fromEntries(full);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Every text in a value. */
export function textsOf(value: unknown): string[] {
  const texts: string[] = [];
  JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === "string") texts.push(each);
    return each;
  });
  return texts;
}

export const halfPair = /\p{Surrogate}/u;
