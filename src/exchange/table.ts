import { type Language, languages } from "../core/concept.js";
import { GlossaryError } from "../core/error.js";
import { fold } from "../core/fold.js";
import type { ConceptInput, DesignationInput, Glossary } from "../core/glossary.js";
import { type CellFault, type Column, conceptColumns, nameColumns } from "./columns.js";
import type { Fault, Position } from "./fault.js";
import type { Imported, Loss } from "./format.js";
import { newIds } from "./ids.js";
import { tagReader } from "./languages.js";

/*
 * The table that CSV and TSV share: a header, then one row per designation. `id` and `language` say whose name
 * `term` is; the columns of the concept are filled on its first row only. What is empty is absent.
 */

const required = ["id", "language", "term"];
/** The columns, in the order they are written; they may be read in any order, and only `required` must be there. */
export const columns: readonly string[] = /* @__PURE__ */ [
  ...required,
  ...nameColumns.map(({ name }) => name),
  ...conceptColumns.map(({ name }) => name),
];

/** A row of a table to write, and the concept it speaks of. */
export interface OutRow {
  readonly conceptId: string;
  readonly cells: readonly string[];
}

/** A row of a table that was read. */
export interface InRow {
  readonly cells: readonly string[];
  /** Gives the place where a cell starts. */
  position(cell: number): Position;
}

/**
 * Gives the rows of a glossary, without the header.
 *
 * @throws GlossaryError `unwritable-text` where a text holds half a surrogate pair, which UTF-8 cannot.
 */
export function toRows(glossary: Glossary): OutRow[] {
  const noConcept = conceptColumns.map(() => "");
  return glossary.concepts.flatMap((concept) => {
    const names = languages.flatMap((language) => concept.terms[language].map((name) => ({ language, name })));
    return names.map(({ language, name }, at): OutRow => {
      const ofName = nameColumns.map((column) => column.write(name));
      const ofConcept = at === 0 ? conceptColumns.map((column) => column.write(concept)) : noConcept;
      const cells = [concept.id, language, name.text, ...ofName, ...ofConcept];
      const broken = cells.findIndex((cell) => /\p{Surrogate}/u.test(cell));
      if (broken >= 0) {
        const message = `"${concept.id}" has half a surrogate pair under ${columns[broken]}.`;
        throw new GlossaryError("unwritable-text", message, { mend: "Correct the text, or export JSON." });
      }
      return { conceptId: concept.id, cells };
    });
  });
}

/**
 * Gives the concepts of a table. The rows of a concept stand together.
 *
 * @param rows The header and what follows.
 * @throws GlossaryError `missing-column`, `unknown-column`, `malformed`, `bad-id`, `duplicate-id`, `no-name`,
 * `unknown-language`, `unknown-status`, `wrong-value`, `repeated-field`.
 */
export function toConcepts(rows: readonly InRow[], fault: Fault): Imported {
  const [header, ...body] = rows;
  const names = header ? readHeader(header, fault) : [];
  const losses: Loss[] = [];
  const ids = newIds(fault);
  const language = tagReader(fault, losses);
  const concepts: ConceptInput[] = [];
  let current: { readonly first: RowReader; readonly terms: Partial<Record<Language, DesignationInput[]>> } | undefined;

  for (const row of body) {
    const reader = readRow(row, names, fault);
    if (current?.first.cell("id") !== reader.cell("id")) {
      const terms = {};
      current = { first: reader, terms };
      concepts.push({
        id: ids.claim(reader.cell("id"), () => reader.position("id")),
        terms,
        ...reader.parts(conceptColumns),
      });
    } else {
      refuseRepeats(reader, current.first, fault);
    }
    const text = reader.cell("term");
    if (fold(text) === "") {
      throw fault("no-name", "A name is empty.", "Write the name or leave the row out.", reader.position("term"));
    }
    const name = { text, ...reader.parts(nameColumns) };
    const tag = language(reader.cell("language"), () => reader.position("language"));
    const terms = current.terms[tag] ?? [];
    terms.push(name);
    current.terms[tag] = terms;
  }
  return { concepts, losses };
}

interface RowReader {
  cell(column: string): string;
  position(column: string): Position;
  /** Gives what the cells of these columns hold. */
  parts<Whole, Part extends object>(columns: readonly Column<Whole, Part>[]): Part;
}

function readRow(row: InRow, names: readonly string[], fault: Fault): RowReader {
  const { cells } = row;
  if (cells.length !== names.length) {
    const message = `This row has ${cells.length} cells, and the header has ${names.length}.`;
    throw fault("malformed", message, "Give every row as many cells as the header.", row.position(0));
  }
  const cell = (column: string) => cells[names.indexOf(column)] ?? "";
  const position = (column: string) => row.position(names.indexOf(column));
  return {
    cell,
    position,
    parts<Whole, Part extends object>(columns: readonly Column<Whole, Part>[]) {
      const parts = {} as Part;
      for (const { name, read } of columns) {
        const wrong: CellFault = (wanted, code = "wrong-value") =>
          fault(code, `"${cell(name)}" under ${name} is not ${wanted}.`, `Write ${wanted}.`, position(name));
        if (cell(name) !== "") Object.assign(parts, read(cell(name), wrong, parts));
      }
      return parts;
    },
  };
}

function readHeader({ cells, position }: InRow, fault: Fault): readonly string[] {
  cells.forEach((name, at) => {
    if (!columns.includes(name)) {
      throw fault("unknown-column", `There is no column "${name}".`, `Use ${columns.join(", ")}.`, position(at));
    }
    if (cells.indexOf(name) < at) {
      throw fault("malformed", `The column "${name}" stands twice.`, "Keep one.", position(at));
    }
  });
  const absent = required.filter((name) => !cells.includes(name));
  if (absent.length > 0) {
    const message = `The header has no column ${absent.join(", ")}.`;
    throw fault("missing-column", message, `Start with a row that names ${required.join(", ")}.`, position(0));
  }
  return cells;
}

/** Spreadsheets fill cells down: the same again says nothing new, anything else would be dropped. */
function refuseRepeats(row: RowReader, first: RowReader, fault: Fault): void {
  for (const { name } of conceptColumns) {
    if (row.cell(name) === "" || row.cell(name) === first.cell(name)) continue;
    const message = `"${row.cell("id")}" has another ${name} on an earlier row.`;
    throw fault("repeated-field", message, "Fill it on the first row of the concept only.", row.position(name));
  }
}
