import type { Element } from "@xmldom/xmldom";
import type { Language, Source } from "../../core/concept.js";
import type { DesignationInput } from "../../core/glossary.js";
import { languageOf } from "../../core/language.js";
import type { Fault, Position } from "../fault.js";
import type { Loss } from "../format.js";
import { finerStatuses, finerTypes, statusWords, typeWords } from "./vocabulary.js";
import { attribute, positionOf, textOf } from "./xml-read.js";

/** What the entries of one file share. */
export interface EntryContext {
  readonly fault: Fault;
  readonly losses: Loss[];
  language(tag: string, where: () => Position): Language;
  /** The language of the file, which an element without its own has. */
  readonly tag: string;
  /** Whether other languages than the table's are losses, not errors. */
  readonly dropsOthers: boolean;
}

/** A concept while it is read. `related` holds the targets as they stand. */
export interface Draft {
  subject?: string;
  readonly terms: Partial<Record<Language, DesignationInput[]>>;
  readonly definition: Partial<Record<Language, string>>;
  readonly note: Partial<Record<Language, string>>;
  readonly sources: Source[];
  readonly related: string[];
}

export type MutableName = { -readonly [Key in keyof DesignationInput]: DesignationInput[Key] };

/** Where in an entry the reader is. `group` is beside the first element of one, such as a `descripGrp`. */
export interface Section {
  readonly level: "conceptEntry" | "langSec" | "termSec" | "group";
  readonly language?: Language;
  readonly name?: MutableName;
}

export type Lose = (field: string, reason: string) => void;
/** Puts what an element says into the draft. */
export type DataReader = (element: Element, section: Section) => void;

/** Gives the readers of data categories, by level, element and type; `any` level comes last. */
export function readersInto(draft: Draft, lose: Lose, context: EntryContext): Readonly<Record<string, DataReader>> {
  const { fault } = context;

  const prose =
    (field: "definition" | "note"): DataReader =>
    (element, section) => {
      const tag = element.getAttribute("xml:lang") || context.tag;
      const text = textOf(element);
      if (!section.language && context.dropsOthers && !languageOf(tag)) {
        lose(`${field} ${tag}`, `"${text}" is not in English or Chinese.`);
        return;
      }
      const language = section.language ?? context.language(tag, () => positionOf(element));
      if (draft[field][language] === undefined) draft[field][language] = text;
      else lose(`${field}.${language}`, `"${text}" is a second one.`);
    };

  /** Reads a value of a picklist into a field of the name in hand. */
  const picked = <Field extends "status" | "type">(
    field: Field,
    words: Readonly<Record<string, string>>,
    finer: Readonly<Record<string, string>>,
    code: string,
  ): DataReader => {
    const meanings = new Map(Object.entries(words).map(([meaning, word]) => [word, meaning]));
    return (element, { name }) => {
      const word = textOf(element);
      const meant = meanings.get(word) ?? (Object.hasOwn(finer, word) ? finer[word] : undefined);
      if (meant === undefined) {
        const known = [...meanings.keys(), ...Object.keys(finer)].join(", ");
        throw fault(
          code,
          `"${word}" is no ${element.getAttribute("type")}.`,
          `Use one of ${known}.`,
          positionOf(element),
        );
      }
      if (name) Object.assign(name, { [field]: meant });
      if (!meanings.has(word)) lose(field, `"${word}" is read as ${meant}.`);
    };
  };

  return {
    "conceptEntry descrip subjectField": (element) => {
      if (draft.subject === undefined) draft.subject = textOf(element);
      else lose("subject", `"${textOf(element)}" is a second one.`);
    },
    "conceptEntry descrip definition": prose("definition"),
    "langSec descrip definition": prose("definition"),
    "conceptEntry note": prose("note"),
    "langSec note": prose("note"),
    "conceptEntry ref crossReference": (element) => draft.related.push(attribute(element, "target", fault)),
    "any xref externalCrossReference": (element) => {
      const url = attribute(element, "target", fault);
      if (!/^https?:\/\/./.test(url)) {
        throw fault("wrong-value", `"${url}" is no web address.`, "Start it with https://.", positionOf(element));
      }
      const title = textOf(element);
      draft.sources.push(title ? { url, title } : { url });
    },
    "any admin source": (element) => {
      const text = textOf(element);
      if (/^https?:\/\/\S+$/.test(text)) draft.sources.push({ url: text });
      else lose("sources", `"${text}" is no web address.`);
    },
    "termSec termNote administrativeStatus": picked("status", statusWords, finerStatuses, "unknown-status"),
    "termSec termNote termType": picked("type", typeWords, finerTypes, "wrong-value"),
    "termSec termNote geographicalUsage": (element, { name }) => {
      if (name) name.region = textOf(element);
    },
  };
}
