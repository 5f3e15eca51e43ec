/** The languages of the table, as BCP 47 tags. Other tags resolve to these with `resolveLanguage`. */
export const languages = ["en", "zh-Hans", "zh-Hant"] as const;
export type Language = (typeof languages)[number];

/** What an entry is about. */
export const kinds = ["concept", "system", "benchmark", "dataset", "organization"] as const;
export type Kind = (typeof kinds)[number];

/**
 * Administrative status (ISO 30042): the one name we write, names in real use beside it, and names
 * that are wrong or misleading and kept so that checks can catch them. Best first.
 */
export const statuses = ["preferred", "admitted", "deprecated"] as const;
export type Status = (typeof statuses)[number];

/** Whether a designation is written out or shortened. */
export type DesignationType = "full" | "abbreviation";

/** For a name that also means something else outside the field: what tells the senses apart. */
export interface NameContext {
  /** Words that, near the name, speak for the sense of the field: 模型 near 蒸馏. Terms that mean nothing else need no mention. */
  readonly field?: readonly string[];
  /** Longer expressions in which the name is an everyday word: 蒸馏水. The name is not found inside them. */
  readonly general?: readonly string[];
  /**
   * How often the name by itself means the concept, from 0, hardly ever (value, 值), to 4, nearly always. The shares behind
   * it are those of `shareOf`. What it is called is by Kageura and Umino (1996). @default 1
   */
  readonly termhood?: number;
  /** The same in texts of the field alone, where 专家 is still mostly somebody, and 训练 always training. @default 2 more */
  readonly inField?: number;
}

/** A name of a concept in one language. */
export interface Designation {
  readonly text: string;
  readonly status: Status;
  readonly type: DesignationType;
  /** ISO 3166 code of the one place that uses it (`TW`, `HK`, …); absent when used everywhere. */
  readonly region?: string;
  /** Syllables with tone marks, one blank between them: `sī wéi liàn`. Chinese only. */
  readonly pinyin?: string;
  /** True when the name is only right with exactly these capitals: `OPT` is no `opt`. */
  readonly caseSensitive?: true;
  /** For an English name of something that is done: the verb, whose forms stand for it too (quantization: `quantize`). */
  readonly verb?: string;
  /** Present only where the name is an everyday word as well. */
  readonly context?: NameContext;
}

/** Something a reader can open to check an entry. */
export interface Source {
  /** `https://arxiv.org/abs/…`, `https://doi.org/…` or any other page. */
  readonly url: string;
  readonly year?: number;
  /** The shipped table keeps titles in `duizhao/references`; `cite` gives sources with theirs. */
  readonly title?: string;
}

/** A unit of knowledge with its designations in each language (ISO 1087). */
export interface Concept {
  /** `[a-z0-9-]+`, stable for ever. */
  readonly id: string;
  /** The subject field's id, such as `alignment`. */
  readonly subject: string;
  readonly kind: Kind;
  /** Designations by language: the preferred one first, then admitted, then deprecated. */
  readonly terms: Readonly<Record<Language, readonly Designation[]>>;
  /** Present in a glossary of one's own; the shipped table's are in `duizhao/definitions/*`. */
  readonly definition?: Readonly<Partial<Record<Language, string>>>;
  readonly sources: readonly Source[];
  /** Ids of the next wider concepts. */
  readonly broader: readonly string[];
  /** Ids of concepts to compare. */
  readonly related: readonly string[];
  /** For systems: ids of what it was trained or built from. */
  readonly derivedFrom: readonly string[];
  /** For systems, benchmarks and datasets: ids of who made it. */
  readonly organization?: readonly string[];
  /** For systems, benchmarks and datasets: the year it was made public. */
  readonly year?: number;
  /** What a reader should know about disputed names. Kept beside `definition`. */
  readonly note?: Readonly<Partial<Record<Language, string>>>;
}
