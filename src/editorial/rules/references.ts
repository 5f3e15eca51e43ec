import { type Entry, many } from "../entry.js";
import type { Fault } from "../fault.js";
import type { PlacedEntry } from "../table.js";

const relations = ["broader", "related", "derivedFrom", "organization"] as const;

/**
 * Ids: each is given once, every reference leads somewhere else, and broader terms form no circle.
 *
 * @param known All ids that may be referred to.
 */
export function referenceFaults(entries: readonly PlacedEntry[], known: ReadonlySet<string>): Fault[] {
  const byId = new Map<string, PlacedEntry>();
  const faults: Fault[] = [];
  for (const placed of entries) {
    const first = byId.get(placed.entry.id);
    if (first) faults.push(placed.fault("duplicate-id", ["id"], { id: placed.entry.id, file: first.file }));
    else byId.set(placed.entry.id, placed);
  }
  for (const { entry, fault } of entries) {
    for (const relation of relations) {
      many(entry[relation]).forEach((id, at) => {
        const path = Array.isArray(entry[relation]) ? [relation, at] : [relation];
        if (id === entry.id) faults.push(fault("self-reference", path, { id }));
        else if (!known.has(id))
          faults.push(fault("unknown-reference", path, { id, relation, near: nearest(id, known) }));
      });
    }
    const circle = circleFrom(entry, byId);
    if (circle) faults.push(fault("broader-cycle", ["broader"], { circle: circle.join(" → ") }));
  }
  return faults;
}

/** The way from an entry over broader ones back to itself, if there is one. */
function circleFrom(start: Entry, byId: ReadonlyMap<string, PlacedEntry>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: string[]): string[] | undefined => {
    for (const broader of many(byId.get(id)?.entry.broader)) {
      if (broader === start.id && broader !== id) return [...way, broader];
      if (seen.has(broader)) continue;
      seen.add(broader);
      const found = walk(broader, [...way, broader]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start.id, [start.id]);
}

/** The known id that shares the most letter pairs with an unknown one: most often what was meant. */
function nearest(id: string, known: Iterable<string>): string {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const wanted = pairs(id);
  let best = "";
  let most = 0;
  for (const candidate of known) {
    const has = pairs(candidate);
    const common = [...wanted].filter((pair) => has.has(pair)).length / Math.max(has.size, wanted.size, 1);
    if (common > most) [best, most] = [candidate, common];
  }
  return best;
}
