import type { Concept, Designation } from "../../core/concept.js";
import { cite, define, lookup, noteOn, search } from "../../index.js";
import { card } from "../card.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao QUERY`: the card of what has this name, or what was perhaps meant. */
export function lookUp(query: string, limit: number, terminal: Terminal): ExitCode {
  const { print, t, colors } = terminal;
  const named = lookup(query);
  const hits = search(query, { limit });
  if (terminal.json) {
    print(
      JSON.stringify(
        { query, exact: named.map(full), hits: hits.map((hit) => ({ ...hit, concept: hit.concept.id })) },
        null,
        2,
      ),
    );
    return named.length + hits.length > 0 ? 0 : 1;
  }
  if (named.length > 0) {
    print(named.map((concept) => card(concept, terminal).join("\n")).join("\n\n"));
    return 0;
  }
  const [best] = hits;
  if (!best) {
    print(t("cli.nothing", { query }));
    return 1;
  }
  print(t("cli.didYouMean", { query }));
  for (const { concept, designation } of hits) print(`  ${pair(concept, designation)}  ${colors.dim(concept.id)}`);
  print("");
  print(card(best.concept, terminal).join("\n"));
  return 0;
}

/** A concept with what the shipped table keeps apart from it. */
function full(concept: Concept) {
  const definition = {
    en: define(concept.id, "en"),
    "zh-Hans": define(concept.id, "zh-Hans"),
    "zh-Hant": define(concept.id, "zh-Hant"),
  };
  const note = {
    en: noteOn(concept.id, "en"),
    "zh-Hans": noteOn(concept.id, "zh-Hans"),
    "zh-Hant": noteOn(concept.id, "zh-Hant"),
  };
  return { ...concept, definition, note, sources: cite(concept.id) };
}

function pair({ terms }: Concept, { text }: Designation): string {
  const others = [terms["zh-Hans"][0]?.text, terms.en[0]?.text].filter((name) => name && name !== text);
  return [text, ...others].join("  ");
}
