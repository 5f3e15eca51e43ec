/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -0.91, near: 4.97, company: 2.82, leaning: 0.91, field: 0.27, general: 0.76 },
  inField: [-1.81, -1.00, 0.47, 2.27, 3.22],
  elsewhere: [-5.28, -2.01, -0.68, 1.03, 2.83],
  place: { leaning: 0.22, usage: 1.02, field: 1.74, general: -3.28 },
  named: 0.35,
};
