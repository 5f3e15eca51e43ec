/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.16, near: 5.02, company: 1.44, leaning: 0.65 },
  inField: [-2.06, -1.16, 0.62, 2.78, 3.75],
  elsewhere: [-4.98, -1.71, -0.32, 1.18, 2.32],
  place: { leaning: 0.51, usage: 1.12, field: 2.14, general: -3.10 },
  named: 0.89,
};
