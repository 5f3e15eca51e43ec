import { findTerms, type TermMatch } from "../core/spot/find-terms.js";
import { oneOf, type PairOptions, preferredName, toPair } from "./pair.js";
import { placeholderStyle } from "./placeholder-style.js";
import { xmlStyle } from "./xml-style.js";

export interface ProtectOptions extends PairOptions {
  /**
   * How a term is carried through the engine: `placeholder` puts a token like `[[T1]]` in its place, for LLMs and
   * plain text; `xml` gives an XML fragment with `<x id="1">target name</x>`, for engines that can be told to leave
   * a tag alone (DeepL: `tag_handling: "xml", ignore_tags: ["x"]`).
   *
   * @default "placeholder"
   */
  readonly style?: "placeholder" | "xml";
}

export interface ProtectedText {
  /** What to send to the engine. */
  readonly text: string;
  /**
   * Puts the target names into what the engine gave back. If that is `text` untouched, nothing was translated, and
   * the source comes back as it was.
   */
  restore(translated: string): string;
  /** The target names whose tokens the engine lost: ask it again, or look at the segment. */
  lost(translated: string): string[];
}

/** How one style writes tokens into a text and finds them again. */
export interface ProtectStyle {
  /** Writes what stands between terms. */
  plain(text: string): string;
  /** Writes the token of a term: its number from 1, and its name in the target language. */
  token(number: number, target: string): string;
  /** Reads a translation: calls `put` for each token, and undoes `plain` for the rest. */
  read(translated: string, put: (number: number) => string | undefined): string;
}

/**
 * Carries terms safely through a translation engine that knows no glossary.
 *
 * @throws GlossaryError `unknown-language`, `same-language`, `unknown-option`.
 * @example
 * const { text, restore } = protectTerms("利用思维链进行推理", { from: "zh", to: "en" });
 * restore(await engine.translate(text)); // "… chain-of-thought …"
 */
export function protectTerms(text: string, options: ProtectOptions): ProtectedText {
  const { to, glossary, reading } = toPair(options);
  const styles = { placeholder: placeholderStyle, xml: xmlStyle };
  const style = styles[oneOf("style", options.style, ["placeholder", "xml"])](text);
  const targets: string[] = [];
  const target = ({ concept }: TermMatch) => preferredName(concept, to)?.text;

  let out = "";
  let last = 0;
  for (const match of findTerms(glossary, text, reading)) {
    const name = target(match);
    if (name === undefined) continue;
    targets.push(name);
    out += style.plain(text.slice(last, match.start)) + style.token(targets.length, name);
    last = match.end;
  }
  out += style.plain(text.slice(last));

  return {
    text: out,
    restore: (translated) => (translated === out ? text : style.read(translated, (number) => targets[number - 1])),
    lost(translated) {
      const seen = new Set<number>();
      style.read(translated, (number) => {
        seen.add(number);
        return undefined;
      });
      return targets.filter((_, at) => !seen.has(at + 1));
    },
  };
}
