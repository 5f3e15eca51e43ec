import { type Concept, type Designation, kinds, languages, statuses } from "../core/concept.js";
import type { ConceptInput } from "../core/glossary.js";
import { contextShape, type Shape, sourcesShape } from "./shape.js";

/** Makes the error for a cell, by what it should have been. */
export type CellFault = (wanted: string, code?: string) => Error;

/** How a part of a `Whole` is a cell, and back. */
interface Cell<Whole, Part> {
  /** Gives the cell; empty where there is nothing to say. */
  write(whole: Whole): string;
  /** Gives the part that a cell holds. Never called for an empty cell; `before` is what earlier cells gave. */
  read(cell: string, fault: CellFault, before: Part): Part;
}

/** A column of the table: its name in the header, and its cells. */
export interface Column<Whole, Part> extends Cell<Whole, Part> {
  readonly name: string;
}

type NameCell = Cell<Designation, Partial<Designation>>;
type ConceptCell = Cell<Concept, Partial<ConceptInput>>;

/** Keyed by field, so that a field added to the model does not compile until it has a cell. */
const nameCells: Readonly<Record<Exclude<keyof Designation, "text">, NameCell>> = {
  status: {
    write: ({ status }) => status,
    read: (cell, fault) => ({ status: oneOf(statuses, cell, fault, "unknown-status") }),
  },
  type: {
    write: ({ type }) => type,
    read: (cell, fault) => ({ type: oneOf(["full", "abbreviation"] as const, cell, fault) }),
  },
  region: { write: ({ region = "" }) => region, read: (region) => ({ region }) },
  pinyin: { write: ({ pinyin = "" }) => pinyin, read: (pinyin) => ({ pinyin }) },
  verb: { write: ({ verb = "" }) => verb, read: (verb) => ({ verb }) },
  caseSensitive: {
    write: ({ caseSensitive }) => (caseSensitive ? "true" : ""),
    read: (cell, fault) => {
      oneOf(["true"], cell, fault);
      return { caseSensitive: true };
    },
  },
  context: {
    write: ({ context }) => (context ? JSON.stringify(context) : ""),
    read: (cell, fault) => ({ context: parsed(cell, contextShape, '{"field":["…"],"general":["…"]}', fault) }),
  },
};

const conceptCells: Readonly<Record<Exclude<keyof Concept, "id" | "terms" | "definition" | "note">, ConceptCell>> = {
  subject: { write: ({ subject }) => subject, read: (subject) => ({ subject }) },
  kind: { write: ({ kind }) => kind, read: (cell, fault) => ({ kind: oneOf(kinds, cell, fault) }) },
  year: {
    write: ({ year }) => (year === undefined ? "" : String(year)),
    read: (cell, fault) => {
      if (!/^-?\d+$/.test(cell)) throw fault("a year, as a whole number");
      return { year: Number(cell) };
    },
  },
  sources: {
    write: ({ sources }) => (sources.length > 0 ? JSON.stringify(sources) : ""),
    read: (cell, fault) => ({ sources: parsed(cell, sourcesShape, '[{"url":"https://…","year":2022}]', fault) }),
  },
  broader: idList("broader"),
  related: idList("related"),
  derivedFrom: idList("derivedFrom"),
  organization: idList("organization"),
};

/** What a row says of its name, besides the `term` itself. */
export const nameColumns = /* @__PURE__ */ toColumns(nameCells);

/** What the first row of a concept says of the concept. */
export const conceptColumns: readonly Column<Concept, Partial<ConceptInput>>[] = /* @__PURE__ */ [
  ...toColumns(conceptCells),
  ...prose("definition"),
  ...prose("note"),
];

function toColumns<Whole, Part>(cells: Readonly<Record<string, Cell<Whole, Part>>>): readonly Column<Whole, Part>[] {
  return Object.entries(cells).map(([name, cell]) => ({ name, ...cell }));
}

function idList(field: "broader" | "related" | "derivedFrom" | "organization"): ConceptCell {
  return {
    write: ({ [field]: ids = [] }) => ids.join(" "),
    read: (cell) => ({ [field]: cell.split(/\s+/).filter(Boolean) }),
  };
}

function prose(field: "definition" | "note"): Column<Concept, Partial<ConceptInput>>[] {
  return languages.map((language) => ({
    name: `${field}.${language}`,
    write: (concept) => concept[field]?.[language] ?? "",
    read: (cell, _fault, before) => ({ [field]: { ...before[field], [language]: cell } }),
  }));
}

/** Reads JSON out of a cell. `Value` is what the shape lets through. */
function parsed<Value>(cell: string, shape: Shape, example: string, fault: CellFault): Value {
  try {
    const value: unknown = JSON.parse(cell);
    shape(value, [], (_code, _path, message) => new SyntaxError(message));
    return value as Value;
  } catch {
    throw fault(`JSON such as ${example}`);
  }
}

function oneOf<Value extends string>(values: readonly Value[], cell: string, fault: CellFault, code?: string): Value {
  const found = values.find((each) => each === cell);
  if (found === undefined) throw fault(`one of ${values.join(", ")}`, code);
  return found;
}
