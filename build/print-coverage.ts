/** `npm run glossary:coverage`: how much of public term lists the table holds, and what it lacks. */
import { glossary } from "../src/index.js";
import { coverage } from "./coverage.js";

for (const { list, about, terms, missing } of coverage(glossary)) {
  const share = ((100 * (terms - missing.length)) / terms).toFixed(1);
  console.log(`${share.padStart(5)} %  ${list}: ${terms - missing.length} of ${terms}  (${about})`);
  if (missing.length > 0) console.log(`         missing: ${missing.join(", ")}`);
}
