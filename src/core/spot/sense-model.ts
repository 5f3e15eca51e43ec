/** Made by `npm run senses:fit` from test/core/spot/sentences/tuning. Do not edit. */
export const evidenceWeights = {
  termhood: [-1.34, -0.15, 0.63, 1.22, 2.07],
  company: 1.57,
  field: 1.6,
  general: -3.51,
  near: [0.93, 1.35, 1.66],
  leaning: 0.67,
  leaningOfNames: 0.12,
} as const;
