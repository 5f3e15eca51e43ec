/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.23, near: 4.82, company: 2.16, leaning: 0.55 },
  inField: [-2.32, -1.25, 0.36, 2.57, 2.95],
  elsewhere: [-5.49, -2.11, -0.7, 0.85, 1.85],
  place: { leaning: 0.57, usage: 1.09, field: 2.13, general: -3.29 },
  named: 0.63,
};
