import type { Engine } from "../engine.js";

/** No engine: every unit is read once, and nothing is done with it. Nothing in JavaScript can be faster. */
export const floor: Engine = {
  name: "charCodeAt loop",
  finds: "nothing",
  reads: "lower case",
  side: "floor",
  build: () => (text) => {
    let sum = 0;
    // The sum is used, or the compiler would drop the loop.
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    return sum === -1 ? 1 : 0;
  },
};
