/** Terms in translation: what to tell an engine, how to carry terms through it, and whether it kept them. */
export { checkTranslation, type TermIssue } from "./check-translation.js";
export type { PairOptions } from "./pair.js";
export { type ProtectedText, type ProtectOptions, protectTerms } from "./protect-terms.js";
export { type TermPair, type TermTableOptions, termPairs, termTable } from "./term-table.js";
