import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

/** The package as a user gets it: packed, then installed by npm into an empty folder. */
const folder = mkdtempSync(join(tmpdir(), "duizhao-install-"));
let packed: { filename: string; files: { path: string }[] };

const npm = (args: string[], cwd: string) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const node = (args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeAll(() => {
  packed = JSON.parse(
    npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], process.cwd()),
  )[0] as typeof packed;
  write("package.json", '{ "name": "app", "private": true }');
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", `./${packed.filename}`], folder);
});

test("the tarball holds only what users need", () => {
  const outside = packed.files.map(({ path }) => path).filter((path) => !path.startsWith("dist/"));
  expect(outside.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "README.zh-CN.md", "package.json"]);
});

test("installing it adds few packages", () => {
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { optional?: boolean; peer?: boolean }>;
  };
  const installed = Object.keys(packages).filter(
    (path) => path.startsWith("node_modules/") && !packages[path]?.optional,
  );
  expect(installed.map((path) => path.replace("node_modules/", "")).sort()).toEqual([
    "@floating-ui/core",
    "@floating-ui/dom",
    "@floating-ui/utils",
    "commander",
    "duizhao",
    "fdir",
    "fuse.js",
    "i18next",
    "picocolors",
    "picomatch",
    "tinyglobby",
    "yaml",
  ]);
});

describe("an ESM app", () => {
  test("uses every entry", () => {
    write(
      "esm.mjs",
      `import { lookup, search, findTerms, define } from "duizhao";
       import { createGlossary, compile } from "duizhao/core";
       import { termTable } from "duizhao/translate";
       import { formats, exportGlossary } from "duizhao/exchange";
       import { withPinyin } from "duizhao/complete";
       import { termBackend } from "duizhao/i18next";
       import { annotate } from "duizhao/reader";
       import { rehypeTerms } from "duizhao/rehype";
       import { definitions } from "duizhao/definitions/zh-Hans";
       import { titles } from "duizhao/references";
       import table from "duizhao/glossary.json" with { type: "json" };
       import i18next from "i18next";
       await i18next.use(termBackend()).init({ lng: "zh-TW", ns: ["term"] });
       const { content } = await exportGlossary(createGlossary([{ id: "x", terms: { en: ["x"] } }]), "json");
       console.log(JSON.stringify([
         lookup("CoT")[0].id, search("siweilain")[0].concept.id, findTerms("利用思维链进行推理")[0].start,
         define("prompt", "zh-CN") === definitions.prompt, [...compile(["a"]).scan("ba")].length,
         termTable("思维链", { from: "zh", to: "en" }).includes("chain-of-thought"), formats.length > 4, content.includes('"x"'),
         i18next.t("term:alignment-tax"), typeof annotate, typeof rehypeTerms, typeof withPinyin, Object.keys(titles).length > 100, table.concepts.length > 100,
       ]));`,
    );
    expect(JSON.parse(node(["esm.mjs"]))).toEqual([
      "chain-of-thought",
      "chain-of-thought",
      2,
      true,
      1,
      true,
      true,
      true,
      "對齊稅",
      "function",
      "function",
      "function",
      true,
      true,
    ]);
  });
});

describe("a CommonJS app", () => {
  test("uses every entry", () => {
    write(
      "cjs.cjs",
      `const { lookup, define } = require("duizhao");
       const names = ["core", "translate", "exchange", "complete", "i18next", "reader", "rehype", "definitions/en", "references"];
       const counts = names.map((name) => Object.keys(require("duizhao/" + name)).length > 0);
       console.log(JSON.stringify([lookup("思维链")[0].id, define("prompt", "en").length > 10, ...counts, require("duizhao/glossary.json").concepts.length > 100]));`,
    );
    expect(JSON.parse(node(["cjs.cjs"]))).toEqual(["chain-of-thought", ...Array(11).fill(true)]);
  });
});

describe("a TypeScript app", () => {
  test.each(["node16", "bundler"])("compiles under %s, with typed i18next keys", (resolution) => {
    const home = join(folder, resolution);
    mkdirSync(home, { recursive: true });
    // The compiler, and the types that every rehype app has.
    for (const name of ["typescript", "@types/hast", "@types/unist"]) {
      cpSync(`node_modules/${name}`, join(folder, "node_modules", name), { recursive: true });
    }
    writeFileSync(
      join(home, "app.ts"),
      `import { type Concept, type ConceptId, findTerms, GlossaryError, lookup } from "duizhao";
       import { createGlossary } from "duizhao/core";
       import { checkTranslation, type TermIssue } from "duizhao/translate";
       import { exportGlossary } from "duizhao/exchange";
       import { withTraditional } from "duizhao/complete";
       import { type DuizhaoResources, termBackend } from "duizhao/i18next";
       import { annotate } from "duizhao/reader";
       import { rehypeTerms } from "duizhao/rehype";
       import { markdown } from "duizhao/syntax/markdown";
       import i18next from "i18next";

       declare module "i18next" {
         interface CustomTypeOptions { resources: { translation: { hello: string } } & DuizhaoResources }
       }
       const concept: Concept | undefined = lookup("CoT")[0];
       const id: ConceptId = "chain-of-thought";
       const issues: readonly TermIssue[] = checkTranslation("", "", { from: "en", to: "zh" });
       const place: number | undefined = findTerms("x", { syntax: markdown })[0]?.start;
       void i18next.use(termBackend()).init();
       const name: string = i18next.t("term:chain-of-thought");
       // @ts-expect-error: no such concept
       i18next.t("term:no-such-concept");
       export { annotate, concept, createGlossary, exportGlossary, GlossaryError, id, issues, name, place, rehypeTerms, withTraditional };
      `,
    );
    const options = [
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--lib",
      "es2023,dom,dom.iterable",
      "--module",
      resolution === "node16" ? "node16" : "preserve",
      "--moduleResolution",
      resolution,
    ];
    writeFileSync(join(home, "package.json"), '{ "type": "module" }');
    let output = "";
    try {
      output = execFileSync(
        process.execPath,
        [join(folder, "node_modules/typescript/bin/tsc"), ...options, join(home, "app.ts")],
        { cwd: home, encoding: "utf8" },
      );
    } catch (error) {
      output = String((error as { stdout?: string }).stdout);
    }
    expect(output).toBe("");
  });
});

test("the command runs", () => {
  const bin = join(folder, "node_modules/.bin/duizhao");
  expect(execFileSync(bin, ["对齐税", "--json"], { encoding: "utf8" })).toContain("alignment-tax");
});

test("what needs a package that is not installed says which", () => {
  write(
    "absent.mjs",
    `import { importGlossary } from "duizhao/exchange";
    import { withPinyin, withTraditional } from "duizhao/complete";
    const told = [];
    for (const act of [importGlossary("id\\nx", "csv"), withPinyin([]), withTraditional([])]) {
      const { name, code, mend } = await act.catch((error) => error);
      told.push([name, code, mend.replace(/.* /, "")]);
    }
    console.log(JSON.stringify(told));`,
  );
  expect(JSON.parse(node(["absent.mjs"]))).toEqual(
    ["csv-parse", "pinyin-pro", "opencc-js"].map((name) => ["GlossaryError", "missing-package", name]),
  );
});

test("without a parser the command says so, and reads markup as text unless it was asked for", () => {
  write("a.md", "`思维链`");
  const find = (...args: string[]) =>
    spawnSync(join(folder, "node_modules/.bin/duizhao"), ["find", "a.md", ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "en_US.UTF-8" },
    });
  const { status, stdout, stderr } = find();
  expect([status, stdout.split("\n")[0]]).toEqual([0, "a.md:1:2  思维链  chain-of-thought  chain-of-thought"]);
  expect(stderr).toMatch(/markdown is not installed.*npm install micromark .*parse5/);
  expect(find("--syntax", "markdown")).toMatchObject({ status: 2, stderr: expect.stringContaining("npm install") });
});
