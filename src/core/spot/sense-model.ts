/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.21, near: 4.02, company: 1.82, leaning: 0.53 },
  inField: [-2.39, -1.22, 0.18, 2.47, 2.96],
  elsewhere: [-5.46, -2.37, -1.15, 0.75, 1.63],
  place: { leaning: 0.58, usage: 1.05, field: 2.05, general: -3.06 },
  named: 0.51,
};
