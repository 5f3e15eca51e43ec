/** Glossaries as files: one module per format behind one registry. */
export type { Exported, ExportOptions, Format, Imported, ImportOptions, Loss, PairOptions } from "./format.js";
export { exportGlossary, formats, importGlossary } from "./registry.js";
