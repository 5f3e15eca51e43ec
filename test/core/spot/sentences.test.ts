import { describe, expect, test } from "vitest";
import { quality } from "../../../bench/spot/quality.js";
import { halves, parseMarked, readSentences } from "../../../bench/spot/sentences.js";
import { glossary } from "../../../src/index.js";

describe.each(halves)("the %s half", (half) => {
  const sentences = readSentences(half);

  test("is marked with concepts of the table, and each text once", () => {
    const unknown = sentences.flatMap(({ marks, file, line }) =>
      marks.flatMap(({ concepts }) =>
        concepts.filter((id) => !glossary.get(id)).map((id) => `${file}.tsv:${line}: ${id}`),
      ),
    );
    expect(unknown).toEqual([]);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    expect(sentences.some(({ text }) => /[{}|]/.test(text))).toBe(false);
  });

  test("is read right: precision and recall", () => {
    const all = quality().find(({ half: own, name }) => own === half && name === "all");
    if (!all) throw new Error("nothing was counted");
    const { marks, found, wrong } = all;
    expect(marks).toBeGreaterThan(200);
    expect(found / marks, `recall: ${found} of ${marks}`).toBeGreaterThanOrEqual(0.965);
    expect(found / (found + wrong), `precision: ${wrong} wrong`).toBeGreaterThanOrEqual(0.95);
  });
});

// The first sentences, with the bounds that they had before harder ones came.
test.each(["tuning/chinese", "tuning/latin", "held-out/chinese", "held-out/latin"])(
  "%s is read as well as ever",
  (file) => {
    const counts = quality().find(({ name }) => name === file);
    if (!counts) throw new Error("nothing was counted");
    const { marks, found, wrong } = counts;
    expect(found / marks, `recall: ${found} of ${marks}`).toBeGreaterThanOrEqual(0.965);
    expect(found / (found + wrong), `precision: ${wrong} wrong`).toBeGreaterThanOrEqual(0.965);
  },
);

test("no sentence is in both halves", () => {
  const [tuning, heldOut] = halves.map((half) => new Set(readSentences(half).map(({ text }) => text)));
  expect([...(tuning ?? [])].filter((text) => heldOut?.has(text))).toEqual([]);
});

test("marks are read", () => {
  expect(parseMarked("用{思维链|chain-of-thought}，{?注意|a,b}\\n完")).toEqual({
    text: "用思维链，注意\n完",
    marks: [
      { start: 1, end: 4, concepts: ["chain-of-thought"], optional: false },
      { start: 5, end: 7, concepts: ["a", "b"], optional: true },
    ],
  });
});
