/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.26, near: 4.93, company: 2.34, leaning: 0.58 },
  inField: [-2.31, -1.22, 0.31, 2.56, 2.88],
  elsewhere: [-5.49, -2.18, -0.83, 0.82, 1.84],
  place: { leaning: 0.55, usage: 1.09, field: 2.07, general: -3.28 },
  named: 0.64,
};
