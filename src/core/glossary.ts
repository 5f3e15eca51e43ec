import {
  type Concept,
  type Designation,
  type Kind,
  type Language,
  languages,
  type Source,
  statuses,
} from "./concept.js";
import { GlossaryError } from "./error.js";
import { fold } from "./fold.js";
import { offerClues, offeredClues } from "./spot/clue-offers.js";

/** A collection of concepts: what every verb takes first. Made by `createGlossary`, and frozen. */
export interface Glossary {
  /** All concepts, in the table's order. */
  readonly concepts: readonly Concept[];
  /** Gives the concept with this id. */
  get(id: string): Concept | undefined;
}

/** A concept as one writes it by hand: names may be plain strings, and what is empty may be left out. */
export interface ConceptInput {
  readonly id: string;
  readonly subject?: string;
  readonly kind?: Kind;
  /** Names by language, the preferred one first. A plain string after the first is admitted. */
  readonly terms: Readonly<Partial<Record<Language, readonly (string | DesignationInput)[]>>>;
  readonly definition?: Readonly<Partial<Record<Language, string>>>;
  readonly sources?: readonly Source[];
  readonly broader?: readonly string[];
  readonly related?: readonly string[];
  readonly derivedFrom?: readonly string[];
  readonly organization?: readonly string[];
  readonly year?: number;
  readonly note?: Readonly<Partial<Record<Language, string>>>;
}

export type DesignationInput = Pick<Designation, "text"> & Partial<Designation>;

export interface GlossaryOptions {
  /**
   * A glossary to build on: its concepts come first, and one with the same id is replaced. What tells everyday words from
   * terms of its field holds for the new one too.
   */
  readonly extends?: Glossary;
  /**
   * By concept id, the name to prefer. It must be a name that the concept has already; in another Chinese
   * script the same name is preferred too (涌现能力 and 湧現能力).
   */
  readonly prefer?: Readonly<Record<string, string>>;
}

/**
 * Makes a glossary of concepts.
 *
 * @param concepts Concepts, complete or as one writes them by hand.
 * @throws GlossaryError `bad-id`, `duplicate-id`, `no-name`, `unknown-language`, `unknown-status`,
 * `unknown-reference`, `unknown-name`.
 * @example
 * const team = createGlossary([{ id: "acme", terms: { en: ["Acme"], "zh-Hans": ["顶点"] } }], {
 *   extends: glossary,
 *   prefer: { "emergent-ability": "涌现能力" },
 * });
 */
export function createGlossary(concepts: readonly ConceptInput[], options: GlossaryOptions = {}): Glossary {
  const byId = new Map<string, Concept>();
  for (const concept of options.extends?.concepts ?? []) byId.set(concept.id, concept);
  const own = new Set<string>();
  for (const input of concepts) {
    if (own.has(input.id))
      throw fault("duplicate-id", `Two concepts have the id "${input.id}".`, "Give one of them another id.");
    own.add(input.id);
    byId.set(input.id, toConcept(input));
  }
  for (const id of own) checkReferences(byId.get(id) as Concept, byId);
  for (const [id, name] of Object.entries(options.prefer ?? {})) byId.set(id, preferring(byId.get(id), id, name));

  const list = Object.freeze([...byId.values()]);
  const glossary: Glossary = Object.freeze({ concepts: list, get: (id: string) => byId.get(id) });
  const clues = options.extends && offeredClues(options.extends);
  if (clues) offerClues(glossary, clues);
  return glossary;
}

function toConcept(input: ConceptInput): Concept {
  const { id, terms } = input;
  if (typeof id !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw fault("bad-id", `"${id}" is no id.`, "Use lower-case letters, digits and single hyphens.");
  }
  for (const [language, names] of Object.entries(terms ?? {})) {
    if (!(languages as readonly string[]).includes(language))
      throw fault("unknown-language", `"${id}" has names under "${language}".`, `Use ${languages.join(", ")}.`);
    if (names !== undefined && !Array.isArray(names))
      throw fault("no-name", `The names of "${id}" under ${language} are no list.`, "Put them in square brackets.");
  }
  const concept: Concept = {
    ...input,
    subject: input.subject ?? "general",
    kind: input.kind ?? "concept",
    terms: Object.freeze({
      en: toDesignations(terms?.en),
      "zh-Hans": toDesignations(terms?.["zh-Hans"]),
      "zh-Hant": toDesignations(terms?.["zh-Hant"]),
    }),
    sources: copied(input.sources),
    broader: copied(input.broader),
    related: copied(input.related),
    derivedFrom: copied(input.derivedFrom),
    ...(input.organization && { organization: copied(input.organization) }),
  };
  if (languages.every((language) => concept.terms[language].length === 0)) {
    throw fault("no-name", `"${id}" has no name in any language.`, "Give it a name under terms.en or terms.zh-Hans.");
  }
  return Object.freeze(concept);
}

/** A list of its own, so that what the caller does to theirs later changes no glossary. */
function copied<Item>(list: readonly Item[] = []): readonly Item[] {
  return Object.freeze([...list]);
}

function toDesignations(names: readonly (string | DesignationInput)[] = []): readonly Designation[] {
  const designations = names.map((name, at): Designation => {
    const input = typeof name === "string" ? { text: name } : name;
    if (fold(input.text) === "") throw fault("no-name", "A name is empty.", "Write the name or leave it out.");
    const status = input.status ?? (at === 0 ? "preferred" : "admitted");
    if (!statuses.includes(status))
      throw fault("unknown-status", `"${input.text}" has the status "${status}".`, `Use ${statuses.join(", ")}.`);
    return Object.freeze({
      ...input,
      status,
      type: input.type ?? "full",
    });
  });
  return Object.freeze(byStatus(designations));
}

function byStatus(designations: readonly Designation[]): Designation[] {
  return [...designations].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
}

function checkReferences(concept: Concept, byId: ReadonlyMap<string, Concept>): void {
  for (const relation of ["broader", "related", "derivedFrom", "organization"] as const) {
    for (const id of concept[relation] ?? []) {
      if (byId.has(id)) continue;
      throw fault(
        "unknown-reference",
        `"${concept.id}" names "${id}" under ${relation}, and there is no such concept.`,
        "Correct the id, add the concept, or extend the glossary that has it.",
      );
    }
  }
}

function preferring(concept: Concept | undefined, id: string, name: string): Concept {
  if (!concept)
    throw fault("unknown-reference", `There is no concept "${id}" whose name could be preferred.`, "Correct the id.");
  const key = fold(name);
  let found = false;
  const terms = Object.fromEntries(
    languages.map((language) => {
      const designations = concept.terms[language];
      const chosen =
        designations.find(({ text }) => text === name) ?? designations.find(({ text }) => fold(text) === key);
      if (!chosen) return [language, designations];
      found = true;
      const others = designations
        .filter((other) => other !== chosen)
        .map((other) => (other.status === "preferred" ? { ...other, status: "admitted" as const } : other));
      return [
        language,
        Object.freeze(byStatus([{ ...chosen, status: "preferred" }, ...others]).map(Object.freeze) as Designation[]),
      ];
    }),
  ) as Record<Language, readonly Designation[]>;
  if (!found)
    throw fault(
      "unknown-name",
      `"${name}" is no name of "${id}".`,
      "Prefer a name that the concept has, or extend the concept with it.",
    );
  return Object.freeze({ ...concept, terms: Object.freeze(terms) });
}

function fault(code: string, message: string, mend: string): GlossaryError {
  return new GlossaryError(code, message, { mend });
}
