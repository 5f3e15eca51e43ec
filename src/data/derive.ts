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
  let out = "";
  let isRead = false;
  let wasLatin = false;
  for (const character of text) {
    const reading = readings.get(character);
    if (reading) {
      out += (out && " ") + reading;
      isRead = true;
      wasLatin = false;
    } else if (character === " ") {
      wasLatin = false;
    } else {
      out += wasLatin || out === "" ? character : ` ${character}`;
      wasLatin = true;
    }
  }
  return isRead ? out : "";
}

/** Makes the function that writes Simplified names in Traditional characters. Takes pairs, one after the other. */
export function traditionalWriter(characters: string): (text: string) => string {
  const list = [...characters];
  const forms = new Map<string, string>();
  for (let at = 0; at + 1 < list.length; at += 2) forms.set(list[at] as string, list[at + 1] as string);
  return (text) => Array.from(text, (character) => forms.get(character) ?? character).join("");
}
