import type { Concept, Designation } from "../../core/concept.js";
import { lookup, search } from "../../index.js";
import { card } from "../card.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { withProse } from "../with-prose.js";

/** `duizhao QUERY`: the card of what has this name, or what was perhaps meant. */
export function lookUp(query: string, limit: number, terminal: Terminal): ExitCode {
  const { print, t, colors } = terminal;
  const named = lookup(query);
  const hits = search(query, { limit });
  if (terminal.json) {
    print(
      JSON.stringify(
        { query, exact: named.map(withProse), hits: hits.map((hit) => ({ ...hit, concept: hit.concept.id })) },
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

function pair({ terms }: Concept, { text }: Designation): string {
  const others = [terms["zh-Hans"][0]?.text, terms.en[0]?.text].filter((name) => name && name !== text);
  return [text, ...others].join("  ");
}
