import type { Element } from "@xmldom/xmldom";
import type { Language } from "../../core/concept.js";
import { fold } from "../../core/fold.js";
import type { ConceptInput } from "../../core/glossary.js";
import { languageOf } from "../../core/language.js";
import { type Draft, type EntryContext, type MutableName, readersInto, type Section } from "./data.js";
import { attribute, elementsIn, expected, hasElements, positionOf, textOf } from "./xml-read.js";

/** Elements with metadata, and those that group one with what speaks of it (ISO 30042:2019). */
const dataElements = [
  "admin",
  "adminNote",
  "date",
  "descrip",
  "descripNote",
  "note",
  "ref",
  "termNote",
  "transac",
  "transacNote",
  "xref",
];
const groups = ["adminGrp", "descripGrp", "termNoteGrp", "transacGrp"];

/**
 * Gives what a conceptEntry says. What has no place in a concept is a loss.
 *
 * @throws GlossaryError as `readTbx`.
 */
export function readEntry(entry: Element, conceptId: string, context: EntryContext): Omit<ConceptInput, "id"> {
  const { fault } = context;
  const draft: Draft = { terms: {}, definition: {}, note: {}, sources: [], related: [] };
  const lose = (field: string, reason: string) => context.losses.push({ conceptId, field, reason });
  const readers = readersInto(draft, lose, context);

  const readOne = (element: Element, section: Section): void => {
    const kind = expected(element, dataElements, fault).localName ?? "";
    const type = element.getAttribute("type");
    const category = type ? `${kind} ${type}` : kind;
    const read = readers[`${section.level} ${category}`] ?? readers[`any ${category}`];
    if (read) read(element, section);
    else lose(type ?? kind, `A concept has no place for "${textOf(element)}".`);
    if (hasElements(element)) lose(type ?? kind, `The mark-up in "${textOf(element)}" is gone.`);
  };

  const readData = (element: Element, section: Section): void => {
    if (!isGroup(expected(element, [...dataElements, ...groups], fault))) {
      readOne(element, section);
      return;
    }
    const [first, ...others] = elementsIn(element, fault);
    if (first) readOne(first, section);
    // What stands beside the first speaks of that, not of the concept; a source is a source all the same.
    for (const other of others) {
      if (isGroup(other)) lose(other.nodeName, `A concept has no place for "${textOf(other)}".`);
      else readOne(other, { ...section, level: "group" });
    }
  };

  const readTerm = (termSec: Element, language: Language): void => {
    const [first, ...data] = elementsIn(termSec, fault);
    if (first?.localName !== "term") {
      throw fault("malformed", "A termSec starts with no term.", "Put the term first.", positionOf(first ?? termSec));
    }
    const text = textOf(first);
    if (fold(text) === "")
      throw fault("no-name", "A name is empty.", "Write the name or leave it out.", positionOf(first));
    if (hasElements(first)) lose(`terms.${language}`, `The mark-up in "${text}" is gone.`);
    const name: MutableName = { text };
    for (const element of data) readData(element, { level: "termSec", language, name });
    const names = draft.terms[language] ?? [];
    names.push(name);
    draft.terms[language] = names;
  };

  const readSection = (langSec: Element): void => {
    const tag = attribute(langSec, "xml:lang", fault);
    if (context.dropsOthers && !languageOf(tag)) {
      lose(`langSec ${tag}`, "It is not English or Chinese.");
      return;
    }
    const language = context.language(tag, () => positionOf(langSec));
    for (const element of elementsIn(langSec, fault)) {
      if (element.localName === "termSec") readTerm(element, language);
      else readData(element, { level: "langSec", language });
    }
  };

  for (const element of elementsIn(entry, fault)) {
    if (element.localName === "langSec") readSection(element);
    else readData(element, { level: "conceptEntry" });
  }
  if (Object.keys(draft.terms).length === 0 && !context.dropsOthers) {
    throw fault("no-name", "This concept has no name.", "Give it a langSec with a termSec.", positionOf(entry));
  }
  return draft;
}

function isGroup({ localName }: Element): boolean {
  return groups.includes(localName ?? "");
}
