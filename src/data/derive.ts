/** What the packed table leaves to be derived. The packer and the unpacker must agree on it, so it stands once. */

/** The id that an English name suggests. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Gives the reading of a name, character by character; Latin runs stay whole. Empty where nothing is Chinese. */
export function readOut(text: string, readings: ReadonlyMap<string, string>): string {
  const syllables = text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu) ?? [];
  if (!syllables.some((syllable) => readings.has(syllable))) return "";
  return syllables.map((syllable) => readings.get(syllable) ?? syllable).join(" ");
}

/** Makes the function that writes Simplified names in Traditional characters: words first, then characters. */
export function traditionalWriter(words: string, characters: string): (text: string) => string {
  const parts = words.split(" ");
  const phrases = pairUp(parts);
  const singles = new Map(pairUp([...characters]));
  return (text) => {
    let out = text;
    for (const [from, to] of phrases) out = out.replaceAll(from, to);
    return Array.from(out, (character) => singles.get(character) ?? character).join("");
  };
}

function pairUp(list: readonly string[]): [string, string][] {
  return Array.from({ length: list.length >> 1 }, (_, at) => [list[2 * at] ?? "", list[2 * at + 1] ?? ""]);
}
