import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, afterEach, expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { search } from "../../../src/core/search/search.js";
import { exportIndex } from "../../../src/core/search/serialize.js";
import { indexInWorker, type Port } from "../../../src/core/search/worker.js";
import { glossary } from "../../../src/index.js";

const folder = mkdtempSync(join(tmpdir(), "duizhao-worker-"));
afterAll(() => rmSync(folder, { recursive: true }));
let workers: Worker[] = [];
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.terminate()));
  workers = [];
});

/** A real thread that runs this code beside the built core. */
function start(code: string): Worker {
  const file = join(folder, `worker-${workers.length}-${code.length}.mjs`);
  const core = pathToFileURL(resolve("dist/core/index.js"));
  writeFileSync(file, `import { parentPort } from "node:worker_threads"; import * as core from "${core}";\n${code}`);
  const worker = new Worker(file);
  workers.push(worker);
  return worker;
}

const team = () =>
  createGlossary([
    { id: "acme", terms: { en: ["Acme"], "zh-Hans": [{ text: "顶点", pinyin: "dǐng diǎn" }] } },
    { id: "made", terms: { en: ["made"] }, organization: ["acme"] },
  ]);
const serve = "core.serveIndex(parentPort);";
const failed = (message: RegExp) =>
  expect.objectContaining({ name: "GlossaryError", code: "worker-failed", message: expect.stringMatching(message) });

test("a worker makes the same index", async () => {
  const table = team();
  await indexInWorker(table, start(serve));
  expect(exportIndex(table)).toEqual(exportIndex(team()));
  expect(search(table, "dingdian")[0]?.concept.id).toBe("acme");
});

test("also of the shipped table, whose concepts are made when read", async () => {
  await indexInWorker(glossary, start(serve));
  expect(search(glossary, "siweilain")[0]?.concept.id).toBe("chain-of-thought");
  expect(search(glossary, "思维练")[0]?.concept.id).toBe("chain-of-thought");
});

test("one worker serves several glossaries at once", async () => {
  const worker = start(serve);
  const other = createGlossary([{ id: "x", terms: { en: ["xylophone"] } }]);
  const table = team();
  await Promise.all([indexInWorker(table, worker), indexInWorker(other, worker)]);
  await indexInWorker(team(), worker);
  expect(search(other, "xylophon")[0]?.concept.id).toBe("x");
  expect(["message", "error", "exit"].map((event) => worker.listenerCount(event))).toEqual([0, 0, 0]);
});

test.each([
  ["that throws", "throw new Error('no room');", /no room/],
  ["that is gone", "process.exit(3);", /code 3/],
  ["that serves nothing", "", /code 0/],
  [
    "that answers with something else",
    "parentPort.on('message', ({ request }) => parentPort.postMessage({ request, index: new Uint8Array(9) }));",
    /no search index/,
  ],
  [
    "of another table",
    "parentPort.on('message', ({ request }) => parentPort.postMessage({ request, index: core.exportIndex(core.createGlossary([])) }));",
    /another glossary/,
  ],
  [
    "that cannot make one",
    "core.serveIndex({ on: (type, take) => parentPort.on(type, ({ request }) => take({ request, concepts: [{ id: 'Bad Id' }] })), postMessage: (...all) => parentPort.postMessage(...all) });",
    /Bad Id/,
  ],
])("a worker %s fails", async (_, code, message) => {
  const table = team();
  await expect(indexInWorker(table, start(code))).rejects.toThrow(failed(message));
  expect(search(table, "acme")[0]?.concept.id).toBe("acme");
});

test("what else the worker says is let be", async () => {
  const worker = start(`for (const word of ["hello", null, { request: 0 }]) parentPort.postMessage(word); ${serve}`);
  worker.postMessage("hello");
  worker.postMessage(null);
  await indexInWorker(team(), worker);
});

test("a Web worker tells by events", async () => {
  const worker = start(serve);
  const heard = new Map<(event: Event) => void, (value: unknown) => void>();
  const web: Port = {
    postMessage: (message, transfer) => worker.postMessage(message, transfer),
    addEventListener(type, listener) {
      const hear = (value: unknown) => listener(Object.assign(new Event(type), { data: value }));
      heard.set(listener, hear);
      worker.on(type, hear);
    },
    removeEventListener(type, listener) {
      worker.off(type, heard.get(listener) as (value: unknown) => void);
      heard.delete(listener);
    },
  };
  const table = team();
  await indexInWorker(table, web);
  expect(search(table, "dingdian")[0]?.concept.id).toBe("acme");
  expect(heard.size).toBe(0);
});
