/**
 * `npm run glossary:check [FILE…]`: everything that is wrong with the term table, at once; files named are read as
 * parts of it. Exits with 1 when there is any fault.
 */
import { readFileSync } from "node:fs";
import { byPlace } from "../src/editorial/fault.js";
import { readTable } from "../src/editorial/table.js";
import { proseLint } from "./lint-prose.js";
import { printFaults } from "./print-faults.js";
import { glossaryFiles } from "./tables.js";

const more = process.argv.slice(2).map((file) => ({ file, text: readFileSync(file, "utf8") }));
const { subjects, entries, faults: own } = readTable([...glossaryFiles(), ...more]);
const faults = [...own, ...(await proseLint(entries))].sort(byPlace);
await printFaults(faults);
const count = subjects.reduce((sum, { concepts }) => sum + concepts.length, 0);
console.log(`${count} concepts, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
