/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.23, near: 4.13, company: 2.28, leaning: 0.66 },
  inField: [-2.36, -1.22, 0.2, 2.41, 2.85],
  elsewhere: [-5.52, -2.36, -1.11, 0.81, 1.88],
  place: { leaning: 0.53, usage: 1.03, field: 2.03, general: -3.01 },
  named: 0.44,
};
