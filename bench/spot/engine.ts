/** Something that finds many patterns in a text. */
export interface Engine {
  readonly name: string;
  /** What it gives where patterns overlap: `every match` is more work for it and for whoever reads the answer. */
  readonly finds: "leftmost-longest" | "every match" | "terms" | "nothing";
  /** The exact engines are given lower-case text for nothing; ours that folds gets the text as written. */
  readonly reads: "as written" | "lower case";
  readonly side: "ours" | "peer" | "floor";
  /** The one pattern set that it can be used with. */
  readonly only?: "names";
  /** The most bytes that it can take in bearable time, and why. */
  readonly limit?: { readonly bytes: number; readonly reason: string };
  /** Prepares the engine; what it returns counts the matches in a text. */
  build(patterns: readonly string[]): (text: string) => number;
}
