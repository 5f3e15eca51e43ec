import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "duizhao-find-"));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

/** Runs the built command in a process of its own, in English. */
function find(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/main.js", "find", ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { PATH: process.env.PATH, LC_ALL: "en_US.UTF-8" },
  });
  return { status, stdout, stderr };
}

interface Row {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly concept: string;
  readonly designation: { readonly status: string };
  readonly confidence: number;
  readonly evidence?: object;
}

const rows = (args: string[], input = "") => JSON.parse(find([...args, "--json"], input).stdout) as Row[];
const names = (args: string[], input = "") => rows(args, input).map(({ text }) => text);

const marked = {
  "a.md": "思维链 `RLHF` [对齐税](RLHF)\n",
  "b.mdx": 'import RLHF from "x"\n\n思维链 {RLHF} <B t="RLHF">对齐税</B>\n',
  "c.html": "<p title=RLHF>思维链 <code>RLHF</code> 对齐税</p>",
  "d.tex": "思维链 \\cite{RLHF} \\emph{对齐税} % RLHF\n",
};
const paths = Object.entries(marked).map(([name, text]) => file(name, text));

describe("the syntax of a file", () => {
  test.each(paths)("is told by its name: %s", (path) => {
    expect(names([path])).toEqual(["思维链", "对齐税"]);
  });

  test("can be told, for standard input too", () => {
    expect(names(["-"], marked["a.md"])).toContain("RLHF");
    expect(names(["-", "--syntax", "markdown"], marked["a.md"])).toEqual(["思维链", "对齐税"]);
    expect(names([file("x.txt", marked["c.html"]), "--syntax", "html"])).toEqual(["思维链", "对齐税"]);
    expect(names([join(folder, "a.md"), "--syntax", "text"])).toContain("RLHF");
  });

  test("that a file breaks is told with its place, and the other files are read", () => {
    const broken = file("broken.mdx", "思维链\n\n<B");
    const { status, stdout, stderr } = find([broken, join(folder, "a.md")]);
    expect(status).toBe(2);
    expect(stdout).toContain("对齐税");
    expect(stderr).toMatch(/broken\.mdx:3:3 {2}This is no MDX: .* {2}Correct it/);
  });
});

describe("what is printed", () => {
  const path = file("print.txt", `${"x ".repeat(60)}法学硕士与思维链${" y".repeat(60)}`);

  test("a place, the concept and its name, and the line around it", () => {
    const { stdout } = find([path]);
    expect(stdout.split("\n")).toEqual([
      `${path}:1:121  法学硕士  large-language-model  large language model  deprecated, write 大语言模型`,
      `    …${"x ".repeat(16)}法学硕士与思维链${" y".repeat(14)}…`,
      `${path}:1:126  思维链  chain-of-thought  chain-of-thought`,
      `    …${" x".repeat(13)} 法学硕士与思维链${" y".repeat(16)}…`,
      "",
    ]);
  });

  test("JSON, all at once or a line each, with true places", () => {
    const text = "第一行\r\n用\ud83d\ude00思维链";
    const expected = { file: "-", line: 2, column: 4, start: 8, end: 11, text: "思维链", concept: "chain-of-thought" };
    expect(rows([], text)).toEqual([expect.objectContaining({ ...expected, confidence: 1 })]);
    const { stdout } = find(["--jsonl"], `${text}，RLHF`);
    const [first, second] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row);
    expect(first).toMatchObject({ ...expected, designation: { status: "preferred" } });
    expect(second?.text).toBe("RLHF");
  });

  test("nothing found is fine", () => {
    expect(find([], "天气很好")).toEqual({ status: 0, stdout: "", stderr: "0 term places, 0 concepts\n" });
    expect(rows([], "天气很好")).toEqual([]);
    expect(find(["--jsonl"], "天气很好")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("what is found", () => {
  test("overlaps, and the first of each", () => {
    const text = "思维链提示。\n\n思维链提示，思维链提示";
    expect(names([], text)).toHaveLength(3);
    expect(names(["--first", "document"], text)).toHaveLength(1);
    expect(names(["--first", "paragraph"], text)).toHaveLength(2);
    expect(names(["--overlaps"], text).length).toBeGreaterThan(3);
  });

  test("everyday words by context and confidence, with what speaks for them", () => {
    const text = "Such attention was small.";
    expect(names(["--context", "general"], text)).toEqual([]);
    expect(names(["--context", "field"], text)).toContain("attention");
    const [row] = rows(["--min-confidence", "0", "--explain"], text);
    expect(row).toMatchObject({ text: "attention", evidence: expect.any(Object) });
    expect(row?.confidence).toBeLessThan(0.5);
    expect(find(["--min-confidence", "0", "--explain"], text).stdout).toMatch(/\n {4}confidence 0\.\d\d/);
    expect(find(["--explain"], "思维链").stdout).toContain("confidence 1.00  means nothing else");
  });
});

describe("many files", () => {
  const one = file("many/one.md", "LLMs and 思维链. 法学硕士");
  const two = file("many/in/two.md", "LLM");
  file("many/node_modules/x/three.md", "LLM");
  const pattern = join(folder, "many/**/*.md");

  test("by a pattern, each once, without what is installed", () => {
    const files = new Set(rows([pattern, one]).map(({ file: path }) => path));
    expect([...files].sort()).toEqual([two, one].sort());
  });

  test("by name, though the name looks like a pattern", () => {
    expect(names([file("many/[draft].md", "思维链")])).toEqual(["思维链"]);
  });

  test("counted", () => {
    const { stdout, stderr } = find([one, two, "--count"]);
    expect(stdout).toMatch(/^concept +places +files +names used\nlarge-language-model +3 +2 +LLM 2, 法学硕士 1\n/);
    expect(stderr).toBe("4 term places, 2 concepts\n");
    expect(JSON.parse(find([one, two, "--count", "--json"]).stdout)).toEqual([
      {
        concept: "large-language-model",
        names: [
          { text: "LLM", language: "en", count: 2 },
          { text: "法学硕士", language: "zh-Hans", count: 1 },
        ],
        count: 3,
        files: 2,
      },
      { concept: "chain-of-thought", names: [{ text: "思维链", language: "zh-Hans", count: 1 }], count: 1, files: 1 },
    ]);
  });

  test("as a report", () => {
    const { status, stdout } = find([one, two, "--report"]);
    expect(status).toBe(0);
    for (const part of [
      "# Terms\n\nTerm places: 4. Concepts: 2. Files: 2.",
      "| Language modeling | 1 | 3 |",
      "| 大语言模型 | large language model | large-language-model | 3 | 2 | LLM 2, 法学硕士 1 |",
      `| 法学硕士 | 大语言模型 | 1 | ${one.replace(/_/g, "\\_")} |`,
    ]) {
      expect(stdout).toContain(part);
    }
    expect(find([two, "--report", "--lang", "zh-TW"]).stdout).toContain(
      "# 術語報告\n\n術語 1 處，概念 1 個，檔案 1 個。",
    );
    expect(find([two, "--report"]).stdout).toContain("## Deprecated names in use\n\nNone.");
  });
});

describe("wrong use ends with 2 and plain words", () => {
  const binary = file("binary.md", new Uint8Array([0x89, 0x50, 0, 1, 2]));
  test.each([
    [[join(folder, "nothing/**/*.md")], /No file matches .*nothing.*Correct the pattern/],
    [["/no/such/file.md"], /cannot be read.*exists/],
    [[folder], /cannot be read/],
    [[binary], /binary\.md {2}This is no text.*UTF-8/],
    [["--syntax", "rst"], /Allowed choices are auto, markdown/],
    [["--context", "x"], /Allowed choices/],
    [["--first", "x"], /Allowed choices/],
    [["--min-confidence", "2"], /from 0 to 1/],
    [["--json", "--jsonl"], /cannot be used with/],
    [["--report", "--count"], /cannot be used with/],
    [["--languages", "fr"], /fr/],
  ])("%j", (args, message) => {
    const { status, stderr } = find(args, "x");
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
