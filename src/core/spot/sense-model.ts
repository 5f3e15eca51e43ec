/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
export const evidenceWeights = {
  termhood: [-1.34, -0.08, 0.66, 1.23, 2.07],
  company: 1.59,
  field: 1.67,
  general: -3.51,
  near: [0.93, 1.35, 1.66],
  leaning: 0.66,
  leaningOfNames: 0.14,
} as const;
