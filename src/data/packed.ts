/**
 * The form in which the term table ships: columns of JSON, in which what can be derived is left out.
 * `build/pack.ts` writes it and `unpack.ts` reads it; a test holds that nothing is lost between them.
 *
 * Columns rather than rows, and references by place rather than by id: a third less after compression.
 */
export interface PackedTable {
  readonly terms: PackedTerms;
  readonly records: PackedRecords;
}

/** The names. */
export interface PackedTerms {
  readonly subjects: readonly string[];
  /** Simplified characters with their most usual Traditional form in the table, pair after pair. */
  readonly characters: string;
  /** Empty where the id is what `slug` makes of the first English name. */
  readonly ids: readonly string[];
  /** Places in `subjects`. */
  readonly subject: readonly number[];
  /** Places in `kinds`. */
  readonly kind: readonly number[];
  readonly en: readonly (readonly PackedName[])[];
  readonly simplified: readonly (readonly PackedName[])[];
  /** 0 where it is all Simplified names, written in Traditional characters. */
  readonly traditional: readonly (readonly PackedTraditional[] | 0)[];
}

/** What is known about the concepts beside their names, and how names are read. */
export interface PackedRecords {
  /** Characters with their most usual reading: `思sī 维wéi …`. */
  readonly readings: string;
  readonly sources: readonly (readonly PackedSource[])[];
  /** Relations as places of concepts; 0 where there are none. */
  readonly broader: readonly Places[];
  readonly related: readonly Places[];
  readonly derivedFrom: readonly Places[];
  readonly organization: readonly Places[];
  /** 0 where there is none. */
  readonly year: readonly number[];
  /** What tells the senses of everyday words apart. */
  readonly contexts: readonly PackedContext[];
}

/** The concept's place, the language's in `languages`, the name's in its list, and its context. */
export type PackedContext = readonly [
  concept: number,
  language: number,
  name: number,
  field: readonly string[],
  general: readonly string[],
];

export type Places = readonly number[] | 0;

/** A plain string is a full name: preferred where it comes first, else admitted. */
export type PackedName = string | readonly [text: string, flags: number, region?: string, pinyin?: string];

/**
 * A number is the Simplified name at that place, written in Traditional characters, so that both fold to one; below
 * zero, `-1 - place`, it is admitted instead of preferred.
 */
export type PackedTraditional = PackedName | number;

/** `flags`: the status (0, 1, 2), plus these. */
export const abbreviationFlag = 4;
export const caseFlag = 8;

/** `2201.11903` is an arXiv id, whose year it tells; `10.1000/…` a DOI; all else an address. */
export type PackedSource = string | readonly [address: string, year: number];
