import { type Fault, faultsIn, type Position } from "./fault.js";
import type { Codec } from "./format.js";
import { columns, type InRow, toConcepts, toRows } from "./table.js";

/**
 * TSV: the table of `table.ts`, lines ended by LF. TSV knows no quoting, and a quote is a letter like any other;
 * in a cell, a tab is written `\t`, a line feed `\n`, a return `\r` and a backslash `\\`.
 */
export const tsv: Codec = {
  format: {
    id: "tsv",
    label: "TSV",
    extension: "tsv",
    mediaType: "text/tab-separated-values",
    pair: false,
    lossless: true,
    needs: [],
  },

  async write(glossary) {
    const rows = [columns, ...toRows(glossary).map(({ cells }) => cells.map(escapeCell))];
    return { content: rows.map((cells) => `${cells.join("\t")}\n`).join(""), losses: [] };
  },

  async read(content, { file }) {
    const fault = faultsIn(file);
    return toConcepts(
      splitRows(content).map(({ cells, position }) => ({
        cells: cells.map((cell, at) => unescapeCell(cell, position(at), fault)),
        position,
      })),
      fault,
    );
  },
};

/** Gives the rows of a text without quoting; empty lines are no rows. */
export function splitRows(content: string): InRow[] {
  return content.split(/\r\n|\n|\r/).flatMap((line, at): InRow[] => {
    if (line === "") return [];
    const cells = line.split("\t");
    const column = (cell: number) => cells.slice(0, cell).reduce((sum, { length }) => sum + length + 1, 1);
    return [{ cells, position: (cell) => ({ line: at + 1, column: column(cell) }) }];
  });
}

const escapes: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };
const meanings: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", "\\": "\\" };

function escapeCell(cell: string): string {
  return cell.replace(/[\t\n\r\\]/g, (found) => escapes[found] ?? found);
}

function unescapeCell(cell: string, start: Position, fault: Fault): string {
  return cell.replace(/\\(.?)/gs, (found, letter: string, at: number) => {
    const meant = meanings[letter];
    if (meant !== undefined) return meant;
    const place = { line: start.line, column: start.column + at };
    throw fault("malformed", `"${found}" stands for nothing.`, "Write \\\\ for a backslash.", place);
  });
}
