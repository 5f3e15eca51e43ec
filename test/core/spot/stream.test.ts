import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms, type TermMatch } from "../../../src/core/spot/find-terms.js";
import { type StreamOptions, TermStream, termScanner } from "../../../src/core/spot/stream.js";
import { glossary } from "../../../src/index.js";
import { cutAt, inPieces } from "./oracle.js";
import { table, words } from "./table.js";

const byPlace = (matches: TermMatch[]) => matches.sort((a, b) => a.start - b.start || b.end - a.end);

const ways: [string, StreamOptions][] = [
  ["as it comes", {}],
  ["with all that is doubtful", { minConfidence: 0, explain: true }],
  ["with overlaps", { overlaps: true, minConfidence: 0 }],
  ["in one language", { languages: ["zh-Hans"], context: "field" }],
];

describe.each(ways)("%s, pieces give what the whole gives", (_, options) => {
  const whole = (text: string) => findTerms(table, text, options);
  const pieces = (parts: readonly string[]) => byPlace(inPieces(termScanner(table, options), parts));

  test("however a text is cut", () => {
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 12 }), (text, places) => {
        expect(pieces(cutAt(text, places))).toEqual(whole(text));
        expect(pieces(text.split(""))).toEqual(whole(text));
      }),
      { numRuns: 300 },
    );
  });

  test("in a text so long that its beginning is let go", () => {
    const texts = fc
      .array(fc.constantFrom(...words), { minLength: 200, maxLength: 400 })
      .map((parts) => `${parts.join("")}${"。".repeat(parts.length * 9)}`.repeat(4) + parts.join(""));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { minLength: 40, maxLength: 60 }), (text, places) => {
        expect(pieces(cutAt(text, places))).toEqual(whole(text));
      }),
      { numRuns: 25 },
    );
  });
});

test("a Traditional character far off does not depend on the cutting", () => {
  const text = `提示${"的".repeat(200)}鏈${"的".repeat(200)}提示`;
  const languages = (matches: TermMatch[]) => matches.map(({ language }) => language);
  expect(languages(findTerms(table, text))).toEqual(["zh-Hans", "zh-Hant"]);
  expect(languages(inPieces(termScanner(table), text.split("")))).toEqual(["zh-Hans", "zh-Hant"]);
});

test("a name that is all the text, but for much punctuation, does not depend on the cutting", () => {
  for (const text of ["attention", `${"。".repeat(9000)}attention`, `attention${"。".repeat(9000)}`, " attention. "])
    expect(inPieces(termScanner(table), text.split(""))).toEqual(findTerms(table, text));
});

const folder = new URL("../../../bench/spot/articles/", import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith(".md"));

test("the articles, cut anyhow, give what they give as a whole", () => {
  for (const name of articles) {
    const text = readFileSync(new URL(name, folder), "utf8");
    const whole = findTerms(glossary, text);
    for (const size of [7, 500]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      expect(inPieces(termScanner(glossary), pieces), `${name} in pieces of ${size}`).toEqual(whole);
    }
  }
});

test("a surrogate pair may be cut", () => {
  const text = "😀LLM😀";
  expect(inPieces(termScanner(table), ["\ud83d", "\ude00LLM\ud83d", "\ude00"])).toEqual(findTerms(table, text));
});

test("empty pieces and no pieces", () => {
  expect(inPieces(termScanner(table), [])).toEqual([]);
  expect(inPieces(termScanner(table), ["", "", "LLM", ""])).toHaveLength(1);
  const scanner = termScanner(table);
  scanner.push("LLM");
  expect(scanner.end()).toHaveLength(1);
  expect(scanner.end()).toEqual([]);
});

test.each(["attention x ", "大语言模型的", "nothing here. ", "。", " "])(
  "a term after any number of %j comes soon",
  (filler) => {
    const scanner = termScanner(table);
    for (let at = 0; at < 400; at++) scanner.push(filler.repeat(20));
    scanner.push("\n\nLLM\n\n");
    const found = scanner.push("这里什么也没有。".repeat(40));
    expect(found.some(({ text }) => text === "LLM")).toBe(true);
  },
);

test("a long stream is not kept", { retry: 3 }, () => {
  const piece = "大语言模型 attention 与别的事情没有关系。".repeat(50);
  const scanner = termScanner(table);
  const used = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  for (let at = 0; at < 500; at++) scanner.push(piece);
  const before = used();
  let matches = 0;
  // 40 million characters: 80 MB if they were kept.
  for (let at = 0; at < 25_000; at++) matches += scanner.push(piece + at).length;
  expect(matches).toBeGreaterThan(1e6);
  expect(used() - before).toBeLessThan(globalThis.gc ? 4e6 : 4e7);
});

test("as a Web stream", async () => {
  const text = "用大语言模型做微调，LLM与提示。".repeat(30);
  const parts = cutAt(text, [3, 5, 90, 91, 300]);
  const found: TermMatch[] = [];
  const source = new ReadableStream<string>({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  const reader = source.pipeThrough(new TermStream(table)).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) found.push(step.value);
  expect(found).toEqual(findTerms(table, text));
});

test("a language that is unknown is refused at once", () => {
  const refused = expect.objectContaining({ code: "unknown-language" });
  expect(() => termScanner(table, { languages: ["xx"] })).toThrow(refused);
  expect(() => new TermStream(table, { languages: ["xx"] })).toThrow(refused);
});
