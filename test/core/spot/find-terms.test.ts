import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlossary } from "../../../src/core/glossary.js";
import { type FindOptions, findTerms, type Syntax } from "../../../src/core/spot/find-terms.js";
import { table as everyday, words } from "./table.js";

const table = createGlossary([
  { id: "chain-of-thought", terms: { en: ["chain-of-thought", "CoT"], "zh-Hans": ["思维链"], "zh-Hant": ["思維鏈"] } },
  {
    id: "language-model",
    subject: "models",
    terms: { en: ["language model"], "zh-Hans": ["语言模型"], "zh-Hant": ["語言模型"] },
  },
  {
    id: "large-language-model",
    subject: "models",
    terms: {
      en: ["large language model", "LLM"],
      "zh-Hans": ["大语言模型", { text: "法学硕士", status: "deprecated" }],
      "zh-Hant": ["大型語言模型"],
    },
  },
  { id: "opt", terms: { en: [{ text: "OPT", caseSensitive: true }] } },
  {
    id: "fine-tuning",
    terms: {
      en: ["fine-tuning"],
      "zh-Hans": [{ text: "微调", context: { general: ["细微调整"] } }],
      "zh-Hant": ["微調"],
    },
  },
  { id: "gpt-3", terms: { en: ["GPT-3"] } },
  { id: "gpt-3-5", terms: { en: ["GPT-3.5"] } },
  { id: "kv-cache", terms: { en: ["KV cache"], "zh-Hans": ["KV 缓存"] } },
  { id: "hint", terms: { en: ["prompt"], "zh-Hans": ["提示"], "zh-Hant": ["提示"] } },
]);
const found = (text: string, options = {}) =>
  findTerms(table, text, options).map((match) => [match.text, match.concept.id, match.language]);

test("the longest term wins, in the middle of Chinese", () => {
  expect(found("我们用大语言模型做思维链")).toEqual([
    ["大语言模型", "large-language-model", "zh-Hans"],
    ["思维链", "chain-of-thought", "zh-Hans"],
  ]);
});

test("English stands by Chinese, in any case and number, never inside a word", () => {
  expect(found("LLMs把COT做得更好，scot不算，GPT-3.5与GPT-3不同")).toEqual([
    ["LLMs", "large-language-model", "en"],
    ["COT", "chain-of-thought", "en"],
    ["GPT-3.5", "gpt-3-5", "en"],
    ["GPT-3", "gpt-3", "en"],
  ]);
});

test("a case-sensitive name wants its capitals", () => {
  expect(found("We opt for OPT.")).toEqual([["OPT", "opt", "en"]]);
});

describe("scripts", () => {
  test("a Traditional spelling is Traditional, and a mainland name in Traditional is still found", () => {
    expect(found("大型語言模型與大語言模型的思維鏈")).toEqual([
      ["大型語言模型", "large-language-model", "zh-Hant"],
      ["大語言模型", "large-language-model", "zh-Hans"],
      ["思維鏈", "chain-of-thought", "zh-Hant"],
    ]);
  });

  test("a name that both scripts share takes the text's", () => {
    expect(found("給模型的提示")[0]?.[2]).toBe("zh-Hant");
    expect(found("给模型的提示")[0]?.[2]).toBe("zh-Hans");
  });
});

test("variants of blanks, hyphens and width", () => {
  expect(found("KV缓存 ＫＶ 缓存 chain‑of‑thought chain of\nthought finetuning").map(([, id]) => id)).toEqual([
    "kv-cache",
    "kv-cache",
    "chain-of-thought",
    "chain-of-thought",
    "fine-tuning",
  ]);
});

test("an everyday expression that holds a name hides it", () => {
  expect(found("细微调整不是微调，LLM细微调整")).toEqual([
    ["微调", "fine-tuning", "zh-Hans"],
    ["LLM", "large-language-model", "en"],
  ]);
});

test("languages and subjects narrow it down", () => {
  const text = "LLM 大语言模型 思维链";
  expect(found(text, { languages: ["zh-CN"] }).map(([term]) => term)).toEqual(["大语言模型", "思维链"]);
  expect(found(text, { subjects: ["models"] }).map(([term]) => term)).toEqual(["LLM", "大语言模型"]);
  expect(() => found(text, { languages: ["fr"] })).toThrow(expect.objectContaining({ code: "unknown-language" }));
});

test("a match names the designation that stands there", () => {
  expect(findTerms(table, "法学硕士")[0]?.designation).toMatchObject({ text: "法学硕士", status: "deprecated" });
});

test("matches are in order, do not overlap, and cut their text out of the caller's", () => {
  const words = [
    "大语言模型",
    "语言",
    "模型",
    "LLM",
    "LLMs",
    "思維鏈",
    "opt",
    "OPT",
    " ",
    "-",
    "\n",
    "\u00ad",
    "a",
    "😀",
    "\ud800",
    "，",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const match of findTerms(table, text)) {
        expect(match.start).toBeGreaterThanOrEqual(last);
        expect(match.end).toBeGreaterThan(match.start);
        expect(text.slice(match.start, match.end)).toBe(match.text);
        last = match.end;
      }
    }),
  );
});

test("hostile input neither throws nor hangs", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => findTerms(table, text).length >= 0));
  for (const unit of ["a", "大", "大语言", "chain-of-", " ", "\u00ad", "LLM ", "\n", "chain of\u00ad "]) {
    expect(findTerms(table, unit.repeat(2e5 / unit.length)).length).toBeGreaterThanOrEqual(0);
  }
});

describe("everyday words", () => {
  const places = (text: string, options = {}) => findTerms(everyday, text, options).map((match) => match.text);

  test("need evidence, which the caller may give", () => {
    expect(places("Pay no heed to my attention.")).toEqual([]);
    expect(places("Pay no heed to my attention.", { context: "field" })).toEqual(["attention"]);
    expect(places("The LLM has attention.")).toEqual(["LLM", "attention"]);
  });

  test("minConfidence sets how much; sure names are always sure", () => {
    const text = "The LLM. My attention.";
    for (const minConfidence of [0, 0.5, 1]) expect(places(text, { minConfidence })).toContain("LLM");
    expect(places(text, { minConfidence: 0 })).toContain("attention");
    expect(places(text, { minConfidence: 1 })).toEqual(["LLM"]);
    for (const { confidence } of findTerms(everyday, text, { minConfidence: 0 })) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test("explain says why, for everyday words only", () => {
    const [sure, doubtful] = findTerms(everyday, "The LLM has attention heads", { minConfidence: 0, explain: true });
    expect(sure).not.toHaveProperty("evidence");
    expect(doubtful?.evidence).toMatchObject({ field: ["head"], alone: false });
    expect(findTerms(everyday, "attention", { explain: true })[0]?.evidence?.alone).toBe(true);
  });

  test("an expression hides a name, among nested ones too", () => {
    for (const overlaps of [false, true]) {
      expect(places("模型蒸馏水", { overlaps, minConfidence: 0 })).toEqual([]);
      expect(places("蒸馏模型，蒸馏水，蒸馏", { overlaps, minConfidence: 0 })).toEqual(["蒸馏", "蒸馏"]);
    }
  });
});

describe("overlaps", () => {
  test("gives nested terms too, longer before shorter", () => {
    expect(found("大语言模型 large language models", { overlaps: true }).map(([text]) => text)).toEqual([
      "大语言模型",
      "语言模型",
      "large language models",
      "language models",
    ]);
  });

  test("holds all that is found without", () => {
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const key = ({ start, end }: { start: number; end: number }) => `${start} ${end}`;
        const all = new Set(findTerms(everyday, text, { overlaps: true, minConfidence: 0 }).map(key));
        for (const match of findTerms(everyday, text, { minConfidence: 0 })) expect(all).toContain(key(match));
      }),
    );
  });
});

describe("first", () => {
  const text = "LLM LLMs\nLLM\n \nLLM 大语言模型";
  test.each([
    [undefined, ["LLM", "LLMs", "LLM", "LLM", "大语言模型"]],
    ["document", ["LLM"]],
    ["paragraph", ["LLM", "LLM"]],
  ])("%s", (first, expected) => {
    expect(found(text, first ? { first } : {}).map(([term]) => term)).toEqual(expected);
  });
});

describe("syntax", () => {
  const even: Syntax = (source) =>
    [...source.matchAll(/\[(.*?)\]/gs)].map(({ index, 1: part = "" }) => [index + 1, index + 1 + part.length]);

  test("only prose is read, offsets stay, and no term reaches over what is none", () => {
    const source = "LLM [LLM] [language] [model] [language\nmodel]";
    expect(findTerms(table, source, { syntax: even }).map(({ start, end }) => source.slice(start, end))).toEqual([
      "LLM",
      "language\nmodel",
    ]);
  });

  test("no parts, and parts out of order", () => {
    expect(found("LLM", { syntax: () => [] })).toEqual([]);
    expect(() =>
      found("LLM LLM", {
        syntax: () => [
          [4, 7],
          [0, 3],
        ],
      }),
    ).toThrow(RangeError);
  });
});

test("kinds and subjects: none, unknown, several", () => {
  const text = "x LLM attention";
  const places = (options: FindOptions) => findTerms(everyday, text, options).map((match) => match.text);
  expect(places({ kinds: ["system"] })).toEqual(["x"]);
  expect(places({ kinds: [] })).toEqual([]);
  expect(places({ kinds: ["system", "concept"], subjects: ["other", "models"] })).toEqual(["x", "LLM", "attention"]);
  expect(places({ subjects: ["nowhere"] })).toEqual([]);
});

test("empty text, an empty glossary, and odd characters", () => {
  expect(found("")).toEqual([]);
  expect(findTerms(createGlossary([]), "大语言模型 LLM")).toEqual([]);
  for (const odd of ["\0", "\ud800", "\udfff", "\ufffc", "😀"])
    expect(found(`${odd}LLM${odd}`).map(([term]) => term)).toEqual(["LLM"]);
});

test("a soft hyphen does not end a word", () => {
  expect(found("prompt\u00ading, LL\u00adM\u00ad!").map(([term]) => term)).toEqual(["LL\u00adM"]);
});

test.each([{ context: "poetry" }, { minConfidence: 2 }, { minConfidence: Number.NaN }, { languages: ["fr"] }])(
  "%j is refused",
  (options) => {
    expect(() => findTerms(table, "CoT", options as FindOptions)).toThrow(
      expect.objectContaining({ name: "GlossaryError", code: expect.stringMatching(/^unknown-/) }),
    );
  },
);

test("a name that means nothing else in its capitals is sure of itself and vouches for others", () => {
  const loose = { text: "lora", context: { termhood: 0 } };
  const own = createGlossary([
    { id: "lora", terms: { en: [{ text: "LoRA", caseSensitive: true }, loose] } },
    { id: "rank", terms: { en: [{ text: "rank", context: { termhood: 0 } }] } },
  ]);
  const sure = (text: string) =>
    Object.fromEntries(findTerms(own, text, { minConfidence: 0 }).map((match) => [match.text, match.confidence]));
  expect(sure("LoRA has a rank").LoRA).toBe(1);
  expect(sure("lora has a rank").lora).toBeLessThan(0.5);
  expect(sure("LoRA has a rank").rank).toBeGreaterThan(sure("lora has a rank").rank as number);
});
