/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.09, near: 5.11, company: 1.41, leaning: 0.69 },
  inField: [-1.99, -1.16, 0.57, 2.55, 3.64],
  elsewhere: [-5.04, -1.76, -0.39, 1.03, 2.34],
  place: { leaning: 0.47, usage: 1.07, field: 1.97, general: -2.92 },
  named: 0.81,
};
