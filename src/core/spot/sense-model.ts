/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.18, near: 4.31, company: 2.51, leaning: 0.71 },
  inField: [-2.34, -1.15, 0.23, 2.42, 2.71],
  elsewhere: [-5.46, -2.34, -1.06, 0.92, 1.81],
  place: { leaning: 0.53, usage: 1.06, field: 1.98, general: -2.94 },
  named: 0.52,
};
