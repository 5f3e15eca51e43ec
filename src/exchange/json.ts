import type { ConceptInput } from "../core/glossary.js";
import { faultsIn } from "./fault.js";
import type { Codec, Loss } from "./format.js";
import { newIds } from "./ids.js";
import { readJson } from "./json-text.js";
import { conceptShape, list, type Path, type ShapeFault } from "./shape.js";

/**
 * JSON: `{ "concepts": [ … ] }`, each as in `dist/glossary.json`; a bare list is read too. Nothing is lost.
 * What stands beside `concepts` in a file, such as the version of the table, is a loss on import.
 */
export const json: Codec = {
  format: {
    id: "json",
    label: "JSON",
    extension: "json",
    mediaType: "application/json",
    pair: false,
    lossless: true,
    needs: [],
  },

  async write(glossary) {
    return { content: `${JSON.stringify({ concepts: glossary.concepts }, null, 1)}\n`, losses: [] };
  },

  async read(content, options) {
    const fault = faultsIn(options.file);
    const { value, position } = readJson(content, fault);
    const failure: ShapeFault = (code, path, message, mend) => fault(code, message, mend, position(path));

    const root: Path = Array.isArray(value) ? [] : ["concepts"];
    const found: unknown = Array.isArray(value) ? value : (value as { concepts?: unknown } | null)?.concepts;
    list(conceptShape)(found, root, failure);
    const concepts = found as readonly ConceptInput[];

    const ids = newIds(fault);
    concepts.forEach(({ id, terms }, at) => {
      ids.claim(id, () => position([...root, at, "id"]));
      if (Object.values(terms).every((names) => names.length === 0)) {
        throw failure("no-name", [...root, at, "terms"], `"${id}" has no name.`, "Give it a name in one language.");
      }
    });
    return { concepts, losses: Array.isArray(value) ? [] : besides(value as object) };
  },
};

function besides(file: object): Loss[] {
  const others = Object.keys(file).filter((key) => key !== "concepts" && key !== "$schema");
  return others.map((key) => ({ field: key, reason: "Only the concepts are read." }));
}
