/**
 * The form in which the term table ships: columns of text, in which what can be derived is left out.
 * `build/pack.ts` writes it and `unpack.ts` reads it; a test holds that nothing is lost between them.
 *
 * Names in columns rather than rows, and references by place rather than by id: a third less after compression. One text a
 * column rather than arrays in arrays: a program that looks up one name has it parsed in a tenth of the time.
 */
export interface PackedTable {
  readonly terms: PackedTerms;
  readonly records: PackedRecords;
  readonly contexts: PackedContexts;
  readonly readings: PackedReadings;
}

/** The table, with what is not in the glossary's files but was learned from texts. */
export interface ShippedTable extends PackedTable {
  readonly clues: PackedClues;
}

/** A cell for each concept, parted by `separators.cell`; what is in a cell says the type's name. */
export type Column<_Cell> = string;

/** What parts the texts of a column. None of these may stand in what is packed. */
export const separators = { cell: "`", field: "^", item: "¦", part: "~", word: "|" } as const;

/** The names. */
export interface PackedTerms {
  readonly subjects: readonly string[];
  /** Simplified characters with their most usual Traditional form in the table, pair after pair. */
  readonly characters: string;
  /** Empty where the id is what `slug` makes of the first English name. */
  readonly ids: Column<string>;
  /** Places in `subjects`. */
  readonly subject: Column<number>;
  /** Places in `kinds`. */
  readonly kind: Column<number>;
  readonly en: Column<PackedName[]>;
  readonly simplified: Column<PackedName[]>;
  /** Empty where it is all Simplified names, written in Traditional characters. */
  readonly traditional: Column<PackedTraditional[]>;
}

/**
 * What is known about the concepts beside their names: a row for each, parted by `separators.cell`. Rows, since one that
 * is asked for is then cut alone.
 */
export type PackedRecords = string;

/** What a row holds, in this order, parted by `separators.field`. */
export const recordFields = [
  /** `PackedSource`s. */
  "sources",
  /** Relations as places of concepts. */
  "broader",
  "related",
  "derivedFrom",
  "organization",
  /** Empty where there is none. */
  "year",
  /** Which names have a context, two digits of base 36 each: the language's place and the name's. */
  "everyday",
] as const;

/** What tells the senses of everyday words apart: read when somebody asks for the first of them. */
export type PackedContexts = Column<PackedContext[]>;

/** What words near an everyday name weigh: see `ClueScale`. Read when somebody looks for terms. */
export type PackedClues = string;

/** Characters with their most usual reading: `思sī 维wéi …`. Read when somebody asks how a name is read. */
export type PackedReadings = string;

/**
 * The text, and where there is more to say its flags, its region, and its reading or its verb, as parts. Without flags it is a full
 * name: preferred where it comes first, else admitted.
 */
export type PackedName = string;

/**
 * `#3` is the Simplified name at that place, written in Traditional characters, so that both fold to one; `#-4` is the
 * same name, admitted instead of preferred: `-1 - place`.
 */
export type PackedTraditional = PackedName;
export const referenceMark = "#";

/** `flags`: the status (0, 1, 2), plus these. */
export const abbreviationFlag = 4;
export const caseFlag = 8;

/** `2201.11903` is an arXiv id, whose year it tells; `10.1000/…` a DOI; all else an address. `@2015` is the year. */
export type PackedSource = string;

/**
 * Parts: the language's place in `languages`, the name's in its list, the words of `field`, those of `general`, the
 * termhood, that in the field. A Traditional name that is a reference adds these to the context of what it refers to,
 * unless `ownContext` follows.
 */
export type PackedContext = string;
export const ownContext = "=";
/** The name itself, in the words of `general`. */
export const nameMark = "*";

/** The place of the Simplified name that a Traditional one is, where an empty cell refers to all in order; or -1. */
export function placeOfReference(cell: readonly PackedTraditional[], at: number): number {
  if (cell.length === 0) return at;
  const name = cell[at];
  if (!name?.startsWith(referenceMark)) return -1;
  const reference = Number(name.slice(1));
  return reference < 0 ? -1 - reference : reference;
}
