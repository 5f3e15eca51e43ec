/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.05, near: 4.63, company: 2.21, leaning: 0.61 },
  inField: [-2.34, -1.48, 0.2, 2.34, 2.89],
  elsewhere: [-5.2, -2.02, -0.65, 0.81, 2.24],
  place: { leaning: 0.54, usage: 1.11, field: 2.12, general: -3.2 },
  named: 0.82,
};
