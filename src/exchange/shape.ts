import { type Designation, kinds, languages, type NameContext, type Source, statuses } from "../core/concept.js";
import { fold } from "../core/fold.js";
import type { ConceptInput } from "../core/glossary.js";

/** Where a value stands: `["terms", "en", 0]`. */
export type Path = readonly (string | number)[];
/** Makes the error for the value at a path. */
export type ShapeFault = (code: string, path: Path, message: string, mend: string) => Error;
/** Throws what `fault` makes where a value has not the shape. */
export type Shape = (value: unknown, path: Path, fault: ShapeFault) => void;

/** Every field of a type: one added to the model does not compile until its shape is here. */
type Fields<Type> = Readonly<Record<keyof Type, Shape>>;

const text = value("a text", (found) => typeof found === "string");
const year = value("a year, as a whole number", Number.isInteger);
const name: Shape = (found, path, fault) => {
  text(found, path, fault);
  if (fold(String(found)) === "") throw fault("no-name", path, "A name is empty.", "Write the name or leave it out.");
};

const rating = value(
  "a whole number from 0 to 4",
  (found) => Number.isInteger(found) && 0 <= Number(found) && Number(found) <= 4,
);

/** What tells an everyday word from the name. */
export const contextShape: Shape = record([], {
  field: list(text),
  general: list(text),
  termhood: rating,
  inField: rating,
} satisfies Fields<NameContext>);

const designation = record(["text"], {
  text: name,
  status: oneOf(statuses, "unknown-status"),
  type: oneOf(["full", "abbreviation"]),
  region: text,
  pinyin: text,
  verb: text,
  caseSensitive: value("true, or left out", (found) => found === true),
  context: contextShape,
} satisfies Fields<Designation>);

/** The list of a concept's sources. */
export const sourcesShape: Shape = list(record(["url"], { url: text, year, title: text } satisfies Fields<Source>));

/** A concept as `createGlossary` takes it. */
export const conceptShape: Shape = record(["id", "terms"], {
  id: text,
  subject: text,
  kind: oneOf(kinds),
  terms: byLanguage(list((found, path, fault) => (typeof found === "string" ? name : designation)(found, path, fault))),
  definition: byLanguage(text),
  sources: sourcesShape,
  broader: list(text),
  related: list(text),
  derivedFrom: list(text),
  organization: list(text),
  year,
  note: byLanguage(text),
} satisfies Fields<ConceptInput>);

/** Any list, each of whose items has a shape. */
export function list(item: Shape): Shape {
  return (found, path, fault) => {
    if (!Array.isArray(found)) throw wrong(fault, path, "a list");
    found.forEach((each: unknown, at) => {
      item(each, [...path, at], fault);
    });
  };
}

function record(required: readonly string[], fields: Readonly<Record<string, Shape>>, unknown = "unknown-key"): Shape {
  return (found, path, fault) => {
    if (typeof found !== "object" || found === null || Array.isArray(found)) throw wrong(fault, path, "an object");
    for (const key of required) {
      if (!Object.hasOwn(found, key)) {
        throw fault("missing-key", path, `${spell(path)} has no "${key}".`, `Add "${key}".`);
      }
    }
    for (const [key, each] of Object.entries(found)) {
      const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!shape) {
        const known = Object.keys(fields).join(", ");
        throw fault(unknown, [...path, key], `${spell(path)} has an unknown key "${key}".`, `Use one of ${known}.`);
      }
      shape(each, [...path, key], fault);
    }
  };
}

function byLanguage(shape: Shape): Shape {
  return record([], Object.fromEntries(languages.map((language) => [language, shape])), "unknown-language");
}

function oneOf(values: readonly string[], code?: string): Shape {
  return value(`one of ${values.join(", ")}`, (found) => values.includes(found as string), code);
}

function value(wanted: string, fits: (found: unknown) => boolean, code?: string): Shape {
  return (found, path, fault) => {
    if (!fits(found)) throw wrong(fault, path, wanted, code);
  };
}

function wrong(fault: ShapeFault, path: Path, wanted: string, code = "wrong-value"): Error {
  return fault(code, path, `${spell(path)} is not ${wanted}.`, `Make it ${wanted}.`);
}

function spell(path: Path): string {
  return path.join(".") || "The file";
}
