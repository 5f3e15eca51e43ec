import { describe, expect, it } from "vitest";
import { useSite } from "./site.js";

const { open } = useSite();

/** Annotates `html` and gives what became of it. */
async function annotate(html: string, options: { attributes?: string; first?: "all"; skip?: string } = {}) {
  const { attributes, ...rest } = options;
  const page = await open(html, attributes === undefined ? {} : { attributes });
  const result = await page.evaluate((given) => {
    const before = document.body.innerHTML;
    const text = document.body.textContent;
    const annotation = window.duizhao.annotate(document.body, given);
    const terms = [...document.querySelectorAll("duizhao-term")].map((term) => ({
      text: term.textContent,
      html: term.innerHTML,
      lang: term.getAttribute("lang"),
      concept: term.getAttribute("concept"),
      role: term.getAttribute("role"),
      label: term.getAttribute("aria-label"),
    }));
    const isTextSame = document.body.textContent === text;
    annotation.disconnect();
    return {
      terms,
      isTextSame,
      isRestored: document.body.innerHTML === before,
      left: document.adoptedStyleSheets.length,
    };
  }, rest);
  await page.context().close();
  expect(result).toMatchObject({ isTextSame: true, isRestored: true, left: 0 });
  return result.terms;
}

describe("annotate", () => {
  it("finds a term that emphasis parts, and wraps it whole where it can", async () => {
    const parted = await annotate("<p>用大<b>语言</b>模型做</p><p>用<b>思维</b>链</p>");
    expect(parted.map(({ html }) => html)).toEqual(["大<b>语言</b>模型", "<b>思维</b>链"]);
  });

  it("wraps piece by piece where the term crosses an element's edge, with one trigger that has the whole name", async () => {
    const parted = await annotate("<p>我<b>用大语言</b>模型做</p>");
    expect(parted.map(({ text, role, label }) => [text, role, label])).toEqual([
      ["大语言", "button", "大语言模型"],
      ["模型", null, null],
    ]);
  });

  it("does not join what blocks, breaks and controls part", async () => {
    expect(await annotate("<p>思维</p>链<p>思维<br>链</p><p>思维<code>链</code></p>思维<hr>链")).toEqual([]);
  });

  it.each([
    '<a href="#">思维链</a>',
    "<button>思维链</button>",
    "<label>思维链</label>",
    "<details><summary>思维链</summary></details>",
    "<code>思维链</code>",
    "<pre>思维链</pre>",
    "<h2>思维链</h2>",
    "<textarea>思维链</textarea>",
    "<select><option>思维链</option></select>",
    "<script>思维链</script>",
    "<style>思维链</style>",
    "<math><mi>思维链</mi></math>",
    "<svg><text>思维链</text></svg>",
    '<div contenteditable="true"><p>思维链</p></div>',
    '<div role="button">思维链</div>',
    '<div aria-hidden="true">思维链</div>',
    "<ruby>思维链<rt>sī wéi liàn</rt></ruby>",
  ])("leaves %s plain", async (html) => {
    expect(await annotate(`<div>${html}</div>`)).toEqual([]);
  });

  it("marks headings and code when `skip` is empty, and leaves plain what it names", async () => {
    expect(await annotate("<h2>思维链</h2><code>微调</code>", { skip: "" })).toHaveLength(2);
    expect(await annotate(`<p class="quiet">思维链</p>`, { skip: ".quiet" })).toEqual([]);
  });

  it("marks the first of each concept, or all", async () => {
    const html = "<p>思维链与思维链</p><p>CoT</p>";
    expect(await annotate(html)).toHaveLength(1);
    expect(await annotate(html, { first: "all" })).toHaveLength(3);
  });

  it("gives a term its language where the text around has another", async () => {
    const html = `<p>思维链 RAG</p><p lang="en">fine-tuning 大語言模型</p><p lang="zh-TW">幻覺 注意力机制</p>`;
    const terms = await annotate(html, { first: "all" });
    expect(terms.map(({ text, lang }) => [text, lang])).toEqual([
      ["思维链", null],
      ["RAG", "en"],
      ["fine-tuning", null],
      ["大語言模型", "zh-Hant"],
      ["幻覺", null],
      ["注意力机制", "zh-Hans"],
    ]);
  });

  it("takes a name that both scripts write alike for the script around it", async () => {
    const html = `<p lang="zh-TW">微调 </p><p lang="zh-TW">大模型</p>`;
    const terms = await annotate(html, { first: "all" });
    expect(terms.at(-1)).toMatchObject({ text: "大模型", lang: null });
  });

  it("marks nothing twice", async () => {
    const page = await open("<p>思维链与微调,又是思维链</p>");
    const [once, twice] = await page.evaluate(() => {
      window.duizhao.annotate(document.body);
      const once = document.body.innerHTML;
      window.duizhao.annotate(document.body);
      return [once, document.body.innerHTML];
    });
    expect(twice).toBe(once);
    await page.context().close();
  });

  it("annotates a fragment that is put into the page afterwards", async () => {
    const page = await open(`<template><p>思维链</p></template>`);
    await page.evaluate(() => {
      const template = document.querySelector("template");
      if (!template) return;
      window.duizhao.annotate(template.content, { language: "en" });
      document.body.append(template.content);
    });
    await page.locator("duizhao-term").click();
    await page.waitForFunction(() => document.querySelector(".duizhao-definition")?.textContent?.includes("reasoning"));
    await page.context().close();
  });

  it("changes no line: as many boxes, of the same size, at the same place", async () => {
    const sentence =
      "近年来<em>大语言</em>模型与检索增强生成 (RAG) 在基于人类反馈的强化学习中 large language models 逐步推理。";
    const page = await open(`<style>p{width:13em;line-height:1.7}</style><p>${sentence.repeat(6)}</p>`);
    const [before, after, count] = await page.evaluate(() => {
      const boxes = () => {
        const range = document.createRange();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const characters: number[][] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let at = 0; at < (node.textContent ?? "").length; at++) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { x, y, width, height } = range.getBoundingClientRect();
            characters.push([x, y, width, height].map(Math.round));
          }
        }
        return { characters, height: document.querySelector("p")?.getBoundingClientRect().height };
      };
      const before = boxes();
      const { terms } = window.duizhao.annotate(document.body, { first: "all" });
      return [before, boxes(), terms.length] as const;
    });
    expect(count).toBeGreaterThan(20);
    expect(after).toEqual(before);
    await page.context().close();
  });

  it("leaves what is selected and copied as it was", async () => {
    const page = await open("<p>用大<b>语言</b>模型做 RAG</p>");
    const [before, after] = await page.evaluate(() => {
      const copied = () => {
        getSelection()?.selectAllChildren(document.body);
        return String(getSelection());
      };
      const before = copied();
      window.duizhao.annotate(document.body);
      return [before, copied()];
    });
    expect(after).toBe(before);
    await page.context().close();
  });

  it("refuses a language that is neither English nor Chinese", async () => {
    const page = await open("<p>思维链</p>");
    const message = await page.evaluate(() => {
      try {
        window.duizhao.annotate(document.body, { language: "fr" });
        return "";
      } catch (error) {
        return `${(error as { code?: string }).code} ${document.body.innerHTML}`;
      }
    });
    expect(message).toBe("unknown-language <p>思维链</p>");
    await page.context().close();
  });
});
