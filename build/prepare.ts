/** First step of the build: what the sources need before the term table can be read. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build as esbuild } from "esbuild";
import { packPairs, traditionalPairs } from "./han.js";
import { letterPairs } from "./letters.js";
import { writeModule } from "./write.js";

writeModule(
  "folding.ts",
  `/** Letters and what they fold to, in two rows of base-36 differences: small, without accents. */\nexport const letters =\n  "${packPairs(letterPairs())}";\n` +
    `/** OpenCC's Traditional → Simplified characters, packed alike. */\nexport const traditionalToSimplified =\n  "${packPairs(await traditionalPairs())}";\n`,
);

// Ajv's compiled validator calls small helpers of its own: bundled in, so that nothing is needed at run time.
const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, esm: true } });
const validate = ajv.compile(JSON.parse(readFileSync("glossary/schema.json", "utf8")));
const code = (standalone as unknown as { default: typeof standalone.default }).default(ajv, validate);
const bundle = await esbuild({ stdin: { contents: code, resolveDir: "." }, bundle: true, format: "esm", write: false });
writeModule("subject-schema.js", bundle.outputFiles[0]?.text ?? "");
writeModule(
  "subject-schema.d.ts",
  `import type { ValidateFunction } from "ajv";\nexport declare const validate: ValidateFunction;\n`,
);
