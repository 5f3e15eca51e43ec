import fc from "fast-check";
import { expect, test } from "vitest";
import { gramsOf } from "../../../src/core/search/grams.js";
import { makePostings } from "../../../src/core/search/postings.js";
import { shortlist } from "../../../src/core/search/shortlist.js";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "思", "维"), minLength: 1, maxLength: 8 });

const postingsOf = (texts: readonly string[]) => makePostings(texts.length, (key) => gramsOf(texts[key] ?? ""));

/** Dice's coefficient in hundredths, rounded down, as it is defined there: by lengths, not by distinct grams. */
function likeness(a: string, b: string): number {
  const shared = [...gramsOf(a)].filter((gram) => gramsOf(b).has(gram)).length;
  return Math.floor((200 * shared) / (a.length + b.length + 2));
}

test("keeps what shares the most, the likest first", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), word, (texts, text) => {
      const right = texts.map((other) => likeness(text, other)).filter((value) => value >= 25);
      const kept = shortlist(postingsOf(texts), texts, text).map((key) => likeness(text, texts[key] ?? ""));
      expect(kept).toEqual(right.sort((a, b) => b - a).slice(0, 40));
    }),
  );
});

test("nothing of one query is left for the next", () => {
  const texts = ["chain of thought", "chain", "思维链"];
  const postings = postingsOf(texts);
  const first = shortlist(postings, texts, "chain of thougt");
  shortlist(postings, texts, "思维");
  expect(shortlist(postings, texts, "chain of thougt")).toEqual(first);
  expect(first[0]).toBe(0);
});

test("finds the likest where the common grams are left out", () => {
  const texts = [...Array.from({ length: 20_000 }, (_, at) => `learning ${at}`), "learning xylophone"];
  expect(shortlist(postingsOf(texts), texts, "learning xilophone")[0]).toBe(20_000);
});

test("grams are pairs with the blanks around them, and single characters", () => {
  expect(gramsOf("ab").size).toBe(3);
  expect(gramsOf("思维").size).toBe(2);
  expect(gramsOf("aa aa").size).toBe(3);
  expect(gramsOf("").size).toBe(0);
});
