import type { Glossary } from "../core/glossary.js";
import { offer } from "../core/names.js";
import type { PackedRecords, PackedTerms } from "./packed.js";
import { recordsText, termsText } from "./table-texts.js";
import { type OpenTable, openTable } from "./unpack.js";

/**
 * The shipped table. It is opened when first used, concept by concept, so importing it costs next to nothing and
 * bundlers may drop it. Its concepts carry no definitions: see `define` and `duizhao/definitions/*`.
 */
export const glossary: Glossary = /* @__PURE__ */ shippedGlossary();

function shippedGlossary(): Glossary {
  let opened: OpenTable | undefined;
  const table = () => {
    opened ??= openTable(JSON.parse(termsText()) as PackedTerms, () => JSON.parse(recordsText()) as PackedRecords);
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
  return offer(Object.freeze(shipped), {
    spellings: (unit) => table().spellings(unit),
    readings: () => table().readings(),
  });
}
