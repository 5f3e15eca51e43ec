import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const micromark = [
  "micromark",
  "micromark-extension-frontmatter",
  "micromark-extension-gfm",
  "micromark-extension-math",
];

/** The packages that each entry needs, and a text of which the second half is prose. */
const entries = [
  ["markdown", [...micromark, "parse5"], "`x` y"],
  ["mdx", [...micromark, "micromark-extension-mdxjs"], "{x} y"],
  ["html", ["parse5"], "<i> y"],
  ["latex", ["@unified-latex/unified-latex-util-parse"], "$x$ y"],
] as const;

describe.each(entries)("duizhao/syntax/%s", (name, packages, source) => {
  test("loads its own parsers alone", async () => {
    const { metafile } = await build({
      entryPoints: [`dist/syntax/${name}.js`],
      bundle: true,
      packages: "external",
      format: "esm",
      metafile: true,
      write: false,
      outdir: "out",
    });
    const loaded = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(loaded.sort()).toEqual([...packages].sort());
  });

  // The parsers are modules: `require` takes them from Node 20.19 on.
  test.each([
    ["import", `import { ${name} as read } from "duizhao/syntax/${name}";`, "module"],
    ["require", `const { ${name}: read } = require("duizhao/syntax/${name}");`, "commonjs"],
  ])("works by %s", (_, load, type) => {
    const code = `${load} console.log(JSON.stringify(read(process.argv[1])))`;
    const args = [`--input-type=${type}`, "--no-warnings", "-e", code, source];
    const ranges = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as [number, number][];
    expect(ranges.map(([start, end]) => source.slice(start, end).trim())).toEqual(["y"]);
  });
});
