/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.17, near: 4.91, company: 1.48, leaning: 0.67 },
  inField: [-2.34, -1.44, 0.28, 2.47, 3.43],
  elsewhere: [-5.28, -2.05, -0.63, 0.9, 2.17],
  place: { leaning: 0.5, usage: 1.13, field: 2.15, general: -3.16 },
  named: 0.8,
};
