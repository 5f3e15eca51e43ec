/** Second step of the build: the term table, from glossary/*.yaml to the modules and files that ship. */
import { copyFileSync, readFileSync } from "node:fs";
import { languages } from "../src/core/concept.js";
import { readTable } from "../src/editorial/table.js";
import { clueWeights } from "./clue-weights.js";
import { completeConcepts } from "./complete.js";
import { packTable } from "./pack.js";
import { printFaults } from "./print-faults.js";
import { glossaryFiles } from "./tables.js";
import { toTraditional } from "./traditional.js";
import { writeModule, writeText } from "./write.js";

const { subjects, faults } = readTable(glossaryFiles());
if (faults.length > 0) {
  await printFaults(faults);
  process.exit(1);
}
const concepts = completeConcepts(subjects);
const { terms, records, contexts, readings } = packTable(concepts);
const text = (value: unknown) => JSON.stringify(value);

/** A text of the table as a module for bundlers, and as a file that Node reads when it is first needed. */
function writeData(name: string, what: string, value: unknown): void {
  const json = text(value);
  writeModule(`${name}.ts`, `/** ${what}, as JSON. */\nexport const packed =\n  ${text(json)};\n`);
  writeText(`dist/data/${name}.json`, json);
}

writeData("terms", "The packed names: see src/data/packed.ts", terms);
writeData("records", "The packed records: see src/data/packed.ts", records);
writeData("contexts", "The packed contexts: see src/data/packed.ts", contexts);
writeData("clues", "What words near a name weigh: see src/core/spot/clue-scale.ts", clueWeights);
writeData("readings", "How characters are read: see src/data/packed.ts", readings);
for (const language of languages) {
  const prose = (key: "definition" | "note") =>
    Object.fromEntries(concepts.flatMap(({ id, [key]: found }) => (found?.[language] ? [[id, found[language]]] : [])));
  const packed = { definitions: prose("definition"), notes: prose("note") };
  writeData(`prose/${language}`, "Definitions and notes by concept id", packed);
}
writeData(
  "references",
  "Titles of sources by address",
  Object.fromEntries(concepts.flatMap(({ sources }) => sources.map(({ url, title }) => [url, title]))),
);

const fields = Object.fromEntries(
  subjects.map(({ subject, title }) => [
    subject,
    { ...title, "zh-Hant": title["zh-Hant"] ?? toTraditional(title["zh-Hans"]) },
  ]),
);
writeModule(
  "subjects.ts",
  `/** Names of subject fields by id. */\nexport const subjects: Readonly<Record<string, Readonly<Record<"en" | "zh-Hans" | "zh-Hant", string>>>> = ${text(fields)};\n`,
);
writeModule(
  "ids.ts",
  `/** The id of every concept in the shipped table. */\nexport type ConceptId =\n${concepts.map(({ id }) => `  | "${id}"`).join("\n")};\n`,
);

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const head = { $schema: "./glossary.schema.json", version, subjects: fields };
// A concept a line: small, and still easy to search and compare.
const lines = concepts.map(text).join(",\n");
writeText("dist/glossary.json", `${text(head).slice(0, -1)},"concepts":[\n${lines}\n]}\n`);
copyFileSync("build/glossary.schema.json", "dist/glossary.schema.json");
copyFileSync("glossary/schema.json", "dist/subject.schema.json");
console.log(`${concepts.length} concepts in ${subjects.length} subject fields`);
