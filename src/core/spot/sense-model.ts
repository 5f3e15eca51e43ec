/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.25, near: 4.74, company: 2.31, leaning: 0.54 },
  inField: [-2.22, -1.27, 0.42, 2.66, 2.95],
  elsewhere: [-5.44, -2.2, -0.69, 0.77, 1.42],
  place: { leaning: 0.55, usage: 1.12, field: 2.13, general: -3.31 },
  named: 0.67,
};
