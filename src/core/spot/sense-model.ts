/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.05, near: 5.10, company: 1.52, leaning: 0.67 },
  inField: [-1.97, -1.18, 0.53, 2.55, 3.65],
  elsewhere: [-5.09, -1.77, -0.38, 1.07, 2.34],
  place: { leaning: 0.49, usage: 1.06, field: 1.91, general: -2.93 },
  named: 0.72,
};
