import { describe, expect, test } from "vitest";
import { type ConceptInput, createGlossary } from "../../src/core/glossary.js";
import { lookup } from "../../src/core/lookup.js";

const base = createGlossary([
  {
    id: "emergent-ability",
    terms: { en: ["emergent ability"], "zh-Hans": ["突现能力", "涌现能力"], "zh-Hant": ["突現能力", "湧現能力"] },
  },
  { id: "prompt", terms: { en: ["prompt"], "zh-Hans": ["提示词", { text: "咒语", status: "deprecated" }] } },
]);

test("plain names are preferred, then admitted, and deprecated ones go last", () => {
  const { terms } = createGlossary([
    {
      id: "x",
      terms: { en: [{ text: "wrong", status: "deprecated" }, { text: "right", status: "preferred" }, "other"] },
    },
  ]).concepts[0] ?? { terms: { en: [] } };
  expect(terms.en.map(({ text, status }) => [text, status])).toEqual([
    ["right", "preferred"],
    ["other", "admitted"],
    ["wrong", "deprecated"],
  ]);
});

describe("extends", () => {
  test("puts the base first, and replaces what has the same id", () => {
    const team = createGlossary(
      [
        { id: "prompt", terms: { en: ["prompt"], "zh-Hans": ["指令"] } },
        { id: "acme", terms: { en: ["Acme"] }, broader: ["prompt"] },
      ],
      { extends: base },
    );
    expect(team.concepts.map(({ id }) => id)).toEqual(["emergent-ability", "prompt", "acme"]);
    expect(lookup(team, "提示词")).toEqual([]);
    expect(lookup(team, "指令").map(({ id }) => id)).toEqual(["prompt"]);
    expect(lookup(base, "提示词")).toHaveLength(1);
  });
});

describe("prefer", () => {
  test("makes another name the preferred one, in both scripts", () => {
    const team = createGlossary([], { extends: base, prefer: { "emergent-ability": "涌现能力" } });
    const { terms } = team.get("emergent-ability") ?? {};
    expect(terms?.["zh-Hans"].map(({ text, status }) => [text, status])).toEqual([
      ["涌现能力", "preferred"],
      ["突现能力", "admitted"],
    ]);
    expect(terms?.["zh-Hant"][0]?.text).toBe("湧現能力");
    expect(terms?.en[0]?.text).toBe("emergent ability");
    expect(base.get("emergent-ability")?.terms["zh-Hans"][0]?.text).toBe("突现能力");
  });

  test.each([
    [{ nowhere: "x" }, "unknown-reference"],
    [{ prompt: "no such name" }, "unknown-name"],
  ])("refuses %j", (prefer, code) => {
    expect(() => createGlossary([], { extends: base, prefer })).toThrow(expect.objectContaining({ code }));
  });
});

test.each<[string, ConceptInput[]]>([
  ["bad-id", [{ id: "Bad Id", terms: { en: ["x"] } }]],
  ["bad-id", [{ id: "__proto__", terms: { en: ["x"] } }]],
  [
    "duplicate-id",
    [
      { id: "x", terms: { en: ["x"] } },
      { id: "x", terms: { en: ["y"] } },
    ],
  ],
  // What a JavaScript user may write, and no type holds back.
  ["bad-id", [{ terms: { en: ["x"] } } as unknown as ConceptInput]],
  ["unknown-language", [{ id: "x", terms: { en: ["x"], zh: ["y"] } as ConceptInput["terms"] }]],
  ["unknown-status", [{ id: "x", terms: { en: [{ text: "x", status: "prefered" as "preferred" }] } }]],
  ["no-name", [{ id: "x", terms: { en: "x" as unknown as string[] } }]],
  ["no-name", [{ id: "x" } as ConceptInput]],
  ["no-name", [{ id: "x", terms: {} }]],
  ["no-name", [{ id: "x", terms: { en: [" \u00ad "] } }]],
  ["unknown-reference", [{ id: "x", terms: { en: ["x"] }, broader: ["y"] }]],
])("refuses %s with a mend", (code, concepts) => {
  expect(() => createGlossary(concepts)).toThrow(expect.objectContaining({ code, mend: expect.stringMatching(/\w/) }));
});

test("what a caller does to a list afterwards changes no glossary", () => {
  const broader = ["prompt"];
  const team = createGlossary([{ id: "acme", terms: { en: ["Acme"] }, broader }], { extends: base });
  broader.push("nowhere");
  expect(team.get("acme")?.broader).toEqual(["prompt"]);
});

test("nothing in a glossary can be changed", () => {
  const [concept] = base.concepts;
  if (!concept) throw new Error("The glossary is empty.");
  for (const part of [base, base.concepts, concept, concept.terms, concept.terms.en, concept.terms.en[0]]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});
