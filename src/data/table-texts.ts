/**
 * The names and what is known about them, as the texts in which the table ships. This is for bundlers, as modules, so
 * that what is not used is left out; Node reads files instead: see `table-texts.node.ts`, which gives the same.
 */
import { packed as records } from "../generated/records.js";
import { packed as terms } from "../generated/terms.js";

export function termsText(): string {
  return terms;
}

export function recordsText(): string {
  return records;
}
