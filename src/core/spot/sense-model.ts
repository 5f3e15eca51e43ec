/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
export const evidenceWeights = {
  termhood: [-1.36, -0.15, 0.63, 1.22, 2.07],
  company: 1.59,
  field: 1.69,
  general: -3.48,
  near: [0.93, 1.34, 1.66],
  leaning: 0.66,
  leaningOfNames: 0.13,
} as const;
