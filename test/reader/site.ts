import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../browser.js";

/** Opens a page in Chromium that holds `html`, with the reader loaded as `window.duizhao`. */
export type OpenPage = (html: string, options?: PageOptions) => Promise<Page>;

export interface PageOptions extends BrowserContextOptions {
  /** A content security policy for the page. @default none */
  readonly policy?: string;
  /** Attributes of the page's html element. @default `lang="zh-CN"` */
  readonly attributes?: string;
}

/** Builds the reader as a page would, serves it on this machine, and starts a browser for the tests of a file. */
export function useSite(): { readonly open: OpenPage; readonly requests: string[] } {
  const requests: string[] = [];
  const pages = new Map<string, { body: string; policy: string | undefined }>();
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    const files = await bundleReader();
    server = createServer((request, response) => {
      const path = request.url ?? "/";
      requests.push(path);
      const page = pages.get(path);
      const script = files.get(basename(path));
      if (page?.policy) response.setHeader("content-security-policy", page.policy);
      response.setHeader("content-type", page ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8");
      response.statusCode = (page?.body ?? script) === undefined ? 404 : 200;
      response.end(page?.body ?? script);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launchBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const open: OpenPage = async (html, { policy, attributes = 'lang="zh-CN"', ...contextOptions } = {}) => {
    const path = `/${pages.size}`;
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>测试</title>`;
    const body = `<!doctype html><html ${attributes}><head>${head}<script type="module" src="/page-entry.js"></script></head><body>${html}</body></html>`;
    pages.set(path, { body, policy });
    const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...contextOptions });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    await page.waitForFunction(() => window.duizhao !== undefined);
    return page;
  };
  return { open, requests };
}

async function bundleReader(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [new URL("./page-entry.ts", import.meta.url).pathname],
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "out",
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
