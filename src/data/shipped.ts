import type { Glossary } from "../core/glossary.js";
import { offerNameTexts } from "../core/names.js";
import { packedRecords } from "../generated/records.js";
import { packedTerms } from "../generated/terms.js";
import type { PackedRecords, PackedTerms } from "./packed.js";
import { type OpenTable, openTable } from "./unpack.js";

/**
 * The shipped table. It is opened when first used, concept by concept, so importing it costs next to nothing and
 * bundlers may drop it. Its concepts carry no definitions: see `define` and `duizhao/definitions/*`.
 */
export const glossary: Glossary = /* @__PURE__ */ shippedGlossary();

function shippedGlossary(): Glossary {
  let opened: OpenTable | undefined;
  const table = () => {
    opened ??= openTable(JSON.parse(packedTerms) as PackedTerms, () => JSON.parse(packedRecords) as PackedRecords);
    return opened;
  };
  let all: readonly ReturnType<OpenTable["concept"]>[] | undefined;
  const shipped: Glossary = {
    get concepts() {
      all ??= Object.freeze(Array.from({ length: table().size }, (_, at) => table().concept(at)));
      return all;
    },
    get(id) {
      const at = table().place(id);
      return at === undefined ? undefined : table().concept(at);
    },
  };
  return offerNameTexts(Object.freeze(shipped), () => table().names());
}
