import type { ConceptInput, Glossary } from "../core/glossary.js";

/** What is known of a file format before one uses it. */
export interface Format {
  /** What `exportGlossary` and `importGlossary` take. */
  readonly id: string;
  /** The name to show. */
  readonly label: string;
  /** How the names of its files end, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** True when a file holds one pair of languages, named by `from` and `to`. */
  readonly pair: boolean;
  /** True when export leaves nothing out. */
  readonly lossless: boolean;
  /** The optional packages that reading or writing it takes. */
  readonly needs: readonly string[];
}

/** Something that a format, or duizhao, has no place for. */
export interface Loss {
  /** The concept that lost it; absent where all that have the field lost it. */
  readonly conceptId?: string;
  /** What was left out or changed, as a path into the concept: `definition.en`, `terms.zh-Hant.2`. */
  readonly field: string;
  readonly reason: string;
}

export interface Exported {
  readonly content: string;
  readonly losses: readonly Loss[];
}

export interface Imported {
  /** What `createGlossary` takes. */
  readonly concepts: readonly ConceptInput[];
  readonly losses: readonly Loss[];
}

/** The direction of a pair format, as BCP 47 tags. */
export interface PairOptions {
  /** The language of the first column. @default "en" */
  readonly from?: string;
  /** The language of the second column. @default "zh-Hans" */
  readonly to?: string;
}

export interface ExportOptions extends PairOptions {
  /** CSV: start with a byte order mark, which Excel needs to see that the file is UTF-8. @default false */
  readonly bom?: boolean;
  /**
   * CSV: put an apostrophe before a cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab
   * or return first). Each such cell is a `Loss`: the apostrophe stays on import. @default false
   */
  readonly guardFormulas?: boolean;
}

export interface ImportOptions extends PairOptions {
  /** The name that errors give the content. @default none */
  readonly file?: string;
  /** TBX: what to do with languages other than English and Chinese. @default "refuse" */
  readonly otherLanguages?: "refuse" | "drop";
}

/** A format with its two directions. */
export interface Codec {
  readonly format: Format;
  write(glossary: Glossary, options: ExportOptions): Promise<Exported>;
  read(content: string, options: ImportOptions): Promise<Imported>;
}
