/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
import type { SenseWeights } from "./senses.js";

export const senseWeights: SenseWeights = {
  passage: { prior: -1.06, near: 4.67, company: 2.3, leaning: 0.55 },
  inField: [-1.78, -1.72, 0.21, 2.79, 2.87],
  elsewhere: [-5.17, -2.01, -0.62, 0.83, 2.23],
  place: { leaning: 0.56, usage: 1.09, field: 2.13, general: -3.2 },
  named: 0.81,
};
