import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useSite } from "./site.js";

const { open, requests } = useSite();
const card = "#duizhao-card";
const text = `<p id="p">研究者利用思维链让大语言模型逐步推理。</p><button id="after">下一步</button>`;

async function annotated(html = text, options = {}): Promise<Page> {
  const page = await open(html, options);
  await page.evaluate(() => void window.duizhao.annotate(document.body));
  return page;
}

function termOf(page: Page, name: string): Locator {
  return page.locator("duizhao-term", { hasText: name });
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe("hover", () => {
  it("opens after 200 ms and not at once", async () => {
    const page = await annotated();
    await termOf(page, "思维链").hover();
    await page.waitForTimeout(60);
    expect(await page.locator(card).count()).toBe(0);
    // Until it is loaded, something else stands there.
    await page.locator(`${card} .duizhao-definition`, { hasText: "推理步骤" }).waitFor();
  });

  it("opens nothing when the pointer sweeps over fifty terms", async () => {
    const page = await open(`<p>${"思维链与大语言模型。".repeat(25)}</p>`);
    expect(
      await page.evaluate(() => window.duizhao.annotate(document.body, { first: "all", delay: 600 }).terms.length),
    ).toBe(50);
    await page.evaluate(() => {
      const seen = new MutationObserver((records) => {
        if (records.some(({ addedNodes }) => addedNodes.length > 0)) document.title = "opened";
      });
      seen.observe(document.body, { childList: true });
    });
    for (let row = 0; row < 4; row++) {
      await page.mouse.move(10, 24 + row * 20);
      await page.mouse.move(790, 24 + row * 20, { steps: 40 });
    }
    await page.mouse.move(400, 500);
    await page.waitForTimeout(800);
    expect(await page.title()).toBe("测试");
  });

  it("stays open on a straight way to the card at 200 px/s, and closes when the pointer has left both", async () => {
    const page = await annotated();
    const from = await middleOf(termOf(page, "思维链"));
    await page.mouse.move(from.x, from.y);
    await page.waitForSelector(card);
    const to = await middleOf(page.locator(card));
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
    for (let step = 1; step <= steps; step++) {
      await page.mouse.move(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps);
      await page.waitForTimeout(20);
    }
    await page.waitForTimeout(400);
    expect(await page.locator(card).count()).toBe(1);
    await page.mouse.move(790, 590);
    await page.waitForSelector(card, { state: "detached" });
  });
});

describe("keyboard", () => {
  it("opens on focus, keeps focus on the term, and toggles with Enter and Space", async () => {
    const page = await annotated();
    await page.keyboard.press("Tab");
    await page.waitForSelector(card);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("思维链");
    await page.keyboard.press("Enter");
    expect(await page.locator(card).count()).toBe(0);
    await page.keyboard.press("Space");
    expect(await page.locator(card).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("思维链");
  });

  it("goes from the term into the card and on to the next term", async () => {
    const page = await annotated();
    await page.keyboard.press("Tab");
    await page.waitForSelector(`${card} a`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("#duizhao-card") !== null)).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("大语言模型");
    expect(await page.locator(`${card} .duizhao-pair`).textContent()).toContain("大语言模型");
  });

  it("closes when focus goes elsewhere", async () => {
    const page = await annotated();
    await page.keyboard.press("Tab");
    await page.waitForSelector(card);
    await page.locator("#after").focus();
    expect(await page.locator(card).count()).toBe(0);
  });

  it("uses Escape up once: the dialog around it closes at the next", async () => {
    const page = await annotated(`<dialog><button>好</button><p>利用思维链推理</p></dialog>`);
    await page.evaluate(() => document.querySelector("dialog")?.showModal());
    // Dialogs without the element listen for the key themselves.
    await page.evaluate(() => {
      document.addEventListener("keydown", ({ key }) => {
        if (key === "Escape") document.title += "!";
      });
    });
    await termOf(page, "思维链").click();
    await page.waitForSelector(`dialog > ${card}`);
    await page.keyboard.press("Escape");
    expect(await page.locator(card).count()).toBe(0);
    expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
    expect(await page.title()).toBe("测试");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(false);
  });

  it("gives focus back to the term when Escape is pressed in the card", async () => {
    const page = await annotated();
    await page.keyboard.press("Tab");
    await page.locator(`${card} a`).first().focus();
    await page.keyboard.press("Escape");
    expect(await page.locator(card).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("思维链");
  });
});

describe("focus and pointer together", () => {
  it("stays open for the focused term when the pointer leaves it", async () => {
    const page = await annotated();
    await termOf(page, "思维链").hover();
    await page.waitForSelector(card);
    await page.keyboard.press("Tab");
    await page.mouse.move(790, 590);
    await page.waitForTimeout(450);
    expect(await page.locator(card).count()).toBe(1);
  });
});

describe("touch", () => {
  it("opens on tap, and closes on a second tap or a tap outside", async () => {
    const page = await annotated(text, { hasTouch: true, isMobile: true });
    await termOf(page, "思维链").tap();
    await page.waitForSelector(card);
    await termOf(page, "思维链").tap();
    await page.waitForSelector(card, { state: "detached" });
    await termOf(page, "思维链").tap();
    await page.waitForSelector(card);
    await page.touchscreen.tap(20, 580);
    await page.waitForSelector(card, { state: "detached" });
  });

  it("opens a linked term at the first tap and follows the link at the second", async () => {
    const page = await annotated(
      `<p>利用<duizhao-term concept="chain-of-thought"><a href="#cot">思维链</a></duizhao-term></p>`,
      {
        hasTouch: true,
        isMobile: true,
      },
    );
    await page.locator("duizhao-term a").tap();
    await page.waitForSelector(card);
    expect(await page.evaluate(() => location.hash)).toBe("");
    await page.locator("duizhao-term a").tap();
    expect(await page.evaluate(() => location.hash)).toBe("#cot");
  });
});

describe("mouse press", () => {
  it("pins the card that hovering opened, and the next press closes it", async () => {
    const page = await annotated();
    const { x, y } = await middleOf(termOf(page, "思维链"));
    await page.mouse.move(x, y);
    await page.waitForSelector(card);
    await page.mouse.click(x, y);
    await page.mouse.move(790, 590);
    await page.waitForTimeout(400);
    expect(await page.locator(card).count()).toBe(1);
    await page.mouse.click(x, y);
    expect(await page.locator(card).count()).toBe(0);
  });
});

describe("what it loads", () => {
  it("loads no definition before a reader asks, and then those of one language", async () => {
    requests.length = 0;
    const page = await annotated();
    const before = [...requests];
    await termOf(page, "思维链").click();
    await page.waitForFunction(() => document.querySelector(".duizhao-definition")?.textContent?.includes("推理步骤"));
    const loaded = requests.slice(before.length).filter((path) => !path.startsWith("/chunk-"));
    expect(before.some((path) => /zh-Hans|backend|i18next/.test(path))).toBe(false);
    expect(loaded.some((path) => path.startsWith("/zh-Hans-"))).toBe(true);
    expect(loaded.some((path) => path.startsWith("/en-") || path.startsWith("/zh-Hant-"))).toBe(false);
  });
});

describe("the end of a term", () => {
  it("opens nothing for a term that is removed while the pointer rests on it", async () => {
    const page = await annotated("<p>利用思维链</p>");
    const faults: Error[] = [];
    page.on("pageerror", (error) => faults.push(error));
    await termOf(page, "思维链").hover();
    await page.evaluate(() => document.querySelector("duizhao-term")?.remove());
    await page.waitForTimeout(350);
    expect(await page.locator(card).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("says which concept there is not", async () => {
    const page = await annotated(`<duizhao-term concept="constructor">思维</duizhao-term>`);
    const fault = page.waitForEvent("pageerror");
    await page.locator("duizhao-term").click();
    expect((await fault).message).toContain('"constructor"');
  });

  it("closes the card when its term is removed", async () => {
    const page = await annotated();
    await termOf(page, "思维链").click();
    await page.waitForSelector(card);
    await page.evaluate(() => document.querySelector("#p")?.remove());
    expect(await page.locator(card).count()).toBe(0);
  });
});
