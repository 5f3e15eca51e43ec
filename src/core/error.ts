/** What a `GlossaryError` knows of the place and the mend. Lines and columns count from 1. */
export interface ErrorPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** What to do about it, in one sentence. */
  readonly mend?: string;
}

/**
 * The one error that duizhao throws on bad input.
 *
 * @example
 * try { createGlossary([{ id: "Bad Id", terms: { en: ["x"] } }]) }
 * catch (error) { if (error instanceof GlossaryError) console.error(error.code, error.mend) }
 */
export class GlossaryError extends Error implements ErrorPlace {
  override readonly name = "GlossaryError";
  /** What went wrong, for programs: `unknown-language`, `duplicate-id`, … */
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly mend?: string;

  constructor(code: string, message: string, place: ErrorPlace = {}) {
    super(message);
    this.code = code;
    Object.assign(this, place);
  }
}
