/**
 * The form in which the term table ships: rows of JSON in which what can be derived is left out.
 * `build/pack.ts` writes it and `unpack.ts` reads it; a test holds that nothing is lost between them.
 */
export interface PackedTable {
  readonly subjects: readonly string[];
  /** Characters with their most usual reading: `思sī 维wéi …`. */
  readonly readings: string;
  /** Simplified characters with their most usual Traditional form in the table, pair after pair. */
  readonly traditional: string;
  readonly rows: readonly PackedConcept[];
}

export type PackedConcept = readonly [
  id: string,
  subject: number,
  kind: number,
  en: readonly PackedName[],
  simplified: readonly PackedName[],
  /** 0 where it is the Simplified names converted character by character. */
  traditional: readonly PackedName[] | 0,
  sources: readonly PackedSource[],
  broader: readonly string[],
  related: readonly string[],
  derivedFrom?: readonly string[] | 0,
  organization?: readonly string[] | 0,
  year?: number,
];

/** A plain string is a full name: preferred where it comes first, else admitted. */
export type PackedName =
  | string
  | readonly [
      text: string,
      flags: number,
      region?: string,
      pinyin?: string,
      field?: readonly string[],
      general?: readonly string[],
    ];

/** `flags`: the status (0, 1, 2), plus these. */
export const abbreviationFlag = 4;
export const caseFlag = 8;

/** `2201.11903` is an arXiv id, whose year it tells; `10.1000/…` a DOI; all else an address. */
export type PackedSource = string | readonly [address: string, year: number];
