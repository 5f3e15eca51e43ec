/** What the table says about its concepts in one language, by concept id. */
export interface Prose {
  readonly definitions: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}
