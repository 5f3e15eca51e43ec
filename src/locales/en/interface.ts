/** Strings that readers see, in English: the text of record, and the keys of every other locale. */
export const strings = {
  status: { preferred: "preferred", admitted: "admitted", deprecated: "deprecated" },
  type: { full: "full form", abbreviation: "abbreviation" },
  kind: {
    concept: "concept",
    system: "system",
    benchmark: "benchmark",
    dataset: "dataset",
    organization: "organization",
  },
  language: { en: "English", "zh-Hans": "Simplified Chinese", "zh-Hant": "Traditional Chinese" },
  reader: {
    loading: "Loading…",
    noDefinition: "No definition in this language.",
    close: "Close",
  },
} as const;
