/**
 * `npm run bench:spot`: finding the table's names in text, next to the peers; then how well `findTerms` tells terms
 * from words that look like them. `--quick` takes a tenth of the text and one round, `--json` prints numbers.
 */
import { quality } from "./quality.js";
import { report, toJson } from "./report.js";
import { measure, type Plan } from "./speed.js";

const quick = process.argv.includes("--quick");
const megabyte = 1e6;
const plan: Plan = quick
  ? { rounds: 3, longest: 3, bytes: { mixed: 2 * megabyte, chinese: megabyte, english: megabyte } }
  : { rounds: 5, longest: 12, bytes: { mixed: 20 * megabyte, chinese: 10 * megabyte, english: 10 * megabyte } };

const measured = await measure(plan, (line) => process.stderr.write(`${line}\n`));
const results = { ...measured, qualities: quality() };
console.log(process.argv.includes("--json") ? toJson(results) : report(results));
