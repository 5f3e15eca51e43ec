import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const folder = mkdtempSync(join(tmpdir(), "duizhao-cli-"));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Runs the built command in a process of its own, in English unless told otherwise. */
function duizhao(args: string[], { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/main.js", ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { PATH: process.env.PATH, LC_ALL: "en_US.UTF-8", ...env },
  });
  return { status, stdout, stderr };
}

describe("a query", () => {
  test("that is a name shows its card", () => {
    const { status, stdout } = duizhao(["思维链"]);
    expect(status).toBe(0);
    for (const part of [
      "chain-of-thought",
      "思維鏈",
      "sī wéi liàn",
      "CoT (abbreviation)",
      "https://arxiv.org/abs/2201.11903",
    ])
      expect(stdout).toContain(part);
    expect(stdout).not.toContain("\u001b");
  });

  test("with a slip asks, and shows the best", () => {
    const { status, stdout } = duizhao(["思维练"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No term is called “思维练”\. Did you mean:\n {2}思维链/);
  });

  test("of several words needs no quotes", () => {
    expect(duizhao(["alignment", "tax"]).stdout).toContain("对齐税");
  });

  test("that nothing comes near ends with 1", () => {
    expect(duizhao(["xqzvwk"])).toMatchObject({ status: 1, stdout: "Nothing in the table comes near “xqzvwk”.\n" });
  });

  test("gives JSON", () => {
    const { exact, hits } = JSON.parse(duizhao(["CoT", "--json"]).stdout) as {
      exact: { id: string; definition: object }[];
      hits: object[];
    };
    expect(exact[0]).toMatchObject({
      id: "chain-of-thought",
      definition: { en: expect.any(String), "zh-Hant": expect.any(String) },
    });
    expect(hits[0]).toMatchObject({ concept: "chain-of-thought", score: 0 });
  });

  test("says why with --explain", () => {
    expect(duizhao(["思维练", "--explain"]).stdout).toContain(
      "\n  思维链  chain-of-thought  chain-of-thought  nearly so spelled: 思维练 \u2192 思维链\n",
    );
    const exact = duizhao(["CoT", "--explain", "--lang", "zh-TW"]).stdout;
    expect(exact).toMatch(/^ {2}CoT {2}思维链 {2}.*名稱一致\uff1acot \u2192 cot\n/);
    expect(exact).toContain("https://arxiv.org/abs/2201.11903");
    const { hits } = JSON.parse(duizhao(["siweilain", "--explain", "--json"]).stdout) as { hits: object[] };
    expect(hits[0]).toMatchObject({ reason: { stage: "fuzzy", query: "siweilain" } });
  });

  test("may be sought in definitions, in the user's language", () => {
    const { status, stdout } = duizhao(["--in", "definition", "intermediate", "steps"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/推理轨迹 {2}reasoning trace {2}reasoning-trace\n {2}.*intermediate steps/);
    const { hits } = JSON.parse(
      duizhao(["--in", "definition", "推理", "--lang", "zh-CN", "-n", "2", "--json"]).stdout,
    ) as {
      hits: { concept: string; definition: { text: string; ranges: [number, number][] } }[];
    };
    expect(hits).toHaveLength(2);
    for (const { definition } of hits) expect(definition.text.slice(...(definition.ranges[0] ?? []))).toBe("推理");
    expect(duizhao(["--in", "definition", "xqzvwk", "--lang", "zh-CN"])).toMatchObject({
      status: 1,
      stdout: "没有定义提到\u201cxqzvwk\u201d\u3002\n",
    });
  });

  test.each([
    [["--lang", "zh-CN"], {}, "缩写"],
    [[], { LC_ALL: "zh_CN.UTF-8" }, "缩写"],
    [[], { LC_ALL: "", LANG: "zh_TW.UTF-8" }, "縮寫"],
    [[], { LC_ALL: "fr_FR" }, "abbreviation"],
    [[], { LC_ALL: "C" }, "abbreviation"],
  ])("speaks the user's language %j %j", (args, env, word) => {
    expect(duizhao(["CoT", ...args], { env }).stdout).toContain(word);
  });
});

describe("suggest", () => {
  test("completes, with the counterpart", () => {
    expect(duizhao(["suggest", "思维"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^思维链 {2}chain-of-thought {2}chain-of-thought\n/),
    });
    expect(duizhao(["suggest", "chain", "of", "th"]).stdout).toContain("chain-of-thought  思维链  chain-of-thought\n");
    expect(duizhao(["suggest", "a", "-n", "3"]).stdout.trim().split("\n")).toHaveLength(3);
  });

  test("gives JSON", () => {
    expect(JSON.parse(duizhao(["suggest", "siweil", "--json"]).stdout)).toContainEqual(
      expect.objectContaining({ text: "思维链", concept: "chain-of-thought", ranges: [[0, 3]] }),
    );
    expect(duizhao(["suggest", "xqzvwk", "--json"])).toMatchObject({ status: 1, stdout: "[]\n" });
  });
});

describe("find", () => {
  const text = "第一行\n用思维链和 RLHF。法学硕士";

  test("tells each term with its place", () => {
    const path = file("a.txt", text);
    const { status, stdout, stderr } = duizhao(["find", path]);
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toBe(`${path}:2:2  思维链  chain-of-thought  chain-of-thought`);
    expect(stdout).toMatch(/法学硕士 .*deprecated/);
    expect(stderr).toBe("3 term places, 3 concepts\n");
  });

  test("reads standard input, and gives offsets as JSON", () => {
    const matches = JSON.parse(duizhao(["find", "-", "--json"], { input: text }).stdout) as {
      start: number;
      end: number;
      text: string;
    }[];
    for (const match of matches) expect(text.slice(match.start, match.end)).toBe(match.text);
    expect(matches).toHaveLength(3);
  });

  test("a byte-order mark is no text", () => {
    expect(JSON.parse(duizhao(["find", file("bom.txt", "\ufeff思维链"), "--json"]).stdout)).toMatchObject([
      { start: 0 },
    ]);
  });
});

test("table, protect and check work on files", () => {
  const source = file("s.txt", "利用思维链");
  const target = file("t.txt", "by thinking");
  const pair = ["--from", "zh", "--to", "en"];
  expect(duizhao(["table", source, ...pair]).stdout).toContain("| 思维链 | chain-of-thought |");
  expect(duizhao(["protect", source, ...pair]).stdout).toBe("利用[[T1]]\n");
  expect(duizhao(["check", source, target, ...pair])).toMatchObject({
    status: 1,
    stdout: `${source}:1:3  “思维链” is not rendered as “chain-of-thought”.\n`,
  });
  expect(duizhao(["check", source, file("ok.txt", "by chain-of-thought"), ...pair])).toMatchObject({
    status: 0,
    stderr: "No finding.\n",
  });
});

test("tree draws a family and a subject field", () => {
  const { stdout } = duizhao(["tree", "gpt-3"]);
  expect(stdout).toMatch(/^GPT-3 \(2020\)\n├─ davinci/);
  expect(stdout).toMatch(/│ {2}.*└─ /);
  expect(duizhao(["tree", "alignment"]).stdout).toMatch(/^Alignment\n[├└]─ /);
  expect(duizhao(["tree", "xqzvwk"]).status).toBe(1);
});

describe("validate", () => {
  const good = parse(readFileSync("glossary/prompting.yaml", "utf8")) as { concepts: Record<string, unknown>[] };

  test("passes a file that is right", () => {
    const own = file(
      "own.yaml",
      'subject: own\ntitle: { en: Own, zh-Hans: 自有 }\nconcepts:\n  - id: acme\n    en: { preferred: Acme, definition: A company. }\n    zh-Hans: { preferred: "顶点", definition: 一家公司。 }\n    broader: prompt\n    sources: [{ url: "https://example.org", title: X, year: 2020 }]\n',
    );
    expect(duizhao(["validate", own])).toMatchObject({ status: 0, stderr: `${own}: 1 concept, no fault\n` });
  });

  test("tells each fault with its place and mend", () => {
    const bad = file(
      "prompting.json",
      JSON.stringify(
        {
          ...good,
          subject: "prompting",
          concepts: good.concepts.map((concept) => ({ ...concept, broader: "nowhere" })),
        },
        null,
        1,
      ),
    );
    const { status, stdout } = duizhao(["validate", bad]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/prompting\.json:\d+:\d+ {2}There is no concept “nowhere”/);
    expect(stdout.match(/Mend:/g)?.length).toBeGreaterThanOrEqual(good.concepts.length);
  });
});

test("export gives content and losses as JSON", () => {
  const { content, losses } = JSON.parse(duizhao(["export", "deepl", "--json"]).stdout) as {
    content: string;
    losses: object[];
  };
  expect(content).toContain("alignment tax\t对齐税");
  expect(losses.length).toBeGreaterThan(0);
});

test("export and import keep the table", () => {
  const out = join(folder, "table.json");
  expect(duizhao(["export", "json", "-o", out]).status).toBe(0);
  const back = JSON.parse(duizhao(["import", "json", out]).stdout) as { id: string; definition: object }[];
  const { concepts } = JSON.parse(readFileSync("dist/glossary.json", "utf8")) as {
    concepts: { id: string; definition: object }[];
  };
  expect(back.map(({ id, definition }) => [id, definition])).toEqual(
    concepts.map(({ id, definition }) => [id, definition]),
  );
});

describe("wrong use ends with 2 and a word on what to do", () => {
  test.each([
    [[], /Usage: duizhao/],
    [["--no-such-flag", "x"], /unknown option/],
    [["x", "--lang", "fr"], /en, zh|English or Chinese/],
    [["find", "/no/such/file"], /cannot be read.*exists/],
    [["check", "a"], /missing required argument|required option/],
    [["table", "-"], /required option/],
    [["table", "-", "--from", "en", "--to", "en"], /same language/],
    [["check", "-", "-", "--from", "en", "--to", "zh"], /both/],
    [["export", "docx"], /docx/],
    [["export", "json", "-o", "/no/such/folder/x.json"], /cannot be written/],
    [["x", "--limit", "0"], /whole number/],
    [["x", "--in", "note"], /name, definition/],
    [["suggest"], /missing required argument/],
  ])("%j", (args, message) => {
    const { status, stderr } = duizhao(args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});

test("help and a closed pipe are no errors", () => {
  expect(duizhao(["--help"])).toMatchObject({ status: 0, stdout: expect.stringContaining("validate") });
  const piped = execFileSync(
    "sh",
    ["-c", `"${process.execPath}" dist/cli/main.js export json | head -c 10; echo done`],
    { encoding: "utf8" },
  );
  expect(piped).toMatch(/done/);
});
