import { isHan } from "../search/pieces.js";

/** So many characters on each side of an edge are looked at: words are hardly longer. */
const reach = 4;

/** Pairs of neighbours: whether they are a word. Two tables of one slot a hash; a collision is only asked again. */
const size = 1 << 14;
const pairs = new Uint32Array(size);
const answers = new Uint8Array(size);

/** What was found about longer passages; begun anew when it grows too large. */
let passages = new Map<string, boolean>();
const mostPassages = 5_000;

let segmenter: Intl.Segmenter | undefined;

/**
 * Whether a Chinese term at [start, end) of `text` is cut out of other words: 大模型 in 更大模型. Two
 * neighbours across an edge that are no word together settle nearly all places, by one look into a table. For the
 * others the passage is cut into words twice by `Intl.Segmenter`, as it is and with the term as one word, and the
 * cutting with fewer single characters counts, the term at a tie, as in MMSEG (Tsai 1996). Where the runtime has no
 * `Intl.Segmenter`, no term is cut.
 */
export function cutsChineseWord(text: string, start: number, end: number): boolean {
  if (goesOnNumber(text, start)) return true;
  const isDoubtful =
    (start > 0 && isWordAcross(text.charCodeAt(start - 1), text.charCodeAt(start))) ||
    (end < text.length && isWordAcross(text.charCodeAt(end - 1), text.charCodeAt(end)));
  if (!isDoubtful) return false;
  let from = start;
  while (from > 0 && start - from < reach && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < reach && isHan(text.charCodeAt(to))) to++;
  const passage = text.slice(from, to);
  const key = `${start - from} ${end - from} ${passage}`;
  let cuts = passages.get(key);
  if (cuts === undefined) {
    cuts = cutsInPassage(passage, start - from, end - from);
    if (passages.size >= mostPassages) passages = new Map();
    passages.set(key, cuts);
  }
  return cuts;
}

/** Whether a term begins with the unit of a number before it: 百度 in 九百度, 元学习 in 两百元学习插花. */
function goesOnNumber(text: string, start: number): boolean {
  if (start === 0) return false;
  const unit = text.charAt(start);
  const before = text.charAt(start - 1);
  if ("万萬亿億元".includes(unit)) return "0123456789".includes(before) || isNumeral(before);
  // Nobody writes 5百: after 2025 begins another word.
  return "百千".includes(unit) && isNumeral(before);
}

function isNumeral(character: string): boolean {
  return "一二三四五六七八九十百千万萬亿億两兩几幾数數".includes(character);
}

/** Whether two characters side by side are a word of the dictionary. */
function isWordAcross(left: number, right: number): boolean {
  if (!isHan(left) || !isHan(right)) return false;
  const pair = left * 0x10000 + right;
  const slot = (Math.imul(left, 31) + right) & (size - 1);
  if (pairs[slot] === pair) return answers[slot] === 1;
  const isWord = wordsOf(String.fromCharCode(left, right)).length === 1;
  pairs[slot] = pair;
  answers[slot] = isWord ? 1 : 0;
  return isWord;
}

/** A term as long as this is no chance meeting of characters: what begins in its last one, as 机会 in 支持向量机会, is not meant. */
const longTerm = 4;

function cutsInPassage(passage: string, start: number, end: number): boolean {
  const free = wordsOf(passage);
  const cutsStart = straddles(free, start);
  const cutsEnd = end - start < longTerm && straddles(free, end) && !goesIntoParticle(free, end);
  if (!cutsStart && !cutsEnd) return false;
  const kept = [...wordsOf(passage.slice(0, start)), passage.slice(start, end), ...wordsOf(passage.slice(end))];
  const more = loneCharacters(kept) - loneCharacters(free);
  // 部分|类别 cuts 分类 on both sides, and 后 follows a verb in 开源|后|门槛.
  return more > 0 || (more === 0 && cutsEnd && (cutsStart || beginsAlone(free, start)));
}

/** Whether a word at an offset is one character that tells where or when: 后, 中, 上. */
function beginsAlone(words: readonly string[], offset: number): boolean {
  let at = 0;
  for (const word of words) {
    if (at === offset) return "后後前中上下里裡内內".includes(word);
    at += word.length;
  }
  return false;
}

/** Words of the dictionary that are mostly two where they stand at the edge of a term: 做|大模型, 这一|大模型, 智能体|会. */
const rarelyMeant = "做大 一大 体会 體會 体能 體能 度会 度會 集会 集會 率由 法要 元就";

/**
 * Whether the word over an offset is one character and a particle, which follows any noun: 卡里 in 模型卡里; or one and a verb,
 * as a particle after it tells: 库存|了 in 知识库存了.
 */
function goesIntoParticle(words: readonly string[], offset: number): boolean {
  let at = 0;
  for (const [place, word] of words.entries()) {
    if (at === offset - 1 && word.length === 2)
      return "里裡裏上时時的了着过過".includes(word.charAt(1)) || "了着过過".includes(words[place + 1] ?? "-");
    at += word.length;
  }
  return false;
}

/** Whether a word goes over an offset. */
function straddles(words: readonly string[], offset: number): boolean {
  let at = 0;
  for (const word of words) {
    if (at < offset && offset < at + word.length) return !rarelyMeant.includes(word);
    at += word.length;
  }
  return false;
}

function loneCharacters(words: readonly string[]): number {
  return words.filter(({ length }) => length === 1).length;
}

function wordsOf(text: string): string[] {
  if (text === "") return [];
  if (typeof Intl.Segmenter !== "function") return [...text];
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
