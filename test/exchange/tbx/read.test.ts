import { describe, expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { type ImportOptions, importGlossary } from "../../../src/exchange/index.js";

const head =
  '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>';
const tail = "</body></text></tbx>";
const file = (entries: string) => `${head}\n${entries}\n${tail}`;
const entry = (data: string, id = "a") => `<conceptEntry id="${id}">${data}</conceptEntry>`;
const section = (data: string, tag = "en") => `<langSec xml:lang="${tag}">${data}</langSec>`;
const term = (text: string, notes = "") => `<termSec><term>${text}</term>${notes}</termSec>`;
const read = (content: string, options: ImportOptions = {}) =>
  importGlossary(content, "tbx", { file: "t.tbx", ...options });

test("reads every data category that a concept has a place for", async () => {
  const { concepts, losses } = await read(
    file(
      entry(
        `<descrip type="subjectField">alignment</descrip>
        <note xml:lang="zh-TW">說明</note>
        <ref type="crossReference" target="_4-bit">four</ref>
        <adminGrp><admin type="source">https://example.org/x</admin></adminGrp>
        <langSec xml:lang="en">
          <descripGrp><descrip type="definition">Two
              lines.</descrip><admin type="source">https://example.org/d</admin></descripGrp>
          <termSec><term>R&amp;D<!-- --> &#x4e2d;<![CDATA[<]]></term>
            <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
            <termNoteGrp><termNote type="termType">abbreviation</termNote></termNoteGrp>
            <termNote type="geographicalUsage">HK</termNote></termSec>
        </langSec>`,
        "b",
      ) + entry(section(term("4-bit")), "_4-bit"),
    ),
  );
  expect(concepts).toEqual([
    {
      id: "b",
      subject: "alignment",
      terms: { en: [{ text: "R&D 中<", status: "admitted", type: "abbreviation", region: "HK" }] },
      definition: { en: "Two lines." },
      note: { "zh-Hant": "說明" },
      sources: [{ url: "https://example.org/x" }, { url: "https://example.org/d" }],
      related: ["4-bit"],
    },
    { id: "4-bit", terms: { en: [{ text: "4-bit" }] }, definition: {}, note: {}, sources: [], related: [] },
  ]);
  expect(losses).toEqual([{ field: "language", reason: '"zh-TW" is read as zh-Hant.' }]);
  expect(createGlossary(concepts).get("4-bit")?.terms.en[0]?.status).toBe("preferred");
});

describe("tells what it leaves out", () => {
  test.each([
    ["partOfSpeech", section(term("x", '<termNote type="partOfSpeech">noun</termNote>'))],
    ["context", section(term("x", '<descrip type="context">An x.</descrip>'))],
    ["note", section(term("x", "<note>On x.</note>"))],
    ["status", section(term("x", '<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>'))],
    ["type", section(term("x", '<termNote type="termType">acronym</termNote>'))],
    ["terms.en", section(term("H<hi>2</hi>O"))],
    [
      "definition.en",
      section(`<descrip type="definition">1</descrip><descrip type="definition">2</descrip>${term("x")}`),
    ],
    ["definition", section(`<descrip type="definition">1 <hi>2</hi></descrip>${term("x")}`)],
    [
      "subject",
      `<descrip type="subjectField">1</descrip><descrip type="subjectField">2</descrip>${section(term("x"))}`,
    ],
    ["sources", `<admin type="source">A book</admin>${section(term("x"))}`],
    ["related", `<ref type="crossReference" target="nowhere">x</ref>${section(term("x"))}`],
    ["definition", `<note type="definition">x</note>${section(term("x"))}`],
    ["customerSubset", `<admin type="customerSubset">x</admin>${section(term("x"))}`],
    [
      "transactionType",
      `<transacGrp><transac type="transactionType">origination</transac></transacGrp>${section(term("x"))}`,
    ],
  ])("%s", async (field, data) => {
    const { losses } = await read(file(entry(data)));
    expect(losses).toEqual([{ conceptId: "a", field, reason: expect.any(String) }]);
  });

  test("an id that is none of ours", async () => {
    const { concepts, losses } = await read(file(entry(section(term("x")), "C1") + entry(section(term("y")), "c1")));
    expect(concepts.map(({ id }) => id)).toEqual(["c1", "c1-2"]);
    expect(losses.map(({ conceptId, field }) => [conceptId, field])).toEqual([
      ["c1", "id"],
      ["c1-2", "id"],
    ]);
  });

  test("other languages, when asked to drop them", async () => {
    const both = entry(`${section(term("x")) + section(term("y"), "es")}<note xml:lang="es">n</note>`);
    const spanish = entry(section(term("z"), "es"), "b");
    const { concepts, losses } = await read(file(both + spanish), { otherLanguages: "drop" });
    expect(concepts.map(({ id }) => id)).toEqual(["a"]);
    expect(losses.map(({ conceptId, field }) => [conceptId, field])).toEqual([
      ["a", "langSec es"],
      ["a", "note es"],
      ["b", "langSec es"],
      ["b", "id"],
    ]);
  });
});

describe("refuses, with the place and the mend", () => {
  const good = entry(section(term("x")));
  test.each([
    ["doctype", 1, 1, `<!DOCTYPE tbx [<!ENTITY a "aaaa">]>${file(good)}`],
    ["doctype", 2, 1, `<!-- <!DOCTYPE --><?x <!DOCTYPE ?>\n<!DOCTYPE tbx SYSTEM "x">${file(good)}`],
    ["malformed", 2, 1, file("&a;")],
    ["malformed", 2, 5, file("<a>R&D</a>")],
    ["malformed", 2, 2, file("\t&#1;")],
    ["malformed", 2, 2, file("\t&#xD800;")],
    ["malformed", 2, 2, file("\t&#x110000;")],
    ["malformed", 2, 2, file("\t\u0001")],
    ["malformed", 2, 45, file(entry(section("<termSec>"))).replace("\n</body>", "\n</wrong>")],
    ["malformed", 1, 1, "tbx"],
    ["malformed", 2, 1, file('<p xmlns="">x</p>')],
    ["malformed", 2, 1, file("<p>x</p>")],
    ["malformed", 2, 22, file(entry("text"))],
    ["malformed", 2, 22, file(entry("<unknown/>"))],
    ["malformed", 2, 22, file(entry(`<langSec>${term("x")}</langSec>`))],
    ["malformed", 2, 54, file(entry(section("<termSec><note>x</note></termSec>")))],
    ["malformed", 2, 1, file(`<conceptEntry>${section(term("x"))}</conceptEntry>`)],
    ["no-name", 2, 1, file(entry("<note>x</note>"))],
    ["no-name", 2, 54, file(entry(section(term(" "))))],
    ["duplicate-id", 3, 1, file(`${good}\n${good}`)],
    ["unknown-language", 2, 22, file(entry(section(term("x"), "fr")))],
    ["unknown-status", 2, 68, file(entry(section(term("x", '<termNote type="administrativeStatus">ok</termNote>'))))],
    ["wrong-value", 2, 68, file(entry(section(term("x", '<termNote type="termType">constructor</termNote>'))))],
    ["wrong-value", 2, 22, file(entry('<xref type="externalCrossReference" target="javascript:alert(1)">x</xref>'))],
    ["malformed", 2, 34, file(entry("<descripGrp>".repeat(20_000) + "</descripGrp>".repeat(20_000)))],
    ["unsupported-tbx", 1, 1, '<martif type="TBX"/>'],
    ["unsupported-tbx", 1, 1, "<tbx/>"],
    ["unsupported-tbx", 1, 1, file(good).replace('"dca"', '"dct"')],
  ])("%s at %i:%i", async (code, line, column, content) => {
    const place = { code, file: "t.tbx", line, column, mend: expect.any(String) };
    await expect(read(content)).rejects.toMatchObject(place);
  });

  test("quickly, however hostile", async () => {
    const start = performance.now();
    for (const part of ["<!--", "<![CDATA[", "<?", "<a>", "&", "&#", "<a ", "]]>", "<!DOCTYPE"]) {
      await expect(read(part.repeat(20_000))).rejects.toMatchObject({ name: "GlossaryError" });
    }
    await expect(
      read(file(entry(section(term(`${"<hi>".repeat(20_000)}x${"</hi>".repeat(20_000)}`))))),
    ).resolves.toBeDefined();
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
