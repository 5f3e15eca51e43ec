/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.12, near: 4.62, company: 2.51, leaning: 0.6 },
  inField: [-2.13, -1.2, 0.4, 2.67, 3.1],
  elsewhere: [-5.4, -2.07, -0.72, 0.77, 1.8],
  place: { leaning: 0.53, usage: 1.12, field: 2.12, general: -3.2 },
  named: 0.85,
};
