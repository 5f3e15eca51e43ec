/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.1, near: 4.66, company: 2.56, leaning: 0.56 },
  inField: [-2.16, -1.22, 0.36, 2.72, 3.14],
  elsewhere: [-5.37, -2.08, -0.69, 0.82, 1.81],
  place: { leaning: 0.55, usage: 1.12, field: 2.11, general: -3.28 },
  named: 0.79,
};
