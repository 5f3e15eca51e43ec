import fc from "fast-check";
import { expect, test } from "vitest";
import { blur, spellingsOfSyllable, toneless } from "../../../src/core/search/pinyin.js";

test.each([
  ["lǜ", "lv"],
  ["LIÀN", "lian"],
  ["nǚ", "nv"],
])("%s without its tone is %s", (reading, letters) => expect(toneless(reading)).toBe(letters));

test.each([
  ["zhang", { zhang: 0, zang: 1, zhan: 1, zan: 2 }],
  ["lv", { lv: 0, lu: 0, nv: 1, nu: 1 }],
  ["sen", { sen: 0, shen: 1, seng: 1, sheng: 2 }],
  ["a", { a: 0 }],
  ["er", { er: 0 }],
])("%s is typed in these ways", (syllable, ways) => {
  const spellings = spellingsOfSyllable(syllable).map(({ letters, slips }) => [letters, slips]);
  expect(Object.fromEntries(spellings)).toEqual(ways);
});

test("what sounds alike blurs to the same", () => {
  for (const syllable of ["shang", "nan", "lin", "cheng", "zong", "nv", "lv", "zhuang"]) {
    for (const { letters } of spellingsOfSyllable(syllable)) expect(blur(letters)).toMatchObject(same(syllable));
  }
  function same(syllable: string) {
    return { letters: blur(syllable).letters };
  }
});

test("each letter that is left says where it came from", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."zcshnglvaiou") });
  fc.assert(
    fc.property(letters, (typed) => {
      const { letters: left, places } = blur(typed);
      const softened = places.map((at) => typed.charAt(at).replace("l", "n").replace("v", "u"));
      expect(softened.join("")).toBe(left);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      // What went is an h after z, c or s, or a g after n.
      const kept = new Set(places);
      for (let at = 0; at < typed.length; at++) {
        if (!kept.has(at)) expect(typed.slice(at - 1, at + 1)).toMatch(/^(?:[zcs]h|ng)$/);
      }
    }),
  );
});
