import type { PatternSet } from "./patterns.js";
import type { Quality } from "./quality.js";
import type { Build, Speed } from "./speed.js";
import type { Part } from "./text.js";

export interface Results {
  readonly builds: readonly Build[];
  readonly speeds: readonly Speed[];
  readonly qualities: readonly Quality[];
}

const titles: Readonly<Record<PatternSet, string>> = {
  names: "the table's names",
  many: "the names and combinations of their words",
};

/** Writes the results for a reader. */
export function report({ builds, speeds, qualities }: Results): string {
  const blocks = groups(speeds, ({ set, part }) => `${set}\0${part}`).map((group) => speedBlock(group, builds));
  const sets = groups(builds, ({ set }) => set).map(buildBlock);
  return [...blocks, ...notes(speeds), ...sets, qualityBlock(qualities)].join("\n\n");
}

/** The results as plain numbers. */
export function toJson({ builds, speeds, qualities }: Results): string {
  const result = {
    node: process.version,
    builds: builds.map((build) => ({ ...build, engine: build.engine.name })),
    speeds: speeds.map((speed) => ({ ...speed, engine: speed.engine.name, ...ratios(speed, speeds) })),
    findTermsShareOfRawSpeed: shares(speeds),
    quality: qualities.map((row) => ({ ...row, precision: precision(row), recall: recall(row) })),
  };
  return JSON.stringify(result, null, 2);
}

function speedBlock(group: readonly Speed[], builds: readonly Build[]): string {
  const [first] = group;
  const patterns = builds.find(({ set }) => set === first?.set)?.patterns.toLocaleString("en");
  const rows = group.map((speed) => {
    const { ofFloor, timesFastestPeer } = ratios(speed, group);
    return [
      speed.engine.name,
      rate(speed.megabytesPerSecond),
      percent(ofFloor, 1),
      timesFastestPeer.toFixed(2),
      speed.matches.toLocaleString("en"),
      speed.engine.finds,
      `${(speed.bytes / 1e6).toFixed(1)} MB × ${speed.rounds}`,
    ];
  });
  const head = ["engine", "MB/s", "of the floor", "× fastest peer", "matches", "finds", "text × rounds"];
  return `${patterns} patterns (${first && titles[first.set]}), ${first?.part} text\n${table([head, ...rows])}`;
}

function buildBlock(group: readonly Build[]): string {
  const rows = group
    .filter(({ engine }) => engine.side !== "floor")
    .map(({ engine, milliseconds, heapBytes }) => [
      engine.name,
      `${milliseconds.toFixed(0)} ms`,
      `${(heapBytes / 1e6).toFixed(1)} MB`,
    ]);
  const [first] = group;
  return `Building, ${first?.patterns.toLocaleString("en")} patterns\n${table([["engine", "build", "heap"], ...rows])}`;
}

function notes(speeds: readonly Speed[]): string[] {
  const limited = new Map(speeds.map(({ engine }) => [engine.name, engine.limit]));
  const limits = [...limited].flatMap(([name, limit]) =>
    limit ? `${name} has ${limit.bytes / 1000} kB only: ${limit.reason}.` : [],
  );
  const slow = new Set(speeds.filter(shortened).map(({ engine }) => engine.name));
  if (slow.size > 0) limits.push(`Slow, and therefore given less text: ${[...slow].join(", ")}.`);
  const lines = shares(speeds).map(
    ({ engine, part, share }) => `${engine} runs at ${percent(share)} of the speed of compile, fold on ${part} text.`,
  );
  return [[...limits, ...disagreements(speeds), ...lines].join("\n")];

  function shortened({ engine, set, part, bytes }: Speed): boolean {
    const most = Math.max(...speeds.filter((one) => one.set === set && one.part === part).map((one) => one.bytes));
    return !engine.limit && bytes < most;
  }
}

/** Engines with the same task and the same text must find the same number of matches. */
function disagreements(speeds: readonly Speed[]): string[] {
  const comparable = speeds.filter(({ engine }) => engine.finds !== "terms" && engine.reads === "lower case");
  return groups(comparable, ({ set, part, bytes, engine }) => [set, part, bytes, engine.finds].join()).flatMap(
    (group) => {
      const counts = new Set(group.map(({ matches }) => matches));
      if (counts.size < 2) return [];
      const list = group.map(({ engine, matches }) => `${engine.name} ${matches.toLocaleString("en")}`);
      return [`These disagree about ${group[0]?.set}, ${group[0]?.part}: ${list.join("; ")}.`];
    },
  );
}

/** How fast the finished thing is next to the automaton it stands on. */
function shares(speeds: readonly Speed[]): { engine: string; part: Part; share: number }[] {
  return speeds
    .filter(({ engine }) => engine.finds === "terms")
    .map((speed) => {
      const raw = speeds.find(
        ({ engine, set, part }) => engine.name === "compile, fold" && set === speed.set && part === speed.part,
      );
      const share = speed.megabytesPerSecond / (raw?.megabytesPerSecond ?? Number.NaN);
      return { engine: speed.engine.name, part: speed.part, share };
    });
}

function ratios({ megabytesPerSecond, set, part }: Speed, speeds: readonly Speed[]) {
  const best = (side: string, sameSet: PatternSet, samePart: Part) =>
    Math.max(
      ...speeds
        .filter((one) => one.engine.side === side && one.set === sameSet && one.part === samePart)
        .map((one) => one.megabytesPerSecond),
    );
  return {
    ofFloor: megabytesPerSecond / best("floor", set, part),
    timesFastestPeer: megabytesPerSecond / best("peer", set, part),
  };
}

function qualityBlock(qualities: readonly Quality[]): string {
  const rows = qualities.map((row) => [
    row.half,
    row.name,
    `${row.sentences}`,
    percent(row.whole / row.sentences, 1),
    `${row.marks}`,
    `${row.wrong}`,
    percent(precision(row), 1),
    percent(recall(row), 1),
  ]);
  const head = ["half", "which", "sentences", "wholly right", "marks", "wrong", "precision", "recall"];
  return `findTerms on marked sentences\n${table([head, ...rows])}`;
}

function precision({ found, wrong }: Quality): number {
  return found / (found + wrong);
}

function recall({ found, marks }: Quality): number {
  return found / marks;
}

function rate(megabytesPerSecond: number): string {
  return megabytesPerSecond.toFixed(megabytesPerSecond < 0.1 ? 3 : megabytesPerSecond < 10 ? 2 : 0);
}

function percent(share: number, digits = 0): string {
  return Number.isNaN(share) ? "-" : `${(share * 100).toFixed(digits)} %`;
}

function groups<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) byKey.set(key(item), [...(byKey.get(key(item)) ?? []), item]);
  return [...byKey.values()];
}

/** Columns as wide as their widest cell; text to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const numeric = head.map((_, column) => body.every((row) => /^[\d.,-]+( %| ms| MB)?$/.test(row[column] ?? "")));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return rows.map(line).join("\n");
}
