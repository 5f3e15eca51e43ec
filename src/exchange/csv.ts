import { missing } from "../core/peer.js";
import { type Fault, faultsIn, positionAt } from "./fault.js";
import type { Codec, Loss } from "./format.js";
import { columns, type InRow, type OutRow, toConcepts, toRows } from "./table.js";

/**
 * CSV (RFC 4180): the table of `table.ts`, lines ended by CR LF. Data is data: a cell that starts with `=` is
 * written as it is, unless `guardFormulas` asks otherwise.
 */
export const csv: Codec = {
  format: {
    id: "csv",
    label: "CSV",
    extension: "csv",
    mediaType: "text/csv",
    pair: false,
    lossless: true,
    needs: ["csv-parse", "csv-stringify"],
  },

  async write(glossary, { bom = false, guardFormulas = false }) {
    const { stringify } = await import("csv-stringify/browser/esm/sync").catch(missing("csv-stringify"));
    const losses: Loss[] = [];
    const rows = toRows(glossary).map((row) => (guardFormulas ? guarded(row, losses) : row.cells));
    const content = stringify([columns, ...rows], { bom, record_delimiter: "windows", quoted_match: /[\r\n]/ });
    return { content, losses };
  },

  async read(content, { file }) {
    const fault = faultsIn(file);
    return toConcepts(await readCsv(content, fault), fault);
  },
};

// The browser build runs in Node too, and it alone brings the Buffer that csv-parse works on.
async function readCsv(content: string, fault: Fault): Promise<InRow[]> {
  const { parse } = await import("csv-parse/browser/esm/sync").catch(missing("csv-parse"));
  // Left to itself, csv-parse takes the first line end for the only kind.
  const layout = { relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"] };
  let rows: string[][];
  try {
    rows = parse(content, layout);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { lines: line } = error as { lines?: number };
    const place = line === undefined ? undefined : { line, column: 1 };
    throw fault(
      "malformed",
      `This is no CSV: ${message}`,
      'Quote a cell whole, and write "" for a quote in it.',
      place,
    );
  }
  return rows.flatMap((cells, row) =>
    cells.length === 1 && cells[0] === ""
      ? []
      : [{ cells, position: (cell) => positionAt(content, offsetOf(row, cell, content)) }],
  );
}

/** Finds where a cell starts, in a text that csv-parse took; it tells lines only. */
function offsetOf(row: number, cell: number, content: string): number {
  let [atRow, atCell, start] = [0, 0, 0];
  for (const { 0: token, index } of content.matchAll(/"[^"]*"|,|\r\n|\n|\r/g)) {
    if (token.startsWith('"')) continue;
    if (atRow === row && atCell === cell) break;
    [atRow, atCell] = token === "," ? [atRow, atCell + 1] : [atRow + 1, 0];
    start = index + token.length;
  }
  return start;
}

function guarded({ conceptId, cells }: OutRow, losses: Loss[]): string[] {
  return cells.map((cell, at) => {
    if (!/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell)) return cell;
    losses.push({ conceptId, field: columns[at] ?? "", reason: `An apostrophe was put before "${cell}".` });
    return `'${cell}`;
  });
}
