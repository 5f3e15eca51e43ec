import fc from "fast-check";
import { expect, test } from "vitest";
import { squeeze } from "../../../src/core/fold.js";
import { cellsOf } from "../../../src/core/search/cells.js";
import { names } from "./names.js";

const named = (text: string, pinyin?: string) =>
  cellsOf({ text, status: "preferred", type: "full", ...(pinyin && { pinyin }) });

test("a character with its reading, and a Latin run, are cells", () => {
  expect(named("GPT-4 绿色模型", "GPT-4 lǜ sè mó xíng")).toEqual([
    { text: "gpt4", reading: "", start: 0, end: 5 },
    { text: "绿", reading: "lv", start: 6, end: 7 },
    { text: "色", reading: "se", start: 7, end: 8 },
    { text: "模", reading: "mo", start: 8, end: 9 },
    { text: "型", reading: "xing", start: 9, end: 10 },
  ]);
});

test("a reading that does not fit is left out", () => {
  expect(named("思维", "sī").map(({ reading }) => reading)).toEqual(["", ""]);
});

test("cells stand in order in the name, and together spell it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), ({ designation }) => {
      const cells = cellsOf(designation);
      expect(cells.map(({ text }) => text).join("")).toBe(squeeze(designation.text));
      let last = 0;
      for (const { text, start, end } of cells) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(squeeze(designation.text.slice(start, end))).toBe(text);
        last = end;
      }
    }),
  );
});

test("every Chinese name of the table is read to the end", () => {
  const unread = names.filter(
    ({ designation }) =>
      designation.pinyin && cellsOf(designation).some(({ text, reading }) => /\p{Script=Han}/u.test(text) && !reading),
  );
  expect(unread.map(({ designation }) => designation.text)).toEqual([]);
});
