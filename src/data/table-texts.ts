/**
 * The parts of the packed table, as the texts in which they ship: see `packed.ts`. This is for bundlers, as modules, so
 * that what is not used is left out; Node reads files instead: see `src/on-node.ts`, which gives the same.
 */
import { packed as clues } from "../generated/clues.js";
import { packed as contexts } from "../generated/contexts.js";
import { packed as readings } from "../generated/readings.js";
import { packed as records } from "../generated/records.js";
import { packed as terms } from "../generated/terms.js";
import type { ShippedTable } from "./packed.js";

export function tableText(part: keyof ShippedTable): string {
  return { terms, records, contexts, clues, readings }[part];
}
