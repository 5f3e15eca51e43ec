/**
 * Gives the plural spellings of an English name, or none where it ends in no letter (`GPT-4`) or is Chinese.
 * Rules of regular English nouns, and the Latin and Greek ones of the field. A name that is a plural
 * already gets a useless one, which matches nothing.
 *
 * @example plurals("policy") // ["policies"]
 */
export function plurals(name: string): string[] {
  if (!/[a-z]$/i.test(name)) return [];
  const { stem, word } = splitLastWord(name);
  const irregular = irregulars.get(word.toLowerCase());
  if (irregular) return irregular.map((plural) => stem + plural);
  if (/[^A-Z]sis$/.test(word)) return [`${name.slice(0, -2)}es`];
  if (/[^aeiou]y$/.test(word)) return [`${name.slice(0, -1)}ies`];
  if (/(s|x|z|ch|sh)$/.test(word)) return [`${name}es`];
  return [`${name}s`];
}

/**
 * Gives what an English plural may be the plural of, by the same rules read backwards.
 *
 * @example singulars("losses") // ["losse", "loss", "lossis"]
 */
export function singulars(name: string): string[] {
  const { stem, word } = splitLastWord(name);
  const irregular = [...irregulars].find(([, plurals]) => plurals.includes(word.toLowerCase()));
  if (irregular) return [stem + irregular[0]];
  if (!/[a-z]s$/i.test(name)) return [];
  const found = [name.slice(0, -1)];
  if (/es$/.test(name)) found.push(name.slice(0, -2));
  if (/ses$/.test(name)) found.push(`${name.slice(0, -2)}is`);
  if (/ies$/.test(name)) found.push(`${name.slice(0, -3)}y`);
  return found;
}

/** Cuts off the letters that a name ends in. The look-behind tries each run of letters once: linear in long texts. */
function splitLastWord(name: string): { stem: string; word: string } {
  const at = name.search(/(?<![a-z])[a-z]+$/i);
  return at < 0 ? { stem: "", word: "" } : { stem: name.slice(0, at), word: name.slice(at) };
}

const irregulars: ReadonlyMap<string, readonly string[]> = new Map([
  ["corpus", ["corpora"]],
  ["criterion", ["criteria"]],
  ["curriculum", ["curricula", "curriculums"]],
  ["datum", ["data"]],
  ["epoch", ["epochs"]],
  ["index", ["indices", "indexes"]],
  ["matrix", ["matrices"]],
  ["maximum", ["maxima"]],
  ["minimum", ["minima"]],
  ["optimum", ["optima"]],
  ["phenomenon", ["phenomena"]],
  ["vertex", ["vertices"]],
]);
