import { type EditCosts, editCost, evenCosts } from "./distance.js";
import { fuseClass } from "./fuse.js";
import { isHan } from "./pieces.js";
import { blur } from "./pinyin.js";
import type { Query } from "./query.js";
import type { SearchIndex } from "./search-index.js";
import { shortlist } from "./shortlist.js";
import { type Sounds, soundAlike } from "./sounds.js";
import type { Stage } from "./stages.js";

/** A key that few edits part from the query. */
interface Near {
  readonly table: "names" | "readings";
  readonly key: number;
  readonly text: string;
  readonly edits: number;
}

/**
 * Names near the query: a shortlist by what they share, a gate that lets only slips through, and Fuse.js to rank what
 * is left. `query` may be written in letters (English or pinyin) or in characters.
 */
export const fuzzy: Stage = ({ index }, query, candidates) => {
  const near = nearNames(index, query);
  if (near.length === 0) return;
  const fuse = new (fuseClass())(near, fuseOptions);
  const scores = new Map(fuse.search(query.tight).map(({ item, score = 1 }) => [item, score]));
  for (const item of near) {
    const score = 0.4 + 0.4 * (item.edits / query.tight.length) + 0.05 * (scores.get(item) ?? 1);
    candidates.add("fuzzy", item.table, item.key, Math.min(1, score));
  }
};

const fuseOptions = {
  keys: ["text"],
  includeScore: true,
  threshold: 1,
  ignoreLocation: true,
  ignoreFieldNorm: true,
};

function nearNames({ names, readings, nameGrams, readingGrams, sounds }: SearchIndex, query: Query): Near[] {
  const { folded, tight, hasHan, pieces } = query;
  if (pieces.length > mostPieces) return [];
  const near: Near[] = [];
  const costs = hasHan ? hanCosts(sounds) : evenCosts;
  const most = slips(query);
  if (most === 0) return [];
  for (const key of shortlist(nameGrams, names.texts, folded)) {
    const text = names.tight[key] as string;
    if (!hasHan && isHan(text.charCodeAt(0))) continue;
    const { prefix, whole } = editCost(tight, text, most, costs);
    const edits = Math.min(whole, prefix + (hasHan ? 1 : 0.6));
    if (edits <= most) near.push({ table: "names", key, text, edits });
  }
  if (hasHan || !/^[a-z ]+$/.test(folded)) return near;
  const { letters } = blur(tight);
  for (const key of shortlist(readingGrams, readings.texts, letters)) {
    const text = readings.tight[key] as string;
    const { prefix, whole } = editCost(letters, text, most);
    const edits = Math.min(whole, prefix + 0.6);
    if (edits <= most) near.push({ table: "readings", key, text, edits: edits + 0.1 });
  }
  return near;
}

/** A longer query is a sentence, not a name with a slip; the longest names are written out as a paper's title is. */
const longest = 96;
/** As `longest`, in words. */
const mostPieces = 7;

/** How many edits may be slips: in Chinese one in three characters, else one in four letters. */
function slips({ tight, hasHan }: Query): number {
  const { length } = tight;
  if (length > longest) return 0;
  if (hasHan) return length < 2 ? 0 : length < 3 ? 0.95 : length < 6 ? 1 : 2;
  return length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3;
}

/** A homophone is half a slip; in a word of two characters any other character makes another word. */
function hanCosts(sounds: Sounds): EditCosts {
  return { alike: 0.5, soundAlike: (a, b) => soundAlike(sounds, a, b), insert: 0.9, swap: 0.8 };
}
