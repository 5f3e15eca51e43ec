/**
 * Gives the plural spellings of an English name, or none where it ends in no letter (`GPT-4`) or is Chinese.
 * Rules of regular English nouns, and the Latin and Greek ones of the field. A name that is a plural
 * already gets a useless one, which matches nothing.
 *
 * @example plurals("policy") // ["policies"]
 */
export function plurals(name: string): string[] {
  if (!/[a-z]$/i.test(name)) return [];
  const [, stem = "", word = ""] = /^(.*?)([a-z]+)$/is.exec(name) ?? [];
  const irregular = irregulars[word.toLowerCase()];
  if (irregular) return [stem + irregular];
  if (/[^A-Z]sis$/.test(word)) return [`${name.slice(0, -2)}es`];
  if (/[^aeiou]y$/.test(word)) return [`${name.slice(0, -1)}ies`];
  if (/(s|x|z|ch|sh)$/.test(word)) return [`${name}es`];
  return [`${name}s`];
}

const irregulars: Readonly<Record<string, string>> = {
  corpus: "corpora",
  criterion: "criteria",
  datum: "data",
  index: "indices",
  matrix: "matrices",
  maximum: "maxima",
  minimum: "minima",
  optimum: "optima",
  phenomenon: "phenomena",
  vertex: "vertices",
};
