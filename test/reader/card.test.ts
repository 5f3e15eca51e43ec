import { expect, it } from "vitest";
import { useSite } from "./site.js";

const { open, requests } = useSite();

it("shows a hostile glossary as text, and links only to the web", async () => {
  const page = await open("<p>思维链</p>");
  await page.evaluate(() => {
    const markup = `<img src="/hostile" onerror="document.title='hit'">`;
    const glossary = window.duizhao.createGlossary([
      {
        id: "x",
        terms: { en: [markup], "zh-Hans": ["思维链", { text: markup, status: "deprecated" }] },
        definition: { "zh-Hans": `${markup}{{name}} $t(duizhao:reader.close)` },
        note: { "zh-Hans": markup },
        sources: [{ url: "javascript:document.title='hit'" }, { url: "https://example.org/", title: markup }],
      },
    ]);
    window.duizhao.annotate(document.body, { glossary });
  });
  await page.locator("duizhao-term").click();
  await page.waitForSelector(".duizhao-note");
  expect(await page.locator(".duizhao-definition").textContent()).toContain("{{name}} $t(duizhao:reader.close)");
  expect(await page.locator("#duizhao-card img").count()).toBe(0);
  expect(await page.locator("#duizhao-card a").count()).toBe(1);
  expect(await page.title()).toBe("测试");
  expect(requests).not.toContain("/hostile");
});

it("works under a content security policy that allows no inline style or script", async () => {
  const page = await open("<p>思维链</p>", { policy: "default-src 'none'; script-src 'self'" });
  // By a script of the page's own world: `eval` is what the policy forbids.
  await page.evaluate(() => void window.duizhao.annotate(document.body));
  await page.locator("duizhao-term").click();
  await page.waitForSelector("#duizhao-card");
  expect(await page.locator("#duizhao-card").evaluate((card) => getComputedStyle(card).borderRadius)).toBe("8px");
});

it("labels a name that is out of use", async () => {
  const page = await open("<p>变压器（Transformer）是深度学习的架构</p>");
  await page.evaluate(() => void window.duizhao.annotate(document.body));
  await page.locator("duizhao-term", { hasText: "变压器" }).click();
  await page.waitForFunction(() => document.querySelector(".duizhao-status")?.textContent === "停用");
  expect(await page.locator(".duizhao-deprecated").allTextContents()).toContain("变压器停用");
});

it("takes strings and definitions from the page's own i18next, by the page's own tag", async () => {
  const page = await open("<p>思维链</p>");
  await page.evaluate(async () => {
    const i18n = window.duizhao.createInstance();
    const definition = { "chain-of-thought": "自己的定义" };
    await i18n.init({ lng: "zh-CN", resources: { "zh-CN": { definition, duizhao: {}, note: {} } } });
    window.duizhao.annotate(document.body, { i18n });
  });
  await page.locator("duizhao-term").click();
  await page.waitForFunction(() => document.querySelector(".duizhao-definition")?.textContent === "自己的定义");
  expect(await page.locator(".duizhao-definition").getAttribute("lang")).toBe("zh-CN");
});

it("stands by the line under the pointer when a term breaks over two", async () => {
  const page = await open(`<p style="width: 20em; line-height: 40px">${"字".repeat(15)}基于人类反馈的强化学习</p>`);
  await page.evaluate(() => void window.duizhao.annotate(document.body));
  const [first, second] = await page.evaluate(() =>
    [...(document.querySelector("duizhao-term")?.getClientRects() ?? [])].map((rect) => rect.toJSON() as DOMRect),
  );
  if (!first || !second) throw new Error("The term does not break.");
  for (const line of [first, second]) {
    await page.mouse.move(line.x + 20, line.y + 10);
    await page.waitForSelector("#duizhao-card");
    await page.waitForTimeout(200);
    const box = await page.locator("#duizhao-card").boundingBox();
    expect(Math.abs((box?.y ?? 0) - (line.y + line.height + 6))).toBeLessThanOrEqual(1);
    await page.keyboard.press("Escape");
    await page.mouse.move(700, 580);
  }
});

it("fits a window 320 px wide, and scrolls inside where it is tall", async () => {
  const page = await open(`<p>我们说:思维链与 Transformer</p>`, { viewport: { width: 320, height: 256 } });
  await page.evaluate(() => void window.duizhao.annotate(document.body));
  for (const name of ["思维链", "Transformer"]) {
    await page.locator("duizhao-term", { hasText: name }).click();
    await page.waitForFunction(() => (document.querySelector(".duizhao-definition")?.textContent?.length ?? 0) > 20);
    await page.waitForTimeout(200);
    const box = await page
      .locator("#duizhao-card")
      .evaluate((card) => card.getBoundingClientRect().toJSON() as DOMRect);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(box.bottom).toBeLessThanOrEqual(256);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.keyboard.press("Escape");
  }
});

it("stands beside the column in vertical text", async () => {
  const page = await open(`<p style="writing-mode: vertical-rl; height: 400px">利用思维链</p>`);
  await page.evaluate(() => void window.duizhao.annotate(document.body));
  await page.locator("duizhao-term").click();
  await page.waitForTimeout(300);
  const term = await page.locator("duizhao-term").boundingBox();
  const card = await page.locator("#duizhao-card").boundingBox();
  expect(card && term && card.x >= term.x + term.width).toBe(true);
});

it("explains a term in a shadow root", async () => {
  const page = await open("<div></div>");
  await page.evaluate(() => {
    const root = document.querySelector("div")?.attachShadow({ mode: "open" });
    if (!root) return;
    root.innerHTML = "<p>利用思维链</p>";
    window.duizhao.annotate(root);
  });
  await page.locator("duizhao-term").click();
  await page.waitForFunction(() =>
    document.querySelector("div")?.shadowRoot?.querySelector(".duizhao-definition")?.textContent?.includes("推理步骤"),
  );
});

it("explains a term in a frame", async () => {
  const page = await open(
    `<iframe width="700" height="500" srcdoc="<html lang='zh-CN'><p>利用思维链</p></html>"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  await frame.locator("p").waitFor();
  await page.evaluate(() => {
    const inner = document.querySelector("iframe")?.contentDocument;
    if (inner) window.duizhao.annotate(inner.body);
  });
  await frame.locator("duizhao-term").click();
  await frame.locator(".duizhao-definition", { hasText: "推理步骤" }).waitFor();
  expect(await page.locator("body > #duizhao-card").count()).toBe(0);
});
