/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.21, near: 4.01, company: 1.82, leaning: 0.54 },
  inField: [-2.39, -1.22, 0.18, 2.48, 2.96],
  elsewhere: [-5.45, -2.37, -1.14, 0.75, 1.64],
  place: { leaning: 0.58, usage: 1.05, field: 2.05, general: -3.07 },
  named: 0.51,
};
