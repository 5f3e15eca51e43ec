/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.09, near: 4.45, company: 2.48, leaning: 0.7 },
  inField: [-2.42, -1.11, 0.25, 2.53, 2.82],
  elsewhere: [-5.29, -2.3, -0.98, 0.9, 1.61],
  place: { leaning: 0.6, usage: 1.13, field: 2.01, general: -2.93 },
  named: 0.53,
};
