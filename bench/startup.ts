/**
 * `npm run bench:startup`: what importing duizhao and one look-up cost, next to an empty program. Medians of runs
 * that take turns, since the machine may be busy.
 */
import { spawnSync } from "node:child_process";

const programs: Readonly<Record<string, string>> = {
  empty: "",
  "import and lookup": 'import { lookup } from "./dist/index.js"; lookup("CoT");',
  "import and search": 'import { search } from "./dist/index.js"; search("siweilain");',
  "import and findTerms": 'import { findTerms } from "./dist/index.js"; findTerms("利用思维链");',
  "import opencc-js": 'import "opencc-js";',
  "import pinyin-pro": 'import "pinyin-pro";',
};
const rounds = 15;

const times = new Map(Object.keys(programs).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round++) {
  for (const [name, code] of Object.entries(programs)) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code]);
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    times.get(name)?.push(performance.now() - start);
  }
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const floor = median(times.get("empty") ?? []);
for (const [name, list] of times) {
  const time = median(list);
  console.log(
    `${name.padEnd(22)} ${time.toFixed(0).padStart(5)} ms  +${(time - floor).toFixed(0)} ms  ×${(time / floor).toFixed(2)}`,
  );
}
