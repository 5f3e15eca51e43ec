import type { Prose } from "../data/prose.js";
import { packed } from "../generated/prose/en.js";

const prose = /* @__PURE__ */ JSON.parse(packed) as Prose;

/** Definitions by concept id. */
export const definitions: Readonly<Record<string, string>> = /* @__PURE__ */ (() => prose.definitions)();
/** Notes on disputed names by concept id; most concepts have none. */
export const notes: Readonly<Record<string, string>> = /* @__PURE__ */ (() => prose.notes)();
