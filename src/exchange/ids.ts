import { fold } from "../core/fold.js";
import type { Fault, Position } from "./fault.js";

/** The ids of one import: no two concepts get the same. */
export interface Ids {
  /** Takes an id as it stands. @throws GlossaryError `bad-id`, `duplicate-id` */
  claim(id: string, where: () => Position): string;
  /** Makes an id of a name: `Fine-tuning` gives `fine-tuning`, and the next one `fine-tuning-2`. */
  coin(name: string): string;
}

/** Starts an import with no id taken. */
export function newIds(fault: Fault): Ids {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return {
    claim(id, where) {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        throw fault("bad-id", `"${id}" is no id.`, "Use lower-case letters, digits and single hyphens.", where());
      }
      if (taken.has(id)) {
        throw fault("duplicate-id", `Two concepts have the id "${id}".`, "Give one of them another id.", where());
      }
      taken.add(id);
      return id;
    },
    coin(name) {
      const base =
        fold(name)
          .replaceAll(/[^a-z0-9]+/g, "-")
          .replaceAll(/^-|-$/g, "") || "concept";
      let id = base;
      while (taken.has(id)) {
        const count = (counts.get(base) ?? 1) + 1;
        counts.set(base, count);
        id = `${base}-${count}`;
      }
      taken.add(id);
      return id;
    },
  };
}
