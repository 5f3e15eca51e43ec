import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What typical imports weigh, minified and gzipped, in kB. A change that grows one must change its number. */
const imports: readonly (readonly [what: string, code: string, most: number])[] = [
  ["findTerms", 'export { findTerms } from "./dist/index.js"', 309],
  ["search", 'export { search } from "./dist/index.js"', 324],
  ["core alone, without the table", 'export { createGlossary, findTerms } from "./dist/core/index.js"', 26.1],
  ["search alone, without the table", 'export { createGlossary, search } from "./dist/core/index.js"', 39],
  ["termTable and checkTranslation", 'export { termTable, checkTranslation } from "./dist/translate/index.js"', 310],
  ["one language's definitions", 'export { definitions } from "./dist/definitions/zh-Hans.js"', 175],
  ["rehypeTerms", 'export { rehypeTerms } from "./dist/reader/rehype.js"', 311],
];

test.each(imports)("%s", async (_, contents, most) => {
  const kilobytes = await weigh(contents);
  expect(kilobytes).toBeLessThanOrEqual(most);
  // A budget that is far too wide holds nothing.
  expect(kilobytes).toBeGreaterThan(most * 0.8);
});

test("what is not imported is not carried", async () => {
  const lookup = await bundle('export { lookup } from "./dist/index.js"');
  expect(lookup.includes("ignoreFieldNorm"), "lookup carries Fuse.js").toBe(false);
  const core = await bundle('export * from "./dist/core/index.js"');
  expect(core.includes("2201.11903"), "the core carries the table").toBe(false);
});

async function weigh(contents: string): Promise<number> {
  return gzipSync(await bundle(contents), { level: 9 }).length / 1000;
}

/** As a bundler for browsers would ship it: what is loaded on demand is left out. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    outdir: "out",
    charset: "utf8",
    write: false,
    external: ["csv-parse/*", "csv-stringify/*", "@xmldom/xmldom"],
  });
  return outputFiles.find(({ path }) => path.endsWith("stdin.js"))?.text ?? "";
}

test("the names of all concepts, compressed as a server would", async () => {
  const { packed } = await import("../../src/generated/terms.js");
  expect(brotliCompressSync(packed).length / 1000).toBeLessThanOrEqual(75);
});
