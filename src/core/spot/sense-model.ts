/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.05, near: 4.74, company: 2.38, leaning: 0.56 },
  inField: [-1.84, -1.68, 0.23, 2.7, 2.94],
  elsewhere: [-5.26, -2.08, -0.71, 0.79, 2.29],
  place: { leaning: 0.54, usage: 1.11, field: 2.12, general: -3.23 },
  named: 0.84,
};
