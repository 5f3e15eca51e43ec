import { expect, test } from "vitest";
import { glossary } from "../../src/index.js";

test("every concept has a preferred name in every language, and only one", () => {
  for (const { id, terms } of glossary.concepts) {
    for (const [language, designations] of Object.entries(terms)) {
      expect([id, language, designations.filter(({ status }) => status === "preferred").length]).toEqual([
        id,
        language,
        1,
      ]);
      expect(designations[0]?.status).toBe("preferred");
    }
  }
});

test("every Chinese name can be read aloud, one syllable a character", () => {
  for (const { terms } of glossary.concepts) {
    for (const { text, pinyin = "" } of [...terms["zh-Hans"], ...terms["zh-Hant"]]) {
      const characters = text.match(/\p{Script=Han}/gu) ?? [];
      const syllables = pinyin.split(" ").filter((syllable) => /^\p{Script=Latin}+$/u.test(syllable.normalize("NFC")));
      expect([text, pinyin, syllables.length >= characters.length]).toEqual([text, pinyin, true]);
    }
  }
});

test.each([
  ["重排", "chóng"],
  ["长上下文", "cháng"],
  ["长短期", "cháng"],
  ["微调", "tiáo"],
  ["量化", "liàng"],
  ["参数", "cān"],
  ["向量", "xiàng liàng"],
  ["方差", "fāng chā"],
  ["卷积", "juǎn jī"],
  ["权重", "quán zhòng"],
  ["倒数", "dào shù"],
  ["假说", "jiǎ shuō"],
])("%s is read %s", (part, syllable) => {
  const names = glossary.concepts.flatMap(({ terms }) => terms["zh-Hans"]).filter(({ text }) => text.includes(part));
  for (const { text, pinyin } of names) expect([text, pinyin]).toEqual([text, expect.stringContaining(syllable)]);
});

test("what is related is so both ways", () => {
  for (const { id, related } of glossary.concepts) {
    for (const other of related)
      expect([id, other, glossary.get(other)?.related]).toEqual([id, other, expect.arrayContaining([id])]);
  }
});

test("Traditional names are written as in Taiwan", () => {
  const hant = (id: string) => glossary.get(id)?.terms["zh-Hant"].map(({ text }) => text);
  expect(hant("artificial-intelligence")?.[0]).toBe("人工智慧");
  expect(hant("neural-network")?.join()).toMatch(/神經網路/);
  expect(hant("supervised-learning")?.[0]).toBe("監督式學習");
  expect(hant("parameter")?.[0]).toBe("參數");
});
