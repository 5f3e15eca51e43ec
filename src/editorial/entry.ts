import type { DesignationType, Kind, Language, NameContext } from "../core/concept.js";

/** A subject field's file as it is written, after the schema has passed it. See glossary/schema.json. */
export interface SubjectFile {
  readonly subject: string;
  readonly title: { readonly en: string; readonly "zh-Hans": string; readonly "zh-Hant"?: string };
  readonly concepts: readonly Entry[];
}

export interface Entry {
  readonly id: string;
  readonly kind?: Kind;
  readonly en: Section;
  readonly "zh-Hans": Section;
  readonly "zh-Hant"?: Partial<Section>;
  readonly broader?: OneOrMany<string>;
  readonly related?: OneOrMany<string>;
  readonly derivedFrom?: OneOrMany<string>;
  readonly organization?: OneOrMany<string>;
  readonly year?: number;
  readonly sources: readonly EntrySource[];
  readonly verified?: false;
}

/** What an entry says in one language. */
export interface Section {
  readonly preferred: EntryName;
  readonly abbreviation?: OneOrMany<EntryName>;
  readonly admitted?: OneOrMany<EntryName>;
  readonly deprecated?: OneOrMany<EntryName>;
  readonly definition: string;
  readonly note?: string;
}

export type EntryName = string | LongName;

export interface LongName {
  readonly text: string;
  readonly type?: DesignationType;
  readonly region?: string;
  readonly case?: "exact";
  readonly pinyin?: string;
  readonly verb?: string;
  readonly shared?: OneOrMany<string>;
  readonly context?: NameContext;
}

export interface EntrySource {
  readonly arxiv?: string;
  readonly doi?: string;
  readonly url?: string;
  readonly title: string;
  readonly year: number;
}

export type OneOrMany<T> = T | readonly T[];

/** Where a name is written: `["en", "admitted", 0]`. */
export type Path = readonly (string | number)[];

/** A name of an entry with its key and place. */
export interface WrittenName extends LongName {
  readonly language: Language;
  readonly key: NameKey;
  readonly path: Path;
}

export const nameKeys = ["preferred", "abbreviation", "admitted", "deprecated"] as const;
export type NameKey = (typeof nameKeys)[number];

/** Gives a list whether one thing, several or none was written. */
export function many<T>(value: OneOrMany<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** Gives every name of an entry in one language, in the order preferred, abbreviation, admitted, deprecated. */
export function writtenNames(entry: Entry, language: Language): WrittenName[] {
  const section = entry[language];
  if (!section) return [];
  return nameKeys.flatMap((key) => {
    const written = section[key];
    const isList = Array.isArray(written);
    return many(written).map((name, at) => ({
      ...(typeof name === "string" ? { text: name } : name),
      language,
      key,
      path: isList ? [language, key, at] : [language, key],
    }));
  });
}
