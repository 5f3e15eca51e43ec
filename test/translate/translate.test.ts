import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlossary } from "../../src/core/glossary.js";
import { checkTranslation, protectTerms, termPairs, termTable } from "../../src/translate/index.js";

const zhEn = { from: "zh", to: "en" };
const enZh = { from: "en", to: "zh-CN" };
const text = "利用思维链进行提示，RLHF 会带来对齐税。<b>思维链</b> & 更多";

describe("termTable", () => {
  test("holds the terms of the text, once each and in its order, and no others", () => {
    expect(termPairs("大语言模型用思维链，大语言模型", zhEn).map(({ source, target }) => [source, target])).toEqual([
      ["大语言模型", "large language model"],
      ["思维链", "chain-of-thought"],
    ]);
  });

  test("is a Markdown table, or JSON", () => {
    expect(termTable("用思维链", zhEn)).toBe(
      "| Simplified Chinese | English | Avoid |\n| --- | --- | --- |\n| 思维链 | chain-of-thought |  |",
    );
    expect(JSON.parse(termTable("LLMs", { ...enZh, format: "json" }))).toEqual([
      expect.objectContaining({
        id: "large-language-model",
        source: "LLM",
        target: "大语言模型",
        avoid: expect.arrayContaining(["法学硕士"]),
      }),
    ]);
  });

  test("is empty without terms", () => {
    expect([termTable("你好", zhEn), termTable("你好", { ...zhEn, format: "json" })]).toEqual(["", "[]"]);
  });

  test("keeps a hostile name inside its cell", () => {
    const glossary = createGlossary([{ id: "x", terms: { en: ["a|b\n| c \\"], "zh-Hans": ["甲"] } }]);
    expect(termTable("甲", { ...zhEn, glossary }).split("\n")[2]).toBe("| 甲 | a\\|b \\| c \\\\ |  |");
  });

  test("goes to Traditional Chinese as written in Taiwan", () => {
    expect(termPairs("supervised learning", { from: "en", to: "zh-TW" })[0]?.target).toBe("監督式學習");
  });
});

describe.each(["placeholder", "xml"] as const)("protectTerms, %s", (style) => {
  const options = { ...zhEn, style };

  test("carries terms out of the text, and the target names back in", () => {
    const { text: sent, restore, lost } = protectTerms(text, options);
    expect(lost(sent)).toEqual([]);
    const back = restore(sent.replace("利用", "use ").replace("进行", " for "));
    expect(back).toContain("use chain-of-thought for prompt");
    expect(back).toContain("<b>chain-of-thought</b> & 更多");
  });

  test("says what an engine lost", () => {
    const { lost } = protectTerms(text, options);
    expect(lost("")).toEqual([
      "chain-of-thought",
      "prompt",
      "reinforcement learning with human feedback",
      "alignment tax",
      "chain-of-thought",
    ]);
  });

  test("an untouched text comes back as it was, whatever it holds", () => {
    const parts = fc.constantFrom(
      "思维链",
      "对齐",
      "[[T1]]",
      "[[T",
      '<x id="1"/>',
      "&amp;",
      "&",
      "<",
      "\n",
      "LLM",
      " ",
      "]]",
      "\ud800",
      "$&",
    );
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(parts, { maxLength: 12 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(any, (source) => {
        const { text: sent, restore, lost } = protectTerms(source, options);
        expect(restore(sent)).toBe(source);
        expect(lost(sent)).toEqual([]);
      }),
    );
  });

  test("what stands between terms comes back to the letter when only terms moved", () => {
    const parts = fc.constantFrom(
      "[[T1]]",
      "[[",
      '<x id="1"/>',
      "&amp;",
      "&#65;",
      "<",
      "\n",
      " ",
      "]]",
      "a",
      "$&",
      "，",
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 10 }).map((list) => list.join("")),
        (plain) => {
          const { text: sent, restore } = protectTerms(`${plain}\n思维链`, options);
          expect(restore(`${sent}。`)).toBe(`${plain}\nchain-of-thought。`);
        },
      ),
    );
  });
});

test("placeholders survive what engines do to brackets", () => {
  const { restore } = protectTerms("用思维链", zhEn);
  for (const token of ["[[T1]]", "[[ T1 ]]", "[ [t 1] ]", "\uff3b\uff3bT1\uff3d\uff3d", "【【T1】】"])
    expect(restore(`by ${token}.`)).toBe("by chain-of-thought.");
});

test("the xml style is well-formed, whatever the text", async () => {
  const { DOMParser } = await import("@xmldom/xmldom");
  const { text: sent } = protectTerms(`${text} ]]> <!-- "' &nbsp;`, { ...zhEn, style: "xml" });
  const document = new DOMParser({ onError: (level, message) => expect.fail(`${level}: ${message}`) }).parseFromString(
    `<p>${sent}</p>`,
    "text/xml",
  );
  expect(document.getElementsByTagName("x").length).toBe(5);
});

describe("checkTranslation", () => {
  const rules = (source: string, target: string, pair = enZh) =>
    checkTranslation(source, target, pair).map(({ rule, start, end, in: side }) => [
      rule,
      (side === "source" ? source : target).slice(start, end),
    ]);

  test("is content with the preferred and with admitted names, abbreviations and longer words", () => {
    expect(rules("LLMs have emergent abilities; alignment; RLHF", "大型语言模型有涌现能力；对齐税；RLHF")).toEqual([]);
  });

  test("tells a missing term by its place in the source", () => {
    expect(rules("the alignment tax", "这种代价")).toEqual([["missing-term", "alignment tax"]]);
  });

  test("tells a deprecated rendering by its place in the target, with what to write", () => {
    const [issue] = checkTranslation("an LLM", "一位法学硕士", enZh);
    expect(issue).toMatchObject({ rule: "deprecated-term", severity: "error", in: "target", start: 2, end: 6 });
    expect(issue?.suggestions[0]).toBe("大语言模型");
    expect(issue?.concept.id).toBe("large-language-model");
  });

  test("works from Chinese to English", () => {
    expect(rules("思维链与对齐税", "chain-of-thought and the price", zhEn)).toEqual([["missing-term", "对齐税"]]);
  });

  test("a word left in the source language is no rendering", () => {
    expect(rules("alignment tax", "这是 alignment tax")).toEqual([["missing-term", "alignment tax"]]);
  });
});

test("an unknown style or format is refused", () => {
  const odd = (option: object) => ({ ...zhEn, ...option }) as never;
  const refused = expect.objectContaining({ code: "unknown-option", mend: expect.stringContaining("Use one of") });
  expect(() => protectTerms("", odd({ style: "html" }))).toThrow(refused);
  expect(() => termTable("", odd({ format: "csv" }))).toThrow(refused);
});

test.each([
  [{ from: "en", to: "en-US" }, "same-language"],
  [{ from: "fr", to: "en" }, "unknown-language"],
])("%j is refused", (pair, code) => {
  for (const verb of [() => termTable("", pair), () => protectTerms("", pair), () => checkTranslation("", "", pair)]) {
    expect(verb).toThrow(expect.objectContaining({ code }));
  }
});
