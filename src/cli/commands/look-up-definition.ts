import type { Language } from "../../core/concept.js";
import { search } from "../../index.js";
import { besides } from "../counterparts.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao --in definition QUERY`: what the table explains in these words, in the user's language. */
export async function lookUpDefinition(query: string, limit: number, terminal: Terminal): Promise<ExitCode> {
  const { print, t, colors, language } = terminal;
  const hits = search(query, { limit, in: "definition", definitions: await definitionsIn(language) });
  if (terminal.json) {
    const plain = hits.map(({ concept, ...hit }) => ({ ...hit, concept: concept.id }));
    print(JSON.stringify({ query, hits: plain }, null, 2));
    return hits.length > 0 ? 0 : 1;
  }
  if (hits.length === 0) print(t("cli.noDefinition", { query }));
  for (const { concept, definition } of hits) {
    const names = besides(concept, "").join("  ");
    print(`${colors.bold(names)}  ${colors.dim(concept.id)}`);
    if (definition) print(`  ${emphasized(definition, colors.underline)}`);
  }
  return hits.length > 0 ? 0 : 1;
}

function emphasized(
  { text, ranges }: { readonly text: string; readonly ranges: readonly (readonly [number, number])[] },
  emphasis: (part: string) => string,
): string {
  let at = 0;
  const parts = ranges.flatMap(([start, end]) => {
    const pair = [text.slice(at, start), emphasis(text.slice(start, end))];
    at = end;
    return pair;
  });
  return parts.join("") + text.slice(at);
}

/** Each language's definitions are read only when asked for. */
async function definitionsIn(language: Language): Promise<Readonly<Record<string, string>>> {
  const modules = {
    en: () => import("../../definitions/en.js"),
    "zh-Hans": () => import("../../definitions/zh-Hans.js"),
    "zh-Hant": () => import("../../definitions/zh-Hant.js"),
  } satisfies Record<Language, unknown>;
  return (await modules[language]()).definitions;
}
