import { suggest as suggestNames } from "../../index.js";
import { besides } from "../counterparts.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `duizhao suggest TEXT`: the names that a typed text may become, a line each. */
export function suggest(typed: string, limit: number, { print, json, colors }: Terminal): ExitCode {
  const suggestions = suggestNames(typed, { limit });
  if (json) {
    const plain = suggestions.map(({ concept, ...suggestion }) => ({ ...suggestion, concept: concept.id }));
    print(JSON.stringify(plain, null, 2));
  } else {
    for (const { concept, text } of suggestions)
      print([text, ...besides(concept, text), colors.dim(concept.id)].join("  "));
  }
  return suggestions.length > 0 ? 0 : 1;
}
