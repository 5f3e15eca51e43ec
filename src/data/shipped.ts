import { createGlossary, type Glossary } from "../core/glossary.js";
import { packedTerms } from "../generated/terms.js";
import type { PackedTable } from "./packed.js";
import { unpackTable } from "./unpack.js";

/**
 * The shipped table. It is unpacked when first used, so importing it costs nothing and bundlers may drop it.
 * Its concepts carry no definitions: see `define` and `duizhao/definitions/*`.
 */
export const glossary: Glossary = /* @__PURE__ */ lazily(() =>
  createGlossary(unpackTable(JSON.parse(packedTerms) as PackedTable)),
);

function lazily(make: () => Glossary): Glossary {
  let made: Glossary | undefined;
  const open = () => {
    made ??= make();
    return made;
  };
  return Object.freeze({
    get concepts() {
      return open().concepts;
    },
    get: (id: string) => open().get(id),
  });
}
