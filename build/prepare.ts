/** First step of the build: what the sources need before the term table can be read. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build as esbuild } from "esbuild";
import { packPairs, stepOrigins, traditionalPairs } from "./han.js";
import { letterPairs } from "./letters.js";
import { writeModule } from "./write.js";

const folding = {
  "Letters and what they fold to, small and without accents, packed: see build/han.ts": [
    "letters",
    packPairs(letterPairs()),
  ],
  "OpenCC's Traditional → Simplified characters, packed alike": [
    "traditionalToSimplified",
    packPairs(await traditionalPairs()),
  ],
  "What stands for a step of 0 in either half of them": ["stepOrigins", stepOrigins],
};
writeModule(
  "folding.ts",
  Object.entries(folding)
    .map(([what, [name, value]]) => `/** ${what}. */\nexport const ${name} = ${JSON.stringify(value)};\n`)
    .join(""),
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
