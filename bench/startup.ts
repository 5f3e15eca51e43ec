/**
 * `npm run bench:startup`: what importing duizhao and one look-up cost, next to an empty program, each a module in a file
 * of its own. Medians of runs that take turns, since the machine may be busy.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const programs: Readonly<Record<string, string>> = {
  empty: "",
  "import and lookup": 'import { lookup } from "./dist/index.js"; lookup("CoT");',
  "import and search": 'import { search } from "./dist/index.js"; search("siweilain");',
  "import and findTerms": 'import { findTerms } from "./dist/index.js"; findTerms("利用思维链");',
  "import opencc-js": 'import "opencc-js";',
  "import pinyin-pro": 'import "pinyin-pro";',
};
const rounds = 25;

// Inside the package, so that the modules resolve.
const folder = mkdtempSync(join("dist", "startup-"));
const fileOf = (name: string) => join(folder, `${name.replaceAll(" ", "-")}.mjs`);
for (const [name, code] of Object.entries(programs)) writeFileSync(fileOf(name), code.replace("./dist/", "../"));

const times = new Map(Object.keys(programs).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round++) {
  for (const name of Object.keys(programs)) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [fileOf(name)]);
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    times.get(name)?.push(performance.now() - start);
  }
}

rmSync(folder, { recursive: true });

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const floor = median(times.get("empty") ?? []);
for (const [name, list] of times) {
  const time = median(list);
  console.log(
    `${name.padEnd(22)} ${time.toFixed(0).padStart(5)} ms  +${(time - floor).toFixed(0)} ms  ×${(time / floor).toFixed(2)}`,
  );
}
