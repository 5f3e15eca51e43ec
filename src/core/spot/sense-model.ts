/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
export const evidenceWeights = {
  termhood: [-1.35, -0.16, 0.63, 1.22, 2.07],
  company: 1.56,
  field: 1.62,
  general: -3.51,
  near: [0.92, 1.35, 1.66],
  leaning: 0.67,
  leaningOfNames: 0.13,
} as const;
