import { type Fault, type Position, positionAt } from "./fault.js";
import type { Path } from "./shape.js";

/** JSON that was read, and a way back from a value to its place. */
export interface JsonText {
  readonly value: unknown;
  /** Gives the place of the value at a path, or of the nearest one around it. */
  position(path: Path): Position;
}

/** A concept nests 8 deep; a hostile file nests deeper than the stack. */
const deepest = 64;

const blank = /[ \t\n\r]*/y;
const letters = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads JSON (RFC 8259), and refuses a key that stands twice in one object. `JSON.parse` tells no places, and a
 * YAML parser, which does, can be made to end the whole process with brackets alone.
 *
 * @throws GlossaryError `malformed`.
 */
export function readJson(text: string, fault: Fault): JsonText {
  const offsets = new Map<string, number>();
  let at = 0;

  const wrong = (message: string, mend: string) => fault("malformed", message, mend, positionAt(text, at));
  const unexpected = () => {
    const found = at < text.length ? `"${String.fromCodePoint(text.codePointAt(at) ?? 0)}"` : "The end";
    return wrong(`This is no JSON: ${found} may not stand here.`, "Correct it there.");
  };
  const take = (token: RegExp): string => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) throw unexpected();
    at += found.length;
    return found;
  };
  // One pattern for the whole text would overflow the stack on a long one.
  const word = (): string => {
    const start = at;
    if (text[at] !== '"') throw unexpected();
    at++;
    for (take(letters); text[at] !== '"'; take(letters)) take(escaped);
    at++;
    return text.slice(start, at);
  };
  const skip = (sign: string): boolean => {
    take(blank);
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  /** Reads what stands between brackets, a comma between each two. */
  const items = (close: string, item: (count: number) => void): void => {
    at++;
    if (skip(close)) return;
    for (let count = 0; ; count++) {
      take(blank);
      item(count);
      if (skip(close)) return;
      if (!skip(",")) throw unexpected();
    }
  };
  const value = (path: Path): void => {
    take(blank);
    offsets.set(JSON.stringify(path), at);
    if (path.length > deepest) throw wrong(`This nests more than ${deepest} deep.`, "Give a list of concepts.");
    if (text[at] === "[") items("]", (count) => value([...path, count]));
    else if (text[at] === "{") object(path);
    else if (text[at] === '"') word();
    else take(scalar);
  };
  const object = (path: Path): void => {
    const keys = new Set<string>();
    items("}", () => {
      const start = at;
      const key = JSON.parse(word()) as string;
      if (keys.has(key)) {
        at = start;
        throw wrong(`The key "${key}" stands twice in one object.`, "Keep one.");
      }
      keys.add(key);
      if (!skip(":")) throw unexpected();
      value([...path, key]);
    });
  };

  value([]);
  take(blank);
  if (at < text.length) throw unexpected();
  return {
    value: JSON.parse(text),
    position(path) {
      for (let length = path.length; length > 0; length--) {
        const offset = offsets.get(JSON.stringify(path.slice(0, length)));
        if (offset !== undefined) return positionAt(text, offset);
      }
      return positionAt(text, offsets.get("[]") ?? 0);
    },
  };
}
