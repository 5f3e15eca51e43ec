import type { Glossary } from "../glossary.js";
import { type FindOptions, finderOptions } from "./find-terms.js";
import { TermFinder, type TermMatch } from "./term-finder.js";

export type StreamOptions = Omit<FindOptions, "first" | "syntax">;

/** Finds terms in a text that comes in pieces. Offsets count from the beginning of the first piece. */
export interface TermScanner {
  /** Takes the next piece, and gives the terms that nothing to come can change. */
  push(piece: string): TermMatch[];
  /** Says that nothing follows, and gives the terms that were still open. */
  end(): TermMatch[];
}

/**
 * Makes a scanner for a text that comes in pieces, such as an answer that is being written. Its matches are those of
 * `findTerms` on the whole, however the text is cut; a term comes some 120 characters after it, when its surroundings
 * are known. Memory is bounded.
 *
 * @throws GlossaryError `unknown-language`.
 * @example const scanner = termScanner(glossary); for await (const piece of answer) show(scanner.push(piece)); show(scanner.end());
 */
export function termScanner(glossary: Glossary, options: StreamOptions = {}): TermScanner {
  return new TermFinder(glossary, finderOptions(options));
}

/**
 * The same as a Web stream: takes text, gives terms.
 *
 * @throws GlossaryError `unknown-language`.
 * @example for await (const match of response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new TermStream(glossary)))
 */
export class TermStream extends TransformStream<string, TermMatch> {
  constructor(glossary: Glossary, options: StreamOptions = {}) {
    const scanner = termScanner(glossary, options);
    const give = (matches: readonly TermMatch[], controller: TransformStreamDefaultController<TermMatch>) => {
      for (const match of matches) controller.enqueue(match);
    };
    super({
      transform: (piece, controller) => give(scanner.push(piece), controller),
      flush: (controller) => give(scanner.end(), controller),
    });
  }
}
