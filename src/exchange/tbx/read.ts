import type { Element } from "@xmldom/xmldom";
import type { ConceptInput } from "../../core/glossary.js";
import { type Fault, faultsIn } from "../fault.js";
import type { Imported, ImportOptions, Loss } from "../format.js";
import { newIds } from "../ids.js";
import { tagReader } from "../languages.js";
import type { EntryContext } from "./data.js";
import { readEntry } from "./entry.js";
import { fromXmlId, namespace } from "./vocabulary.js";
import { attribute, elementsIn, expected, positionOf, readXml } from "./xml-read.js";

/**
 * Reads TBX in DCA style. See `tbx.ts`. The header speaks of the file, not of concepts, and is not read.
 *
 * @throws GlossaryError `doctype`, `malformed`, `unsupported-tbx`, `duplicate-id`, `no-name`, `unknown-language`,
 * `unknown-status`, `wrong-value`, `missing-package`.
 */
export async function readTbx(content: string, options: ImportOptions): Promise<Imported> {
  const fault = faultsIn(options.file);
  const root = await readXml(content, fault);
  checkRoot(root, fault);

  const losses: Loss[] = [];
  const ids = newIds(fault);
  const context: EntryContext = {
    fault,
    losses,
    language: tagReader(fault, losses),
    tag: root.getAttribute("xml:lang") ?? "",
    dropsOthers: options.otherLanguages === "drop",
  };
  const byXmlId = new Map<string, ConceptInput>();
  for (const entry of entriesIn(root, fault, losses)) {
    const xmlId = attribute(entry, "id", fault);
    if (byXmlId.has(xmlId)) {
      throw fault("duplicate-id", `Two entries have the id "${xmlId}".`, "Give one another id.", positionOf(entry));
    }
    const id = ids.coin(fromXmlId(xmlId));
    if (id !== fromXmlId(xmlId)) losses.push({ conceptId: id, field: "id", reason: `It was "${xmlId}".` });
    byXmlId.set(xmlId, { id, ...readEntry(entry, id, context) });
  }
  return { concepts: linked(byXmlId, losses), losses };
}

/** Drops the concepts left without a name, and turns the targets of cross-references into ids. */
function linked(byXmlId: ReadonlyMap<string, ConceptInput>, losses: Loss[]): ConceptInput[] {
  const isKept = ({ terms }: ConceptInput) => Object.keys(terms).length > 0;
  return [...byXmlId.values()].flatMap((concept): ConceptInput[] => {
    const { id: conceptId } = concept;
    if (!isKept(concept)) {
      losses.push({ conceptId, field: "id", reason: "It has no name in English or Chinese." });
      return [];
    }
    const related = (concept.related ?? []).flatMap((target): string[] => {
      const other = byXmlId.get(target);
      if (other && isKept(other)) return [other.id];
      losses.push({ conceptId, field: "related", reason: `"${target}" is no concept that was read.` });
      return [];
    });
    return [{ ...concept, related }];
  });
}

function checkRoot(root: Element, fault: Fault): void {
  if (root.localName === "martif") {
    throw fault("unsupported-tbx", "This is TBX v2.", "Export TBX v3 (ISO 30042:2019).", positionOf(root));
  }
  if (root.localName !== "tbx" || root.namespaceURI !== namespace) {
    const message = `The root <${root.nodeName}> is not TBX.`;
    throw fault("unsupported-tbx", message, `Start with <tbx xmlns="${namespace}">.`, positionOf(root));
  }
  if (root.getAttribute("style") !== "dca") {
    throw fault("unsupported-tbx", "This is not the DCA style.", 'Export with style="dca".', positionOf(root));
  }
}

function entriesIn(root: Element, fault: Fault, losses: Loss[]): Element[] {
  const children = (parent: Element, ...names: string[]) =>
    elementsIn(parent, fault).map((child) => expected(child, names, fault));
  const texts = children(root, "tbxHeader", "text").filter(({ localName }) => localName === "text");
  return texts
    .flatMap((text) => children(text, "body", "back"))
    .flatMap((part) => {
      if (part.localName === "body") return children(part, "conceptEntry");
      losses.push({ field: "back", reason: "duizhao has no place for it." });
      return [];
    });
}
