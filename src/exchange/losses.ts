import type { Concept, Designation } from "../core/concept.js";
import type { Glossary } from "../core/glossary.js";
import { namesOf } from "../core/names.js";
import type { Loss } from "./format.js";

/** What a concept may carry besides its names, and whether it does. */
const carries = {
  subject: ({ subject }: Concept) => subject !== "general",
  kind: ({ kind }: Concept) => kind !== "concept",
  definition: ({ definition }: Concept) => Object.values(definition ?? {}).some(Boolean),
  note: ({ note }: Concept) => Object.values(note ?? {}).some(Boolean),
  sources: ({ sources }: Concept) => sources.length > 0,
  "sources.year": ({ sources }: Concept) => sources.some(({ year }) => year !== undefined),
  broader: ({ broader }: Concept) => broader.length > 0,
  related: ({ related }: Concept) => related.length > 0,
  derivedFrom: ({ derivedFrom }: Concept) => derivedFrom.length > 0,
  organization: ({ organization = [] }: Concept) => organization.length > 0,
  year: ({ year }: Concept) => year !== undefined,
} satisfies Readonly<Record<Exclude<keyof Concept, "id" | "terms"> | "sources.year", (concept: Concept) => boolean>>;

/** The same for a name. */
const nameCarries = {
  status: ({ status }: Designation) => status !== "preferred",
  type: ({ type }: Designation) => type !== "full",
  region: ({ region }: Designation) => Boolean(region),
  pinyin: ({ pinyin }: Designation) => Boolean(pinyin),
  verb: ({ verb }: Designation) => Boolean(verb),
  caseSensitive: ({ caseSensitive }: Designation) => Boolean(caseSensitive),
  context: ({ context }: Designation) => context !== undefined,
} satisfies Readonly<Record<Exclude<keyof Designation, "text">, (name: Designation) => boolean>>;

export type ConceptField = keyof typeof carries;
export type NameField = keyof typeof nameCarries;

/** All of them, for a format that holds names only. */
export const conceptFields = /* @__PURE__ */ Object.keys(carries) as readonly ConceptField[];
export const nameFields = /* @__PURE__ */ Object.keys(nameCarries) as readonly NameField[];

/** Gives one loss for each of these fields that any concept or name of the glossary fills. */
export function wholesale(glossary: Glossary, fields: readonly (ConceptField | NameField)[], reason: string): Loss[] {
  const filled = (field: ConceptField | NameField): boolean =>
    field in carries
      ? glossary.concepts.some(carries[field as ConceptField])
      : [...namesOf(glossary)].some(({ designation }) => nameCarries[field as NameField](designation));
  return fields.filter(filled).map((field) => ({ field, reason }));
}
