/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.05, near: 5.28, company: 2.50, leaning: 1.02 },
  inField: [-1.75, -0.93, 0.73, 2.60, 3.36],
  elsewhere: [-5.44, -2.15, -0.66, 1.02, 2.67],
  place: { leaning: 0.19, usage: 1.07, field: 1.85, general: -3.03 },
  named: 0.56,
};
