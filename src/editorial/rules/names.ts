import { languages } from "../../core/concept.js";
import { isTraditionalOnly, squeeze } from "../../core/fold.js";
import { many, type WrittenName, writtenNames } from "../entry.js";
import type { Fault } from "../fault.js";
import type { PlacedEntry } from "../table.js";

interface Claim {
  readonly placed: PlacedEntry;
  readonly name: WrittenName;
}

/**
 * Names: no entry lists one twice, two entries have one in common only when both say so (`shared`), and
 * Simplified names hold no Traditional character.
 */
export function nameFaults(entries: readonly PlacedEntry[]): Fault[] {
  const faults: Fault[] = [];
  const claims = new Map<string, Claim[]>();
  for (const placed of entries) {
    for (const language of languages) {
      const own = new Set<string>();
      for (const name of writtenNames(placed.entry, language)) {
        const { text, path } = name;
        if (own.has(text)) faults.push(placed.fault("duplicate-name", path, { name: text }));
        own.add(text);
        const key = squeeze(text);
        claims.set(key, [...(claims.get(key) ?? []), { placed, name }]);
        const traditional = language === "zh-Hans" && traditionalIn(text);
        if (traditional) faults.push(placed.fault("traditional-in-simplified", path, { character: traditional, text }));
      }
    }
  }
  for (const rivals of claims.values()) faults.push(...sharedFaults(rivals));
  return faults;
}

/** The first character written so only in Traditional Chinese, if any. */
export function traditionalIn(text: string): string | undefined {
  return [...text].find((character) => isTraditionalOnly(character.charCodeAt(0)) && !bothScripts.includes(character));
}

/** OpenCC maps these to another character, yet Simplified text has them too (著名, 乾坤, 瞭望, 凭借 beside 藉). */
const bothScripts = "著乾瞭藉覆徵於麽干伙昇";

function sharedFaults(claims: readonly Claim[]): Fault[] {
  const ids = new Set(claims.map(({ placed }) => placed.entry.id));
  const faults: Fault[] = [];
  for (const { placed, name } of claims) {
    const { id } = placed.entry;
    const said = new Set(
      claims.filter((claim) => claim.placed.entry.id === id).flatMap((claim) => many(claim.name.shared)),
    );
    for (const other of ids) {
      if (other !== id && !said.has(other))
        faults.push(placed.fault("shared-name", name.path, { name: name.text, other }));
    }
    for (const other of many(name.shared)) {
      if (!ids.has(other)) faults.push(placed.fault("shared-with-stranger", name.path, { name: name.text, other }));
    }
  }
  return faults;
}
