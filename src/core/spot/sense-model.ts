/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.26, near: 4.66, company: 2.27, leaning: 0.55 },
  inField: [-2.23, -1.27, 0.42, 2.67, 2.93],
  elsewhere: [-5.45, -2.21, -0.76, 0.8, 1.78],
  place: { leaning: 0.54, usage: 1.13, field: 2.14, general: -3.3 },
  named: 0.73,
};
