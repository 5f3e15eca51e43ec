/**
 * Gives the forms of an English verb, or of a phrase that begins or ends in one: `fine-tune` gives `fine-tunes`,
 * `fine-tuned`, `fine-tuning`. A final consonant that is doubled must be told: `chat(t)`, `embed(d)`.
 *
 * @example verbForms("quantize") // ["quantize", "quantizes", "quantized", "quantizing"]
 */
export function verbForms(verb: string): string[] {
  const doubled = /^(.*?)\((.)\)$/.exec(verb);
  const base = doubled?.[1] ?? verb;
  const stem = doubled ? base + doubled[2] : base;
  for (const [ending, past] of irregular) {
    if (!base.endsWith(ending)) continue;
    const begun = base.slice(0, -ending.length);
    return [base, `${base}s`, ...past.map((form) => begun + form), `${base}ing`];
  }
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/[^eoy]e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base}ing`];
  if (/(s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${stem}ed`, `${stem}ing`];
  return [base, `${base}s`, `${stem}ed`, `${stem}ing`];
}

/** How irregular verbs end, and their past forms. */
const irregular: readonly (readonly [ending: string, past: readonly string[]])[] = [
  ["break", ["broke", "broken"]],
  ["think", ["thought"]],
];
