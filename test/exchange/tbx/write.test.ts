import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Schema } from "node-schematron";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { createGlossary, type Glossary } from "../../../src/core/glossary.js";
import { glossary as shipped } from "../../../src/data/shipped.js";
import { exportGlossary, importGlossary, type Loss } from "../../../src/exchange/index.js";
import { collapse } from "../../../src/exchange/tbx/vocabulary.js";
import { glossaries, nasty, tidy, wholeTable } from "../glossaries.js";

const ownSchema = readFileSync("test/exchange/tbx/tbx-basic.rng", "utf8");

/** Says what the RELAX NG schema finds wrong. */
async function faults(schema: string, ...files: string[]): Promise<readonly unknown[]> {
  const { errors } = await validateXML({
    xml: files.map((contents, at) => ({ fileName: `${at}.tbx`, contents })),
    schema: [{ fileName: "tbx.rng", contents: schema }],
    extension: "relaxng",
    maxMemoryPages: 4096,
  });
  return errors;
}

/** A concept with a nasty text in every field. */
const hostile = createGlossary(
  nasty.map((text, at) => ({
    id: `${at}`,
    subject: text,
    terms: { en: ["x", { text: `${text}y`, region: text, type: "abbreviation" as const }] },
    definition: { en: text, "zh-Hans": text },
    note: { "zh-Hant": text },
    sources: [{ url: `https://example.org/${text}`, title: text }, { url: text }],
    related: ["0"],
  })),
);

describe("what is written fits the schema", () => {
  test.each<[string, () => Glossary]>([
    ["the whole table", wholeTable],
    ["the shipped table", () => shipped],
    ["hostile texts", () => hostile],
    ["nothing", () => createGlossary([])],
  ])("%s", async (_name, load) => {
    expect(await faults(ownSchema, (await exportGlossary(load(), "tbx")).content)).toEqual([]);
  });

  test("any glossary", async () => {
    const files: string[] = [];
    const write = async (glossary: Glossary) => void files.push((await exportGlossary(glossary, "tbx")).content);
    await fc.assert(fc.asyncProperty(glossaries, write), { numRuns: 100 });
    expect(await faults(ownSchema, ...files)).toEqual([]);
  });

  test("and the schema bites", async () => {
    const { content } = await exportGlossary(createGlossary([{ id: "a", terms: { en: ["x"] } }]), "tbx");
    for (const [from, to] of [
      ["preferredTerm-admn-sts", "best"],
      ['id="a"', 'id="1"'],
      ['xml:lang="en">\n     <termSec', 'xml:lang="fr">\n     <termSec'],
      ["<term>x</term>", ""],
    ] as const) {
      expect(content).toContain(from);
      expect(await faults(ownSchema, content.replace(from, to))).not.toEqual([]);
    }
  });
});

// The schemas of LTAC Global are not in any package registry: give the folder of a copy of
// TBXcoreStructV03.rng and TBX-Basic_DCA.sch to run them.
const folder = process.env.TBX_SCHEMAS;
describe.skipIf(!folder)("what is written fits LTAC Global's schemas", () => {
  const read = (name: string) => readFileSync(join(folder ?? "", name), "utf8").replace(/^\ufeff/, "");

  test.each<[string, () => Glossary]>([
    ["the whole table", wholeTable],
    ["hostile texts", () => hostile],
  ])("%s", async (_name, load) => {
    const { content } = await exportGlossary(load(), "tbx");
    expect(await faults(read("TBXcoreStructV03.rng"), content)).toEqual([]);
    const rules = Schema.fromString(read("TBX-Basic_DCA.sch"));
    expect(rules.validateString(content)).toEqual([]);
    expect(rules.validateString(content.replace("preferredTerm-admn-sts", "best"))).not.toEqual([]);
  });

  test("any glossary fits the core schema", async () => {
    const files: string[] = [];
    const write = async (glossary: Glossary) => void files.push((await exportGlossary(glossary, "tbx")).content);
    await fc.assert(fc.asyncProperty(glossaries, write), { numRuns: 100 });
    expect(await faults(read("TBXcoreStructV03.rng"), ...files)).toEqual([]);
  });
});

describe("what is written comes back, but for the losses listed", () => {
  test("any glossary", async () => {
    await fc.assert(
      fc.asyncProperty(glossaries, async (glossary) => {
        const { content, losses } = await exportGlossary(glossary, "tbx");
        const back = await importGlossary(content, "tbx");
        expect(back.losses).toEqual([]);
        expect(tidy(createGlossary(back.concepts).concepts)).toEqual(tidy(without(losses, glossary)));
      }),
      { numRuns: 300 },
    );
  });

  test("the whole table loses only what TBX-Basic has no data category for", async () => {
    const { content, losses } = await exportGlossary(wholeTable(), "tbx");
    expect(losses.filter(({ conceptId }) => conceptId !== undefined)).toEqual([]);
    const back = await importGlossary(content, "tbx");
    expect(tidy(createGlossary(back.concepts).concepts)).toEqual(tidy(without(losses, wholeTable())));
  });
});

/** Takes the losses out of a glossary's concepts. */
function without(losses: readonly Loss[], { concepts }: Glossary): unknown {
  const everywhere = new Set(losses.filter(({ conceptId }) => conceptId === undefined).map(({ field }) => field));
  return concepts.flatMap((concept) => {
    const own = losses.filter(({ conceptId }) => conceptId === concept.id);
    if (own.some(({ field }) => field === "id")) return [];
    /** Gives the text as a loss at this path leaves it. */
    const left = (field: string, text: string | undefined): string | undefined => {
      const loss = own.find((each) => each.field === field);
      if (!loss || text === undefined) return text;
      return loss.reason.startsWith("Runs of blanks") ? collapse(text) : undefined;
    };
    const all = <Item>(field: string, items: readonly Item[], keep: (item: Item, path: string) => Item | undefined) =>
      items.map((item, at) => keep(item, `${field}.${at}`)).filter((item) => item !== undefined);
    const kept = (field: string) => !everywhere.has(field);
    const texts = (field: "definition" | "note") =>
      Object.fromEntries(
        Object.entries(concept[field] ?? {}).map(([key, text]) => [key, left(`${field}.${key}`, text)]),
      );
    return [
      {
        id: concept.id,
        subject: left("subject", concept.subject) ?? "general",
        kind: kept("kind") ? concept.kind : "concept",
        terms: Object.fromEntries(
          Object.entries(concept.terms).map(([language, names]) => [
            language,
            all(`terms.${language}`, names, ({ pinyin, verb, caseSensitive, context, ...name }, path) => {
              expect([
                pinyin && kept("pinyin"),
                verb && kept("verb"),
                caseSensitive && kept("caseSensitive"),
                context && kept("context"),
              ]).not.toContain(true);
              const text = left(path, name.text);
              const region = left(`${path}.region`, name.region);
              return text === undefined ? undefined : ({ ...name, text, region } as typeof name);
            }),
          ]),
        ),
        definition: texts("definition"),
        note: texts("note"),
        sources: all("sources", concept.sources, ({ year, ...source }, path) => {
          expect(year !== undefined && kept("sources.year")).toBe(false);
          const title = left(`${path}.title`, source.title);
          return left(path, source.url) === undefined ? undefined : ({ ...source, title } as typeof source);
        }),
        broader: kept("broader") ? concept.broader : [],
        related: all("related", concept.related, (id, path) => left(path, id)),
        derivedFrom: kept("derivedFrom") ? concept.derivedFrom : [],
        organization: kept("organization") ? concept.organization : [],
        year: kept("year") ? concept.year : undefined,
      },
    ];
  });
}
