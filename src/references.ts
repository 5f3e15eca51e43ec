import { packed } from "./generated/references.js";

/** Titles of sources by address. */
export const titles: Readonly<Record<string, string>> = /* @__PURE__ */ (() => JSON.parse(packed))();
