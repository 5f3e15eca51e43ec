/** What the table says about its concepts in one language, by concept id. */
export interface Prose {
  readonly definitions: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** Reads a packed language. */
export function parseProse(packed: string): Prose {
  return JSON.parse(packed) as Prose;
}
