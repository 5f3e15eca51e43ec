import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlossary, type Glossary } from "../../src/core/glossary.js";
import { glossary as shipped } from "../../src/data/shipped.js";
import { exportGlossary, formats, importGlossary } from "../../src/exchange/index.js";
import { glossaries, halfPair, textsOf, tidy, wholeTable } from "./glossaries.js";

const lossless = formats.filter((format) => format.lossless).map(({ id }) => id);

test("three formats are lossless", () => {
  expect(lossless).toEqual(["json", "csv", "tsv"]);
});

describe.each(lossless)("%s", (id) => {
  test("gives any glossary back, or refuses half a surrogate pair", async () => {
    await fc.assert(
      fc.asyncProperty(glossaries, async (glossary) => {
        if (id !== "json" && inPlainCells(glossary).some((text) => halfPair.test(text))) {
          await expect(exportGlossary(glossary, id)).rejects.toMatchObject({ code: "unwritable-text" });
          return;
        }
        const { content, losses } = await exportGlossary(glossary, id);
        expect(losses).toEqual([]);
        const back = await importGlossary(content, id);
        expect(back.losses).toEqual([]);
        expect(tidy(createGlossary(back.concepts).concepts)).toEqual(tidy(glossary.concepts));
        expect((await exportGlossary(createGlossary(back.concepts), id)).content).toBe(content);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["the whole table", wholeTable],
    ["the shipped table", () => shipped],
  ])("gives %s back", async (_name, load) => {
    const { content, losses } = await exportGlossary(load(), id);
    const back = await importGlossary(content, id);
    expect([...losses, ...back.losses]).toEqual([]);
    expect(tidy(createGlossary(back.concepts).concepts)).toEqual(tidy(load().concepts));
  });
});

/** The texts of a glossary but those in JSON cells, which spell half a pair as an escape. */
function inPlainCells({ concepts }: Glossary): string[] {
  return concepts.flatMap(({ sources: _sources, terms, ...concept }) => [
    ...textsOf(concept),
    ...Object.values(terms).flatMap((names) => names.flatMap(({ context: _context, ...name }) => textsOf(name))),
  ]);
}
