/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.14, near: 4.91, company: 1.52, leaning: 0.66 },
  inField: [-2.32, -1.43, 0.30, 2.47, 3.43],
  elsewhere: [-5.26, -2.04, -0.65, 0.92, 2.22],
  place: { leaning: 0.50, usage: 1.12, field: 2.15, general: -3.13 },
  named: 0.82,
};
