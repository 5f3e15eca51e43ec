import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useSite } from "./site.js";

const { open } = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const scheme = "<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>";
const zh = `${scheme}<main><h1>推理</h1><p>研究者利用思维链与 Transformer 推理,并非变压器。</p></main>`;
const en = `${scheme}<main><h1>Reasoning</h1><p>Use chain-of-thought, or 思維鏈, with a Transformer.</p></main>`;

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate<AxeResults>("axe.run()");
  return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function openFirstTerm(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => (document.querySelector(".duizhao-definition")?.textContent?.length ?? 0) > 20);
}

describe.each(["light", "dark"] as const)("axe-core on a %s page", (colorScheme) => {
  it.each([
    ["Chinese", zh, "zh-CN"],
    ["English", en, "en"],
  ])("finds nothing in %s, closed or open", async (_, html, lang) => {
    const page = await open(html, { colorScheme, attributes: `lang="${lang}"`, reducedMotion: "reduce" });
    await page.evaluate(() => void window.duizhao.annotate(document.body));
    expect(await faultsOf(page)).toEqual([]);
    await openFirstTerm(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe("the accessibility tree", () => {
  it("names the term by its text, says whether its card is open, and describes it by the definition alone", async () => {
    const page = await open(zh);
    await page.evaluate(() => void window.duizhao.annotate(document.body));
    const cdp = await page.context().newCDPSession(page);
    const read = async (role: string) => {
      const { nodes } = await cdp.send("Accessibility.getFullAXTree");
      return nodes
        .filter((node) => node.role?.value === role)
        .map((node) => ({
          name: node.name?.value,
          description: node.description?.value,
          expanded: node.properties?.find(({ name }) => name === "expanded")?.value.value,
        }));
    };
    expect((await read("button"))[0]).toMatchObject({ name: "思维链", expanded: false });
    expect(await read("dialog")).toEqual([]);
    await openFirstTerm(page);
    const definition = await page.locator(".duizhao-definition").textContent();
    expect((await read("button"))[0]).toMatchObject({ name: "思维链", expanded: true, description: definition });
    expect((await read("dialog")).map(({ name }) => name)).toEqual([expect.stringContaining("思维链")]);
  });

  it("points at no id that is absent, closed or open", async () => {
    const page = await open(zh);
    await page.evaluate(() => void window.duizhao.annotate(document.body));
    const absent = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("*")].flatMap((element) =>
          ["aria-controls", "aria-describedby", "aria-labelledby"]
            .map((name) => element.getAttribute(name))
            .filter((id) => id !== null && !document.getElementById(id)),
        ),
      );
    expect(await absent()).toEqual([]);
    await openFirstTerm(page);
    expect(await page.locator("[aria-controls][aria-describedby]").count()).toBe(1);
    expect(await absent()).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.locator("[aria-controls], [aria-describedby]").count()).toBe(0);
  });

  it("gives every run of text in the card its own language", async () => {
    const page = await open(en, { attributes: 'lang="en"' });
    await page.evaluate(() => void window.duizhao.annotate(document.body, { language: "zh-TW" }));
    await openFirstTerm(page);
    const langs = await page.evaluate(() => {
      const of = (selector: string) =>
        [...document.querySelectorAll(selector)].map((node) => node.getAttribute("lang"));
      return [of(".duizhao-pair > *"), of(".duizhao-pinyin"), of(".duizhao-definition"), of("dt")[0]];
    });
    expect(langs).toEqual([["zh-Hant", "en"], ["zh-Latn-pinyin"], ["zh-TW"], "zh-TW"]);
  });
});

describe("what readers may have set", () => {
  it("runs no animation where motion is to be reduced", async () => {
    const page = await open(zh, { reducedMotion: "reduce" });
    await page.evaluate(() => void window.duizhao.annotate(document.body));
    await page.keyboard.press("Tab");
    await page.waitForSelector("#duizhao-card");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it("keeps the mark, the card's border and the focus ring in forced colours", async () => {
    const page = await open(zh, { forcedColors: "active" });
    await page.evaluate(() => void window.duizhao.annotate(document.body));
    await openFirstTerm(page);
    const styles = await page.evaluate(() => {
      const [term, card] = ["duizhao-term", "#duizhao-card"].map((selector) => document.querySelector(selector));
      if (!term || !card) return undefined;
      const { textDecorationLine, outlineStyle } = getComputedStyle(term);
      return { textDecorationLine, outlineStyle, border: getComputedStyle(card).borderTopStyle };
    });
    expect(styles).toEqual({ textDecorationLine: "underline", outlineStyle: "solid", border: "solid" });
  });

  it("prints no card", async () => {
    const page = await open(zh);
    await page.evaluate(() => void window.duizhao.annotate(document.body));
    await openFirstTerm(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#duizhao-card").isVisible()).toBe(false);
  });
});
