import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";

/** Writes an article as one self-contained page whose terms explain themselves. Takes Markdown of headings and paragraphs. */
export async function writeReaderPage(markdown: string, file: string): Promise<{ file: string; bytes: number }> {
  const { outputFiles } = await build({
    entryPoints: ["examples/reader-page-script.ts"],
    bundle: true,
    minify: true,
    format: "iife",
    charset: "utf8",
    write: false,
  });
  const script = (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
  const html = page(markdown, script);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  return { file, bytes: Buffer.byteLength(html) };
}

function page(markdown: string, script: string): string {
  const blocks = markdown
    .trim()
    .split(/\n{2,}/)
    .map(block);
  return `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>duizhao: 从 GPT 到 ChatGPT</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 0; font: 1.0625rem/1.9 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
  article { max-width: 38em; margin: 0 auto; padding: 2rem 1.25rem 6rem; }
  h1, h2 { line-height: 1.4; }
  h2 { margin-top: 2.5em; font-size: 1.25em; }
</style>
<article>
${blocks.join("\n")}
</article>
<script>${script}</script>
</html>
`;
}

function block(text: string): string {
  const [, marks = "", rest = text] = /^(#{1,6}) (.*)$/s.exec(text) ?? [];
  const tag = marks ? `h${marks.length}` : "p";
  return `<${tag}>${rest.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "")}</${tag}>`;
}
