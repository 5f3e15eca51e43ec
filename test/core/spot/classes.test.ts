import { describe, expect, test } from "vitest";
import { fold } from "../../../src/core/fold.js";
import { isWordUnit } from "../../../src/core/spot/boundary.js";
import { blank, classify, firstWord, none, otherWord, passed } from "../../../src/core/spot/classes.js";

const unit = (text: string) => text.charCodeAt(0);

test("units of words come first, what no pattern has is none", () => {
  const { of, count, lastWord } = classify(["模a", "b型"], false);
  for (const letter of "ab") expect(of[unit(letter)]).toBeLessThanOrEqual(lastWord);
  for (const letter of "ab") expect(of[unit(letter)]).toBeGreaterThanOrEqual(firstWord);
  for (const character of "模型") expect(of[unit(character)]).toBeGreaterThan(lastWord);
  expect(count).toBe(Math.max(...of));
  for (const other of ["c", "A", "的", " ", "\0", "\ud800"]) expect(of[unit(other)]).toBe(none);
});

test("with words, letters of no pattern have a class of their own", () => {
  const { of } = classify(["a", "模"], false, true);
  for (const other of ["b", "1", "_", "ж"]) expect(of[unit(other)]).toBe(otherWord);
  for (const other of ["的", " ", ".", "\0"]) expect(of[unit(other)]).toBe(none);
  expect(of[unit("a")]).toBeGreaterThan(otherWord);
});

describe("with folding", () => {
  const { of, words, count } = classify(["Fine-tuning", "思維鏈", " é "], true);

  test("units that fold to one have one class", () => {
    for (const [one, other] of ["Ff", "éE", "維维", "ｆf", "鏈链"])
      expect(of[unit(one as string)]).toBe(of[unit(other as string)]);
    for (const separator of " -\u2011\n\t\u3000·") expect(of[unit(separator)]).toBe(blank);
    for (const ignored of ["\u00ad", "\u0301", "\u200b", "\0"]) expect(of[unit(ignored)]).toBe(passed);
  });

  test("patterns become strings of these classes", () => {
    expect(words.map(({ length }) => length)).toEqual(["fine tuning", "思维链", "e"].map(({ length }) => length));
    expect(words[0]?.charCodeAt(4)).toBe(blank);
    for (const word of words)
      for (let at = 0; at < word.length; at++) expect(word.charCodeAt(at)).toBeLessThanOrEqual(count);
  });

  test("every unit has the class of what it folds to", () => {
    for (let code = 0; code < 0x10000; code++) {
      const folded = fold(String.fromCharCode(code));
      if (folded.length === 1) expect(of[code]).toBe(of[unit(folded)]);
    }
  });

  test("every letter of a word folds to one", () => {
    const all = classify(["a"], true, true);
    for (let code = 0; code < 0x10000; code++) {
      const folded = fold(String.fromCharCode(code));
      if (folded.length !== 1) continue;
      const label = all.of[code] as number;
      expect(label >= firstWord && label <= all.lastWord).toBe(isWordUnit(unit(folded)));
    }
  });
});

test("no patterns, empty patterns", () => {
  expect(classify([], false).words).toEqual([]);
  expect(classify(["", " "], true).words).toEqual(["", ""]);
});
