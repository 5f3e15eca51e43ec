import { type ConceptInput, fold, type Glossary } from "../../src/core/index.js";
import type { LabelledQuery } from "./queries.js";

interface ChineseWord {
  readonly text: string;
  readonly pinyin: string;
}

/** A made-up concept with one name in each language. */
export interface MadeConcept extends ChineseWord {
  readonly id: string;
  readonly name: string;
  /** Whether the glossary is told the pinyin. */
  readonly withPinyin: boolean;
}

/** Makes concepts whose names combine real words of the table, the same every time. Every second name has pinyin. */
export function madeConcepts(from: Glossary, count: number): MadeConcept[] {
  const random = generator(1);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const some = <Item>(list: readonly Item[]) => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(list));
  const english = englishWords(from);
  const chinese = chineseWords(from);
  const taken = new Set<string>();
  const made: MadeConcept[] = [];
  while (made.length < count) {
    const name = some(english).join(" ");
    const words = some(chinese);
    const text = words.map((word) => word.text).join("");
    if (taken.has(name) || taken.has(text)) continue;
    taken.add(name).add(text);
    const pinyin = words.map((word) => word.pinyin).join(" ");
    made.push({ id: `made-${made.length}`, name, text, pinyin, withPinyin: made.length % 2 === 0 });
  }
  return made;
}

/** Gives what `createGlossary` takes. */
export function inputOf({ id, name, text, pinyin, withPinyin }: MadeConcept): ConceptInput {
  return { id, terms: { en: [name], "zh-Hans": [withPinyin ? { text, pinyin } : text] } };
}

/** Gives queries for such concepts, kinds taking turns, so that the first few are a fair choice too. */
export function queriesFor(concepts: readonly MadeConcept[], count: number): LabelledQuery[] {
  const random = generator(2);
  const readable = concepts.filter(({ withPinyin }) => withPinyin);
  return Array.from({ length: count }, (_, at) => {
    const { id, name, text, pinyin } = readable[Math.floor(random() * readable.length)] as MadeConcept;
    const middle = name.length >> 1;
    const queries = {
      exact: name,
      "typo-en": name.slice(0, middle) + name.slice(middle + 1),
      "pinyin-full": fold(pinyin).replaceAll(" ", ""),
      "exact-zh": text,
      "typo-zh": `${text.slice(0, 2)}的${text.slice(3)}`,
      "word-order": name.split(" ").reverse().join(" "),
      nonsense: [...name].reverse().join(""),
    };
    const [kind, query] = Object.entries(queries)[at % Object.keys(queries).length] as [string, string];
    return { kind, query, expected: kind === "nonsense" ? [] : [id] };
  });
}

function englishWords({ concepts }: Glossary): string[] {
  const words = concepts.flatMap(({ terms }) => terms.en.flatMap(({ text }) => fold(text).split(" ")));
  return [...new Set(words.filter((word) => /^[a-z]{3,}$/.test(word)))];
}

/** Short names count as words: 注意力, 模型. */
function chineseWords({ concepts }: Glossary): ChineseWord[] {
  const words = concepts
    .flatMap(({ terms }) => terms["zh-Hans"])
    .flatMap(({ text, pinyin }) => (pinyin && /^\p{Script=Han}{2,3}$/u.test(text) ? [{ text, pinyin }] : []));
  return [...new Map(words.map((word) => [word.text, word])).values()];
}

/** Marsaglia's xorshift: `Math.random` takes no seed. */
function generator(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
