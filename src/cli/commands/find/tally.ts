import type { Concept } from "../../../core/concept.js";
import type { TermMatch } from "../../../index.js";
import type { Found } from "./places.js";

/** A name as texts have it, with one of the places' matches. */
export interface NameCount {
  readonly text: string;
  readonly match: TermMatch;
  count: number;
  readonly files: Set<string>;
}

export interface ConceptCount {
  readonly concept: Concept;
  count: number;
  readonly files: Set<string>;
  /** By the name of the glossary: that `LLMs` and `llm` stand for LLM is no news. */
  readonly names: Map<string, NameCount>;
}

/** Counts concepts and their names over files. It keeps numbers and no texts. */
export class Tally {
  readonly #concepts = new Map<string, ConceptCount>();
  files = 0;
  places = 0;

  add({ file, matches }: Found): void {
    this.files++;
    this.places += matches.length;
    for (const match of matches) {
      const { concept, designation, language } = match;
      const counted = getOr(this.#concepts, concept.id, () => ({
        concept,
        count: 0,
        files: new Set<string>(),
        names: new Map<string, NameCount>(),
      }));
      const { text } = designation;
      const name = getOr(counted.names, `${language} ${text}`, () => ({
        text,
        match,
        count: 0,
        files: new Set<string>(),
      }));
      for (const one of [counted, name]) {
        one.count++;
        one.files.add(file);
      }
    }
  }

  /** Concepts, the most frequent first. */
  get concepts(): ConceptCount[] {
    return [...this.#concepts.values()].sort(byCount((one) => one.concept.id));
  }
}

/** The names of a concept, the most frequent first. */
export function namesOf({ names }: ConceptCount): NameCount[] {
  return [...names.values()].sort(byCount((one) => one.text));
}

function byCount<T extends { count: number }>(key: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => b.count - a.count || (key(a) < key(b) ? -1 : 1);
}

function getOr<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
