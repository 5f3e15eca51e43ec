import type { SearchHit } from "../../core/search/search.js";
import { lookup, search } from "../../index.js";
import { card } from "../card.js";
import { besides } from "../counterparts.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { withProse } from "../with-prose.js";

export interface LookUpOptions {
  readonly limit: number;
  readonly explain: boolean;
}

/** `duizhao QUERY`: the card of what has this name, or what was perhaps meant. */
export function lookUp(query: string, options: LookUpOptions, terminal: Terminal): ExitCode {
  const { print, t } = terminal;
  const named = lookup(query);
  const hits = search(query, options);
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
    if (options.explain) print(`${hits.map((hit) => line(hit, terminal)).join("\n")}\n`);
    print(named.map((concept) => card(concept, terminal).join("\n")).join("\n\n"));
    return 0;
  }
  const [best] = hits;
  if (!best) {
    print(t("cli.nothing", { query }));
    return 1;
  }
  print(t("cli.didYouMean", { query }));
  for (const hit of hits) print(line(hit, terminal));
  print("");
  print(card(best.concept, terminal).join("\n"));
  return 0;
}

/** A hit with its names, and why it was found where that was asked for. */
function line({ concept, designation, reason }: SearchHit, { t, colors }: Terminal): string {
  const names = [designation.text, ...besides(concept, designation.text), colors.dim(concept.id)].join("  ");
  if (!reason) return `  ${names}`;
  const { stage, ...spellings } = reason;
  return `  ${names}  ${colors.dim(t("cli.reason", { stage: t(`cli.stage.${stage}`), ...spellings }))}`;
}
