/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.07, near: 5.11, company: 1.49, leaning: 0.69 },
  inField: [-1.95, -1.15, 0.58, 2.52, 3.66],
  elsewhere: [-5.1, -1.75, -0.36, 1.09, 2.32],
  place: { leaning: 0.47, usage: 1.06, field: 1.92, general: -2.94 },
  named: 0.77,
};
