import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGlossary } from "../../src/core/glossary.js";
import { exportGlossary, formats, importGlossary } from "../../src/exchange/index.js";

const team = createGlossary([{ id: "acme", terms: { en: ["Acme"], "zh-Hans": ["顶点"] } }]);

test("formats have ids of their own", () => {
  expect(formats.map(({ id }) => id)).toEqual(["json", "csv", "tsv", "deepl", "tbx"]);
});

test("an unknown format is refused with the known ones", async () => {
  const refusal = { code: "unknown-format", mend: "Use one of json, csv, tsv, deepl, tbx." };
  await expect(exportGlossary(team, "xls")).rejects.toMatchObject(refusal);
  await expect(importGlossary("x", "constructor")).rejects.toMatchObject(refusal);
});

describe.each(formats.map(({ id }) => id))("%s", (id) => {
  test("an empty file is refused", async () => {
    for (const content of ["", " \n\t", "\ufeff\n"]) {
      await expect(importGlossary(content, id, { file: "f" })).rejects.toMatchObject({
        code: "empty-content",
        file: "f",
      });
    }
  });

  test("half a surrogate pair is refused with its place", async () => {
    const place = { code: "malformed", line: 2, column: 3 };
    await expect(importGlossary("ab\r\ncd\ud800", id)).rejects.toMatchObject(place);
  });

  test("a byte order mark is no content", async () => {
    const { content } = await exportGlossary(team, id);
    expect(await importGlossary(`\ufeff${content}`, id)).toEqual(await importGlossary(content, id));
  });

  test("any text is read or refused, and never fails otherwise", async () => {
    const { content } = await exportGlossary(team, id);
    for (let at = 0; at < content.length; at++) {
      for (const hurt of [
        content.slice(0, at),
        content.slice(0, at) + content.slice(at + 1),
        `${content.slice(0, at)}<${content.slice(at)}`,
      ]) {
        await importGlossary(hurt, id).catch((error: unknown) => {
          expect(error).toMatchObject({ name: "GlossaryError", mend: expect.any(String) });
        });
      }
    }
  });
});

describe("built", () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "duizhao-exchange-"));
    const entry = {
      contents: `
        export { createGlossary } from "./src/core/glossary.ts";
        export { exportGlossary, formats, importGlossary } from "./src/exchange/index.ts";`,
      resolveDir: process.cwd(),
    };
    const shared = { stdin: entry, bundle: true, logLevel: "error" } as const;
    await build({
      ...shared,
      outfile: join(folder, "bare.mjs"),
      format: "esm",
      platform: "browser",
      external: ["csv-parse", "csv-stringify", "@xmldom/xmldom"],
    });
    await build({
      ...shared,
      outfile: join(folder, "page.js"),
      format: "iife",
      globalName: "duizhao",
      platform: "browser",
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("without the optional packages, says which to install", () => {
    const program = `
      import { createGlossary, exportGlossary, formats, importGlossary } from "./bare.mjs";
      const team = createGlossary([{ id: "acme", terms: { en: ["Acme"], "zh-Hans": ["顶点"] } }]);
      const told = [];
      for (const { id } of formats) {
        const outcome = (act) => act.then(() => "fine", ({ code, mend }) => code + ": " + mend);
        told.push([id, await outcome(exportGlossary(team, id)), await outcome(importGlossary("a\\tb", id))]);
      }
      console.log(JSON.stringify(told));`;
    const told = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: folder,
      encoding: "utf8",
    });
    const install = (name: string) => `missing-package: Install it beside duizhao: npm install ${name}`;
    expect(JSON.parse(told)).toEqual([
      ["json", "fine", expect.stringContaining("malformed")],
      ["csv", install("csv-stringify"), install("csv-parse")],
      ["tsv", "fine", expect.stringContaining("unknown-column")],
      ["deepl", "fine", "fine"],
      ["tbx", install("@xmldom/xmldom"), install("@xmldom/xmldom")],
    ]);
  });

  test("runs where there is nothing of Node", async () => {
    const { readFileSync } = await import("node:fs");
    const context = vm.createContext({ TextEncoder, URL });
    vm.runInContext(readFileSync(join(folder, "page.js"), "utf8"), context);
    const found: unknown = await vm.runInContext(
      `(async () => {
        const { createGlossary, exportGlossary, formats, importGlossary } = duizhao;
        const team = createGlossary([{ id: "acme", terms: { en: ["Acme"], "zh-Hans": ["顶点"] } }]);
        const names = [];
        for (const { id } of formats) {
          const { concepts } = await importGlossary((await exportGlossary(team, id)).content, id);
          names.push(createGlossary(concepts).concepts[0].terms["zh-Hans"][0].text);
        }
        return names.join();
      })()`,
      context,
    );
    expect(found).toBe("顶点,顶点,顶点,顶点,顶点");
  });
});
