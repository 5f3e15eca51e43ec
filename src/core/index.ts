/** The verbs with the glossary as first argument, and what they stand on. Carries no data. */
export type { Concept, Designation, DesignationType, Kind, Language, NameContext, Source, Status } from "./concept.js";
export { define } from "./define.js";
export { type ErrorPlace, GlossaryError } from "./error.js";
export { fold } from "./fold.js";
export {
  type ConceptInput,
  createGlossary,
  type DesignationInput,
  type Glossary,
  type GlossaryOptions,
} from "./glossary.js";
export { languageOf, resolveLanguage } from "./language.js";
export { lookup } from "./lookup.js";
export { type SearchHit, type SearchOptions, type SearchReason, search } from "./search/search.js";
export { exportIndex, importIndex } from "./search/serialize.js";
export { type Suggestion, type SuggestOptions, suggest } from "./search/suggest.js";
export { indexInWorker, type Port, serveIndex } from "./search/worker.js";
export {
  type Accept,
  type Automaton,
  type CompileOptions,
  compile,
  type PatternMatch,
  type PatternScanner,
  type ScanOptions,
} from "./spot/automaton.js";
export type { Clue } from "./spot/clue-scale.js";
export { type FindOptions, findTerms, type Syntax, type TermMatch } from "./spot/find-terms.js";
export type { Evidence, TextContext } from "./spot/senses.js";
export { exportAutomaton, importAutomaton } from "./spot/serialize.js";
export { type StreamOptions, type TermScanner, TermStream, termScanner } from "./spot/stream.js";
export { conceptTree, type TreeNode } from "./tree.js";
