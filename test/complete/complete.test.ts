import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withPinyin, withTraditional } from "../../src/complete/index.js";
import { type ConceptInput, createGlossary } from "../../src/core/glossary.js";
import { search } from "../../src/core/search/search.js";

const concepts: readonly ConceptInput[] = Object.freeze([
  {
    id: "acme",
    terms: { en: ["Acme"], "zh-Hans": ["顶点软件", { text: "GPT-4 deep\u3000learning 绿模型", status: "deprecated" }] },
  },
  { id: "read", terms: { "zh-Hans": [{ text: "思维链", pinyin: "sī wéi liàn" }, "CoT"] } },
  { id: "both", terms: { "zh-Hans": ["软件"], "zh-Hant": ["軟件"] } },
  { id: "english", terms: { en: ["English"] } },
] as const);

describe("withPinyin", () => {
  test("reads each Chinese name that has no reading, and leaves the rest", async () => {
    const before = JSON.stringify(concepts);
    const complete = await withPinyin(concepts);
    expect(complete.map(({ terms }) => terms)).toEqual([
      {
        en: ["Acme"],
        "zh-Hans": [
          { text: "顶点软件", pinyin: "dǐng diǎn ruǎn jiàn" },
          { text: "GPT-4 deep\u3000learning 绿模型", status: "deprecated", pinyin: "GPT-4 deep learning lǜ mó xíng" },
        ],
      },
      { "zh-Hans": [{ text: "思维链", pinyin: "sī wéi liàn" }, { text: "CoT" }] },
      { "zh-Hans": [{ text: "软件", pinyin: "ruǎn jiàn" }], "zh-Hant": [{ text: "軟件", pinyin: "ruǎn jiàn" }] },
      { en: ["English"] },
    ]);
    expect(JSON.stringify(concepts)).toBe(before);
  });

  test("so that they are found by sound", async () => {
    const team = createGlossary(await withPinyin(concepts));
    for (const query of ["dingdianruanjian", "ddrj", "dindian"])
      expect(search(team, query)[0]?.concept.id).toBe("acme");
  });
});

describe("withTraditional", () => {
  test("writes names as Taiwan does where there are Simplified ones alone", async () => {
    const complete = await withTraditional(concepts);
    expect(complete.map(({ terms }) => terms["zh-Hant"])).toEqual([
      [{ text: "頂點軟體" }, { text: "GPT-4 deep\u3000learning 綠模型", status: "deprecated" }],
      [{ text: "思維鏈" }, { text: "CoT" }],
      ["軟件"],
      undefined,
    ]);
  });

  test("completes the concepts of a glossary, whose lists may be empty", async () => {
    const { concepts: own } = createGlossary([{ id: "acme", terms: { "zh-Hans": ["软件"] } }]);
    const [acme] = createGlossary(await withPinyin(await withTraditional(own))).concepts;
    expect(acme?.terms["zh-Hant"]).toMatchObject([{ text: "軟體", status: "preferred", pinyin: "ruǎn tǐ" }]);
  });
});

describe("without the optional packages", () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "duizhao-complete-"));
    await build({
      entryPoints: ["src/complete/index.ts"],
      bundle: true,
      format: "esm",
      outfile: join(folder, "bare.mjs"),
      external: ["pinyin-pro", "opencc-js"],
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("says which to install", () => {
    const program = `
      import { withPinyin, withTraditional } from "./bare.mjs";
      const outcome = (act) => act.then(() => "fine", ({ code, mend }) => code + ": " + mend);
      console.log(JSON.stringify([await outcome(withPinyin([])), await outcome(withTraditional([]))]));`;
    const told = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: folder,
      encoding: "utf8",
    });
    const install = (name: string) => `missing-package: Install it beside duizhao: npm install ${name}`;
    expect(JSON.parse(told)).toEqual([install("pinyin-pro"), install("opencc-js")]);
  });
});
