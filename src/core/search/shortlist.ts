import { gramsOf } from "./grams.js";
import { itemsWith, type Postings } from "./postings.js";

/** How many keys are compared letter by letter. */
const most = 40;

/** After so many items the commonest grams, which tell the least, are left out. */
const enough = 30_000;

/** Kept from query to query, and zero between them. */
let counts = new Uint8Array(0);

/**
 * Gives the keys that share the most with a text, by Dice's coefficient over their grams: at most 40, the likest
 * first. Counts what is shared in one walk over the postings, the rarest grams first, so that nothing is compared that
 * shares nothing.
 */
export function shortlist(postings: Postings, texts: readonly string[], text: string): number[] {
  if (counts.length < texts.length) counts = new Uint8Array(texts.length);
  const lists = Array.from(gramsOf(text), (gram) => itemsWith(postings, gram)).sort((a, b) => a.length - b.length);
  const touched: number[] = [];
  let items = 0;
  let used = 0;
  for (const list of lists) {
    items += list.length;
    if (items > enough && used * 2 >= lists.length) break;
    used++;
    for (let at = 0; at < list.length; at++) {
      const key = list[at] as number;
      const count = counts[key] as number;
      if (count === 0) touched.push(key);
      if (count < 255) counts[key] = count + 1;
    }
  }
  // Buckets by likeness, in hundredths: quicker than sorting thousands of keys to keep a few.
  const buckets: number[][] = [];
  const share = (200 * lists.length) / used;
  for (const key of touched) {
    const likeness = Math.floor((share * (counts[key] as number)) / (text.length + (texts[key] as string).length + 2));
    counts[key] = 0;
    if (likeness < 25) continue;
    const bucket = buckets[likeness];
    if (bucket) bucket.push(key);
    else buckets[likeness] = [key];
  }
  const best: number[] = [];
  for (let likeness = buckets.length - 1; likeness >= 0 && best.length < most; likeness--) {
    for (const key of buckets[likeness] ?? []) if (best.length < most) best.push(key);
  }
  return best;
}
