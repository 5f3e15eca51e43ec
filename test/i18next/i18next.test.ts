import { createInstance, type i18n } from "i18next";
import { describe, expect, expectTypeOf, test } from "vitest";
import { addTerms, type DuizhaoResources, loadResource, termBackend } from "../../src/i18next/index.js";
import { type ConceptId, createGlossary, define, glossary } from "../../src/index.js";

async function open(lng: string, options = {}): Promise<i18n> {
  const instance = createInstance();
  await instance.use(termBackend(options)).init({ lng, fallbackLng: "en", ns: ["term", "definition", "duizhao"] });
  return instance;
}

describe("the backend", () => {
  test.each([
    ["en", "chain-of-thought", "preferred"],
    ["zh-CN", "思维链", "首选"],
    ["zh-TW", "思維鏈", "首選"],
    ["zh-Hant-HK", "思維鏈", "首選"],
  ])("gives names and interface strings in %s", async (tag, name, status) => {
    const { t } = await open(tag);
    expect(t("term:chain-of-thought")).toBe(name);
    expect(t("duizhao:status.preferred")).toBe(status);
    expect(t("definition:chain-of-thought")).toBe(define("chain-of-thought", tag));
  });

  test("falls back where a language is not ours", async () => {
    const { t } = await open("fr");
    expect(t("term:chain-of-thought")).toBe("chain-of-thought");
  });

  test("nests names in an app's own strings", async () => {
    const instance = await open("zh-CN");
    instance.addResourceBundle("zh-CN", "app", { hint: "先学$t(term:chain-of-thought)" });
    expect(instance.t("app:hint")).toBe("先学思维链");
  });

  test("leaves other namespaces alone", async () => {
    const instance = await open("zh-CN");
    await instance.loadNamespaces("app");
    expect(instance.t("app:hello")).toBe("hello");
  });

  test("loads a language when it is changed to", async () => {
    const instance = await open("en");
    await instance.changeLanguage("zh-TW");
    expect(instance.t("term:alignment-tax")).toBe("對齊稅");
  });

  test("reads a glossary of one's own, and the shipped definitions of what it extends", async () => {
    const team = createGlossary(
      [{ id: "acme", terms: { en: ["Acme"], "zh-Hans": ["顶点"] }, definition: { "zh-Hans": "一家公司。" } }],
      {
        extends: glossary,
        prefer: { "emergent-ability": "涌现能力" },
      },
    );
    const { t } = await open("zh-CN", { glossary: team });
    expect([t("term:acme"), t("definition:acme"), t("term:emergent-ability")]).toEqual([
      "顶点",
      "一家公司。",
      "涌现能力",
    ]);
    expect(t("definition:emergent-ability")).toBe(define("emergent-ability", "zh"));
  });
});

test("addTerms fills an instance that has a backend of its own", async () => {
  const instance = createInstance();
  await instance.init({ lng: "zh-CN", resources: { "zh-CN": { app: { hello: "您好" } } } });
  await addTerms(instance);
  expect([instance.t("term:prompt"), instance.t("app:hello")]).toEqual(["提示词", "您好"]);
});

test("every locale has the keys and holes of English", async () => {
  const flat = (value: object, path = ""): [string, string][] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === "string" ? [[path + key, inner] as [string, string]] : flat(inner as object, `${path}${key}.`),
    );
  const shape = (strings: [string, string][]) =>
    strings.map(([key, text]) => [key, [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join()]);
  for (const namespace of ["duizhao", "duizhao-tools"] as const) {
    const english = shape(flat(await loadResource("en", namespace)));
    for (const language of ["zh-Hans", "zh-Hant"] as const)
      expect(shape(flat(await loadResource(language, namespace)))).toEqual(english);
  }
});

test("keys are typed", () => {
  expectTypeOf<keyof DuizhaoResources["term"]>().toEqualTypeOf<ConceptId>();
  expectTypeOf<"chain-of-thought">().toExtend<ConceptId>();
  expectTypeOf<"no-such-thing">().not.toExtend<ConceptId>();
});
