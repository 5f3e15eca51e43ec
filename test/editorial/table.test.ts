import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type FaultCode, faultCodes } from "../../src/editorial/fault.js";
import { readTable } from "../../src/editorial/table.js";
import { strings as en } from "../../src/locales/en/tools.js";
import { strings as hans } from "../../src/locales/zh-Hans/tools.js";
import { strings as hant } from "../../src/locales/zh-Hant/tools.js";

const good = `subject: prompting
title: { en: Prompting, zh-Hans: 提示工程 }
concepts:
  - id: prompt
    en: { preferred: prompt, definition: Text that is given to a model. }
    zh-Hans: { preferred: 提示词, definition: 交给模型的一段文字。 }
    sources:
      - { arxiv: "2005.14165", title: Language Models are Few-Shot Learners, year: 2020 }
`;
const second = `  - id: chain-of-thought
    en: { preferred: chain-of-thought, definition: Steps in words. }
    zh-Hans: { preferred: 思维链, definition: 一步一步写出的推导。 }
    broader: prompt
    sources:
      - { arxiv: "2201.11903", title: Chain-of-Thought Prompting, year: 2022 }
`;

const faultsOf = (text: string, file = "glossary/prompting.yaml") => readTable([{ file, text }]).faults;

test("a good file has no fault", () => {
  expect(faultsOf(good + second)).toEqual([]);
});

test("the shipped table has none, and is read in full", () => {
  const files = readdirSync("glossary").filter((name) => name.endsWith(".yaml"));
  const { subjects, faults } = readTable(
    files.map((name) => ({ file: name, text: readFileSync(`glossary/${name}`, "utf8") })),
  );
  expect(faults).toEqual([]);
  expect(subjects).toHaveLength(files.length);
});

/** Each rule, the smallest change that breaks it, and where it must be told. */
const broken: readonly [FaultCode, string, line: number, column?: number][] = [
  ["yaml", good.replace("en: Prompting,", "en: [Prompting,"), 2],
  ["yaml", good.replace("id: prompt", "id: prompt\n    id: again"), 5],
  ["schema-missing", good.replace("    zh-Hans: { preferred: 提示词, definition: 交给模型的一段文字。 }\n", ""), 4],
  ["schema-unknown-key", good.replace("definition: Text", "definiton: x, definition: Text"), 5],
  ["schema-value", good.replace("id: prompt", "id: Prompt"), 4, 9],
  ["schema-value", good.replace("year: 2020", "year: twenty"), 8],
  ["schema-source", good.replace('arxiv: "2005.14165", ', ""), 8],
  ["schema-source", good.replace('arxiv: "2005.14165", ', 'arxiv: "2005.14165", url: "https://x.org", '), 8],
  ["duplicate-id", good + second.replace("chain-of-thought", "prompt"), 9, 9],
  ["unknown-reference", good + second.replace("broader: prompt", "broader: promt"), 12, 14],
  ["self-reference", good + second.replace("broader: prompt", "broader: chain-of-thought"), 12, 14],
  ["broader-cycle", `${good}    broader: chain-of-thought\n${second}`, 9],
  ["duplicate-name", good.replace("preferred: prompt,", "preferred: prompt, admitted: prompt,"), 5],
  ["shared-name", good + second.replace("preferred: 思维链", "preferred: 提示词"), 6],
  ["shared-with-stranger", good.replace("preferred: prompt,", "preferred: { text: prompt, shared: x },"), 5],
  ["traditional-in-simplified", good.replace("preferred: 提示词", "preferred: 提示詞"), 6],
  ["traditional-in-simplified", good.replace("交给模型", "交給模型"), 6],
  ["half-width", good.replace("交给模型的一段文字", '"交给模型,一段文字').replace("字。 }", '字。" }'), 6],
  ["spacing", good.replace("交给模型", "交给GPT模型"), 6],
  ["spacing", good.replace("交给模型", "交给 模型"), 6],
  ["repeats-term", good.replace("definition: Text that", "definition: A prompt that"), 5],
  ["repeats-term", good.replace("交给模型的一段文字", "提示词是一段文字"), 6],
  ["too-long", good.replace("Text that", `Text ${"very ".repeat(50)}that`), 5],
  ["no-full-stop", good.replace("to a model.", "to a model"), 5],
  ["deprecated-in-prose", good.replace("definition: Text that", "deprecated: speling, definition: A speling that"), 5],
  [
    "foreign-in-prose",
    good.replace("交给模型", "交给 emergent ability") +
      second.replace("preferred: chain-of-thought", "preferred: emergent ability"),
    6,
  ],
  [
    "circular-definition",
    good.replace("Text that", "A chain-of-thought that") + second.replace("Steps in words", "The prompt that"),
    10,
  ],
  ["future-year", good.replace("year: 2020", "year: 2099"), 8],
  ["source-twice", good + second.replace("2201.11903", "2005.14165").replace("year: 2022", "year: 2020"), 14],
  ["arxiv-year", good.replace("year: 2020", "year: 2019"), 8],
];

describe("a fault is told with its place", () => {
  test.each(broken)("%s (%#)", (code, text, line, column) => {
    expect(faultsOf(text)).toContainEqual(
      expect.objectContaining({ code, line, file: "glossary/prompting.yaml", ...(column && { column }) }),
    );
  });

  test("subject-file", () => {
    expect(faultsOf(good, "glossary/other.yaml")).toContainEqual(
      expect.objectContaining({ code: "subject-file", line: 1 }),
    );
  });

  test("every rule is broken once above", () => {
    const elsewhere = ["subject-file", "copywriting", "spelling"];
    expect(new Set([...broken.map(([code]) => code), ...elsewhere])).toEqual(new Set(faultCodes));
  });
});

test("all faults are told at once, in the order of the file", () => {
  const text =
    good.replace("year: 2020", "year: 2099").replace("to a model.", "to a model") +
    second.replace("broader: prompt", "broader: x");
  expect(faultsOf(text).map(({ code }) => code)).toEqual(["no-full-stop", "future-year", "unknown-reference"]);
});

test("two entries may share a name when both say so", () => {
  const text =
    good.replace("preferred: 提示词", "preferred: { text: 提示词, shared: chain-of-thought }") +
    second.replace("preferred: 思维链", "preferred: 思维链, admitted: { text: 提示词, shared: prompt }");
  expect(faultsOf(text)).toEqual([]);
});

test("known ids outside the files may be referred to", () => {
  const text = good + second.replace("broader: prompt", "broader: prompting-at-large");
  expect(readTable([{ file: "prompting.yaml", text }], ["prompting-at-large"]).faults).toEqual([]);
});

test("a file that does not fit still lends its ids to others", () => {
  const other = `subject: x\ntitle: { en: X, zh-Hans: 甲 }\nconcepts:\n${second}`;
  const { faults } = readTable([
    { file: "prompting.yaml", text: good.replace("year: 2020", "year: twenty") },
    { file: "x.yaml", text: other },
  ]);
  expect(faults.map(({ code }) => code)).toEqual(["schema-value"]);
});

test.each([
  ["an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nsubject: *b"],
  ["nothing", ""],
  ["a scalar", "hello"],
  ["a list", "- 1\n- 2"],
  ["a binary", "\u0000\u0001"],
  ["deep nesting", "[".repeat(1e5)],
  ["a long row of dashes", "- ".repeat(1e5)],
])("%s is a fault, no crash", (_, text) => {
  expect(faultsOf(text).length).toBeGreaterThan(0);
});

test("every fault has its words, in every language", () => {
  for (const strings of [en, hans, hant]) {
    expect(Object.keys(strings.fault).sort()).toEqual([...faultCodes].sort());
    for (const code of faultCodes) {
      const holes = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
      expect(new Set(holes(Object.values(strings.fault[code]).join()))).toEqual(
        new Set(holes(Object.values(en.fault[code]).join())),
      );
    }
  }
});
