import type { Glossary } from "../glossary.js";

/** What the clues of a glossary's field weigh, packed: see `ClueScale`. */
export type OfferedClues = () => string;

const offers = new WeakMap<Glossary, OfferedClues>();

/** Says what near the names of a glossary speaks for its field. */
export function offerClues(glossary: Glossary, clues: OfferedClues): void {
  offers.set(glossary, clues);
}

/** Gives what was said of a glossary; nothing where it stands for a field of its own. */
export function offeredClues(glossary: Glossary): OfferedClues | undefined {
  return offers.get(glossary);
}
