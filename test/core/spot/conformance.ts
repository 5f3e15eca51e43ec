import type { CompileOptions } from "../../../src/core/spot/automaton.js";

/** A case every automaton must agree on. Matches are [pattern, start, end]. */
export interface Conformance {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly text: string;
  readonly options: CompileOptions;
  /** Leftmost, of those longest, none overlapping. */
  readonly longest: readonly Triple[];
  /** Every occurrence by rising ends, of one end the longest first. */
  readonly all: readonly Triple[] | undefined;
}

type Triple = readonly [pattern: number, start: number, end: number];

const folding = { fold: true };
const whole = { wholeWords: true };

/** In the manner of the tables of BurntSushi/aho-corasick, flashtext and HanLP, in UTF-16 units. */
export const conformance: readonly Conformance[] = [
  // Nothing to find.
  row("no patterns, no text", [], "", [], []),
  row("no patterns", [], "abc", [], []),
  row("one empty pattern, no text", [""], "", [], []),
  row("one empty pattern", [""], "abc", [], []),
  row("only empty patterns", ["", "", ""], "abc", [], []),
  row("an empty pattern beside another", ["", "a"], "ba", [[1, 1, 2]], [[1, 1, 2]]),
  row("an empty pattern after another", ["a", ""], "a", [[0, 0, 1]], [[0, 0, 1]]),
  row("no text", ["a"], "", [], []),
  row("no match", ["a"], "bcd", [], []),
  row("a pattern longer than the text", ["abc"], "ab", [], []),
  row("a pattern begun again and again", ["aab"], "aaaa", [], []),
  row("a pattern begun at the end", ["abc"], "xxab", [], []),

  // One pattern.
  row("one unit", ["a"], "a", [[0, 0, 1]], [[0, 0, 1]]),
  row(
    "one unit twice",
    ["a"],
    "aa",
    [
      [0, 0, 1],
      [0, 1, 2],
    ],
    [
      [0, 0, 1],
      [0, 1, 2],
    ],
  ),
  row("one unit three times", ["a"], "aaa", [
    [0, 0, 1],
    [0, 1, 2],
    [0, 2, 3],
  ]),
  row("one unit among others", ["a"], "bab", [[0, 1, 2]], [[0, 1, 2]]),
  row("one unit at the end", ["a"], "bbba", [[0, 3, 4]]),
  row("a word", ["abc"], "abc", [[0, 0, 3]], [[0, 0, 3]]),
  row("a word in the middle", ["abc"], "zazabcz", [[0, 3, 6]], [[0, 3, 6]]),
  row("a word that begins in itself", ["aab"], "aaab", [[0, 1, 4]], [[0, 1, 4]]),
  row(
    "a word that overlaps itself",
    ["aba"],
    "ababa",
    [[0, 0, 3]],
    [
      [0, 0, 3],
      [0, 2, 5],
    ],
  ),
  row(
    "a word that overlaps itself twice",
    ["aa"],
    "aaaa",
    [
      [0, 0, 2],
      [0, 2, 4],
    ],
    [
      [0, 0, 2],
      [0, 1, 3],
      [0, 2, 4],
    ],
  ),
  row(
    "an odd rest",
    ["aa"],
    "aaa",
    [[0, 0, 2]],
    [
      [0, 0, 2],
      [0, 1, 3],
    ],
  ),
  row("case counts", ["a"], "A", [], []),
  row("back to a shorter beginning", ["ababc"], "abababc", [[0, 2, 7]], [[0, 2, 7]]),

  // Several patterns.
  row(
    "side by side",
    ["a", "b"],
    "ab",
    [
      [0, 0, 1],
      [1, 1, 2],
    ],
    [
      [0, 0, 1],
      [1, 1, 2],
    ],
  ),
  row("side by side, other order", ["b", "a"], "ab", [
    [1, 0, 1],
    [0, 1, 2],
  ]),
  row(
    "apart",
    ["foo", "bar"],
    "barfoo",
    [
      [1, 0, 3],
      [0, 3, 6],
    ],
    [
      [1, 0, 3],
      [0, 3, 6],
    ],
  ),
  row("apart, with others between", ["foo", "bar"], "xfooybarz", [
    [0, 1, 4],
    [1, 5, 8],
  ]),
  row("only one of two", ["foo", "bar"], "foobaz", [[0, 0, 3]]),
  row("common beginning", ["foobar", "foobaz"], "foobazfoobar", [
    [1, 0, 6],
    [0, 6, 12],
  ]),
  row("common ending", ["xbar", "ybar"], "ybarxbar", [
    [1, 0, 4],
    [0, 4, 8],
  ]),
  row("three of common beginnings", ["abc", "abd", "abe"], "abeabdabc", [
    [2, 0, 3],
    [1, 3, 6],
    [0, 6, 9],
  ]),
  row("equal patterns: the first counts", ["a", "a"], "a", [[0, 0, 1]], [[0, 0, 1]]),
  row(
    "equal patterns with one between",
    ["ab", "b", "ab"],
    "ab",
    [[0, 0, 2]],
    [
      [0, 0, 2],
      [1, 1, 2],
    ],
  ),

  // Nested ones.
  row(
    "a beginning of another",
    ["a", "ab"],
    "ab",
    [[1, 0, 2]],
    [
      [0, 0, 1],
      [1, 0, 2],
    ],
  ),
  row(
    "a beginning, given later",
    ["ab", "a"],
    "ab",
    [[0, 0, 2]],
    [
      [1, 0, 1],
      [0, 0, 2],
    ],
  ),
  row("a beginning where the longer fails", ["a", "abc"], "abd", [[0, 0, 1]], [[0, 0, 1]]),
  row("a beginning where the longer is cut off", ["ab", "abcd"], "abc", [[0, 0, 2]]),
  row("three nested beginnings", ["a", "ab", "abc"], "abcab", [
    [2, 0, 3],
    [1, 3, 5],
  ]),
  row(
    "an ending of another",
    ["ab", "b"],
    "ab",
    [[0, 0, 2]],
    [
      [0, 0, 2],
      [1, 1, 2],
    ],
  ),
  row("an ending where the longer fails", ["ab", "b"], "bb", [
    [1, 0, 1],
    [1, 1, 2],
  ]),
  row(
    "the middle of another",
    ["abc", "b"],
    "abc",
    [[0, 0, 3]],
    [
      [1, 1, 2],
      [0, 0, 3],
    ],
  ),
  row("the middle where the longer fails", ["abc", "b"], "abd", [[1, 1, 2]], [[1, 1, 2]]),
  row(
    "all endings",
    ["abcd", "bcd", "cd", "d"],
    "abcd",
    [[0, 0, 4]],
    [
      [0, 0, 4],
      [1, 1, 4],
      [2, 2, 4],
      [3, 3, 4],
    ],
  ),
  row(
    "all beginnings",
    ["a", "aa", "aaa"],
    "aaa",
    [[2, 0, 3]],
    [
      [0, 0, 1],
      [1, 0, 2],
      [0, 1, 2],
      [2, 0, 3],
      [1, 1, 3],
      [0, 2, 3],
    ],
  ),
  row("all beginnings, and a rest", ["a", "aa", "aaa"], "aaaaa", [
    [2, 0, 3],
    [1, 3, 5],
  ]),
  row("a long failure with a short one inside", ["abcde", "bc", "e"], "abcdx", [[1, 1, 3]]),
  row("a long failure with two inside", ["abcdef", "bc", "d"], "abcdeg", [
    [1, 1, 3],
    [2, 3, 4],
  ]),
  row(
    "deep failure",
    ["abcdefg", "bcde", "cd"],
    "abcdef",
    [[1, 1, 5]],
    [
      [2, 2, 4],
      [1, 1, 5],
    ],
  ),

  // Leftmost comes before longest.
  row(
    "leftmost before longest",
    ["ab", "bcdef"],
    "abcdef",
    [[0, 0, 2]],
    [
      [0, 0, 2],
      [1, 1, 6],
    ],
  ),
  row("leftmost though it ends later", ["abcd", "bc"], "abcd", [[0, 0, 4]]),
  row("leftmost fails at the last unit", ["abcde", "bcd"], "abcdx", [[1, 1, 4]]),
  row(
    "a chain of overlaps",
    ["ab", "bc", "cd"],
    "abcd",
    [
      [0, 0, 2],
      [2, 2, 4],
    ],
    [
      [0, 0, 2],
      [1, 1, 3],
      [2, 2, 4],
    ],
  ),
  row("a chain taken over by the whole", ["ab", "bc", "cd", "abcd"], "abcd", [[3, 0, 4]]),
  row("side by side, taken over", ["a", "b", "c", "abcd"], "abcd", [[3, 0, 4]]),
  row("side by side, not taken over", ["a", "b", "c", "abcd"], "abcx", [
    [0, 0, 1],
    [1, 1, 2],
    [2, 2, 3],
  ]),
  row("a short one and then a longer one inside", ["ab", "bcd", "cde"], "abcde", [
    [0, 0, 2],
    [2, 2, 5],
  ]),
  row("longest of three at one place", ["Samwise", "Sam", "Samw"], "Samwise", [[0, 0, 7]]),
  row("longest that is whole", ["Samwise", "Sam", "Samw"], "Samwis", [[2, 0, 4]]),
  row(
    "ushers",
    ["he", "she", "his", "hers"],
    "ushers",
    [[1, 1, 4]],
    [
      [1, 1, 4],
      [0, 2, 4],
      [3, 2, 6],
    ],
  ),
  row("longer inside a failing longest", ["abcdefghi", "cde", "hz", "abcdefgh"], "abcdefghz", [[3, 0, 8]]),
  row("growth after a match", ["b", "bcdx", "abcde"], "abcdx", [[1, 1, 5]]),

  // Fibonacci words, periods.
  row(
    "a period",
    ["abab"],
    "abababab",
    [
      [0, 0, 4],
      [0, 4, 8],
    ],
    [
      [0, 0, 4],
      [0, 2, 6],
      [0, 4, 8],
    ],
  ),
  row("Fibonacci", ["abaab", "aba"], "abaababaabaab", [
    [0, 0, 5],
    [0, 5, 10],
  ]),

  // Chinese.
  row(
    "Chinese, longest",
    ["思维", "思维链"],
    "用思维链",
    [[1, 1, 4]],
    [
      [0, 1, 3],
      [1, 1, 4],
    ],
  ),
  row("Chinese, shorter", ["思维", "思维链"], "用思维导图", [[0, 1, 3]]),
  row(
    "Chinese, crossing",
    ["商品", "和服", "服务"],
    "商品和服务",
    [
      [0, 0, 2],
      [1, 2, 4],
    ],
    [
      [0, 0, 2],
      [1, 2, 4],
      [2, 3, 5],
    ],
  ),
  row("Chinese, nested", ["语言", "模型", "语言模型", "大语言模型"], "大语言模型和语言模型", [
    [3, 0, 5],
    [2, 6, 10],
  ]),
  row("Chinese, three in one", ["南京市", "市长", "长江", "长江大桥"], "南京市长江大桥", [
    [0, 0, 3],
    [3, 3, 7],
  ]),
  row("Chinese, hers", ["工信处", "女干事", "交换机", "换机"], "工信处女干事每月经过交换机", [
    [0, 0, 3],
    [1, 3, 6],
    [2, 10, 13],
  ]),
  row("Traditional is another character", ["链"], "鏈", [], []),
  row(
    "Chinese beside Latin",
    ["KV缓存", "缓存"],
    "用KV缓存",
    [[0, 1, 5]],
    [
      [0, 1, 5],
      [1, 3, 5],
    ],
  ),

  // Units.
  row("an astral character", ["😀"], "a😀b", [[0, 1, 3]], [[0, 1, 3]]),
  row("two of one high surrogate", ["😀", "😁"], "😁😀", [
    [1, 0, 2],
    [0, 2, 4],
  ]),
  row("a rare Chinese character", ["𠮷野"], "在𠮷野家", [[0, 1, 4]]),
  row("half an astral character", ["\ude00"], "😀", [[0, 1, 2]], [[0, 1, 2]]),
  row("a lone surrogate", ["\ud800"], "a\ud800", [[0, 1, 2]]),
  row("the end of a family", ["👩‍👩‍👧", "👧"], "👩‍👩‍👧👧", [
    [0, 0, 8],
    [1, 8, 10],
  ]),
  row("NUL", ["\0"], "a\0\0", [
    [0, 1, 2],
    [0, 2, 3],
  ]),
  row("NUL inside", ["a\0b", "\0"], "a\0b\0", [
    [0, 0, 3],
    [1, 3, 4],
  ]),
  row("the greatest unit", ["\uffff"], "\ufffe\uffff", [[0, 1, 2]]),
  row("blanks are units", [" ", "a b"], "a b c", [
    [1, 0, 3],
    [0, 3, 4],
  ]),
  row("a decomposed letter", ["e\u0301"], "é e\u0301", [[0, 2, 4]]),
  row("line ends are units", ["a\nb"], "a b a\nb", [[0, 4, 7]]),

  // Folding.
  row(
    "folds case",
    ["a"],
    "aA",
    [
      [0, 0, 1],
      [0, 1, 2],
    ],
    undefined,
    folding,
  ),
  row("folds case of the pattern", ["SAMWISE", "sam"], "SamWise", [[0, 0, 7]], undefined, folding),
  row("patterns that fold to one: the first", ["Foo", "fOO"], "FOO", [[0, 0, 3]], [[0, 0, 3]], folding),
  row("folds width", ["lora"], "ＬｏＲＡ", [[0, 0, 4]], undefined, folding),
  row("folds accents", ["resume"], "résumé", [[0, 0, 6]], undefined, folding),
  row("folds combining accents away", ["resume"], "re\u0301sume\u0301.", [[0, 0, 7]], undefined, folding),
  row("folds Traditional", ["语言模型"], "語言模型", [[0, 0, 4]], undefined, folding),
  row("folds Traditional patterns", ["語言模型"], "语言模型", [[0, 0, 4]], undefined, folding),
  row(
    "folds hyphens to blanks",
    ["fine-tuning"],
    "fine tuning fine‑tuning finetuning",
    [
      [0, 0, 11],
      [0, 12, 23],
    ],
    undefined,
    folding,
  ),
  row("folds runs of blanks", ["a b"], "a \t b", [[0, 0, 5]], undefined, folding),
  row("blanks around a pattern do not count", [" a "], "ba", [[0, 1, 2]], undefined, folding),
  row("a pattern of blanks is empty", [" ", "-"], "a - b", [], [], folding),
  row("a pattern that is passed over is empty", ["\u00ad", "\0"], "a\u00ad\0b", [], [], folding),
  row("a soft hyphen before a match", ["a"], "\u00ada\u00ad", [[0, 1, 2]], [[0, 1, 2]], folding),
  row("a line end is a blank", ["a b"], "a\nb", [[0, 0, 3]], undefined, folding),
  row("two line ends are none", ["a b", "b"], "a\n\nb", [[1, 3, 4]], undefined, folding),
  row("astral characters are kept", ["A😀"], "a😀", [[0, 0, 3]], undefined, folding),
  row("a blank sets back to a shorter beginning", ["x a b c", "a b d"], "x a b d", [[1, 2, 7]], undefined, folding),
  row(
    "nested with blanks",
    ["a", "a b", "b c"],
    "a b c",
    [[1, 0, 3]],
    [
      [0, 0, 1],
      [1, 0, 3],
      [2, 2, 5],
    ],
    folding,
  ),

  // Whole words, as flashtext has them.
  row("not inside a word", ["java"], "javascript java", [[0, 11, 15]], [[0, 11, 15]], whole),
  row("not at the end of a word", ["script"], "javascript script", [[0, 11, 17]], [[0, 11, 17]], whole),
  row("a word at a full stop", ["java"], "java.", [[0, 0, 4]], undefined, whole),
  row(
    "a phrase, else its beginning",
    ["machine", "machine learning"],
    "machine learned machine learning",
    [
      [0, 0, 7],
      [1, 16, 32],
    ],
    undefined,
    whole,
  ),
  row(
    "a phrase that fails in its last word",
    ["a b cd", "b", "c"],
    "a b c",
    [
      [1, 2, 3],
      [2, 4, 5],
    ],
    undefined,
    whole,
  ),
  row(
    "signs belong to no word",
    ["c++", "c", ".net"],
    "c++ c .net c",
    [
      [0, 0, 3],
      [1, 4, 5],
      [2, 6, 10],
      [1, 11, 12],
    ],
    undefined,
    whole,
  ),
  row("Latin beside Chinese is a word", ["rag"], "用rag做", [[0, 1, 4]], undefined, whole),
  row("Chinese inside Chinese", ["模型"], "大模型们", [[0, 1, 3]], undefined, whole),
  row("digits belong to words", ["gpt"], "gpt4 gpt-4", [[0, 5, 8]], undefined, whole),
];

function row(
  name: string,
  patterns: readonly string[],
  text: string,
  longest: readonly Triple[],
  all?: readonly Triple[],
  options: CompileOptions = {},
): Conformance {
  return { name, patterns, text, options, longest, all };
}
