import type { Glossary } from "../core/glossary.js";
import { offer } from "../core/names.js";
import { offerClues } from "../core/spot/clue-offers.js";
import type { ShippedTable } from "./packed.js";
import { tableText } from "./table-texts.js";
import { type OpenTable, openTable } from "./unpack.js";

/**
 * The shipped table. It is opened when first used, concept by concept, so importing it costs next to nothing and
 * bundlers may drop it. Its concepts carry no definitions: see `define` and `duizhao/definitions/*`.
 */
export const glossary: Glossary = /* @__PURE__ */ shippedGlossary();

function shippedGlossary(): Glossary {
  let opened: OpenTable | undefined;
  const table = () => {
    opened ??= openTable({
      terms: () => read("terms"),
      records: () => read("records"),
      contexts: () => read("contexts"),
      readings: () => read("readings"),
    });
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
  offerClues(shipped, () => read("clues"));
  return offer(Object.freeze(shipped), {
    spellings: (opening) => table().spellings(opening),
    readings: () => table().readings(),
  });
}

function read<Part extends keyof ShippedTable>(part: Part): ShippedTable[Part] {
  return JSON.parse(tableText(part)) as ShippedTable[Part];
}
