import type { Element, Node } from "@xmldom/xmldom";
import type { GlossaryError } from "../../core/error.js";
import { missing } from "../../core/peer.js";
import { type Fault, type Position, positionAt } from "../fault.js";
import { collapse, forbidden, namespace } from "./vocabulary.js";

/**
 * Gives the root element of an XML document.
 *
 * @throws GlossaryError `doctype`, `malformed`, `missing-package`.
 */
export async function readXml(text: string, fault: Fault): Promise<Element> {
  const { DOMParser } = await import("@xmldom/xmldom").catch(missing("@xmldom/xmldom"));
  refuseMarkup(text, fault);
  let first: GlossaryError | undefined;
  const parser = new DOMParser({
    onError(_level, message, { locator }: { locator?: Partial<Node> }) {
      // xmldom warns of U+FFFD, which is a character like any other.
      if (message.startsWith("Unicode replacement character")) return;
      const place = positionOf(locator ?? {});
      first ??= fault("malformed", `This is no XML: ${message}`, "Correct the element there.", place);
      throw first;
    },
    // The default turns U+0085 and U+2028 into line ends too, as XML 1.1 does and 1.0 does not.
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, "\n"),
  });
  let root: Element | null;
  try {
    root = parser.parseFromString(text, "application/xml").documentElement;
  } catch (error) {
    // xmldom wraps what `onError` throws.
    throw first ?? error;
  }
  if (root) return root;
  throw fault("malformed", "There is no element.", "Give a TBX file.");
}

/** Comments, CDATA and instructions, then what they may hold and the rest may not. Open ends run to the end. */
const markup =
  /<!--.*?(?:-->|$)|<!\[CDATA\[.*?(?:\]\]>|$)|<\?.*?(?:\?>|$)|<!DOCTYPE|&(?:#(\d+);|#x([\da-fA-F]+);|(?:amp|lt|gt|quot|apos);)?/gs;

/**
 * Refuses what xmldom lets pass. A document type is refused before anything is parsed, so that no entity is
 * declared and none expanded.
 */
function refuseMarkup(text: string, fault: Fault): void {
  const bare = text.search(forbidden);
  if (bare >= 0) throw noCharacter(bare);
  for (const { 0: found, 1: decimal, 2: hexadecimal, index } of text.matchAll(markup)) {
    if (found === "<!DOCTYPE") {
      const mend = "Take the <!DOCTYPE …> out: TBX v3 has none.";
      throw fault("doctype", "A document type is not read.", mend, positionAt(text, index));
    }
    if (found === "&") {
      const mend = "Write &amp; for an ampersand; entities of one's own are not read.";
      throw fault("malformed", "This ampersand starts no known reference.", mend, positionAt(text, index));
    }
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0x20;
    if (code > 0x10ffff || forbidden.test(String.fromCodePoint(code))) throw noCharacter(index);
  }
  function noCharacter(offset: number): GlossaryError {
    return fault("malformed", "XML 1.0 has no such character.", "Take it out.", positionAt(text, offset));
  }
}

/** Gives where an element starts. */
export function positionOf({ lineNumber, columnNumber }: Partial<Node>): Position {
  return { line: lineNumber || 1, column: columnNumber || 1 };
}

/**
 * Gives the elements in an element that holds no text of its own.
 *
 * @throws GlossaryError `malformed` for text between them, or an element that is not of TBX in DCA style.
 */
export function elementsIn(parent: Element, fault: Fault): Element[] {
  const found: Element[] = [];
  for (let child: Node | null = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) {
      if (child.namespaceURI !== namespace) {
        const message = `<${child.nodeName}> is no element of TBX in DCA style.`;
        throw fault("malformed", message, `Put it in the namespace ${namespace}, or take it out.`, positionOf(child));
      }
      found.push(child);
    } else if (isText(child) && child.nodeValue?.trim()) {
      const message = `There is text between the elements of <${parent.nodeName}>.`;
      throw fault("malformed", message, "Take it out, or put it in an element.", positionOf(child));
    }
  }
  return found;
}

/** Gives the element, if it has one of these names. @throws GlossaryError `malformed` */
export function expected(element: Element, names: readonly string[], fault: Fault): Element {
  if (names.includes(element.localName ?? "")) return element;
  const message = `<${element.nodeName}> has no place here.`;
  throw fault("malformed", message, `Only ${names.join(", ")} may stand here.`, positionOf(element));
}

/** Gives an attribute that must be there. @throws GlossaryError `malformed` */
export function attribute(element: Element, name: string, fault: Fault): string {
  const found = element.getAttribute(name);
  if (found) return found;
  const message = `<${element.nodeName}> has no ${name}.`;
  throw fault("malformed", message, `Give it the attribute ${name}.`, positionOf(element));
}

/** Gives the text in an element, its white space collapsed. */
export function textOf(element: Element): string {
  return collapse(element.textContent ?? "");
}

/** Whether an element holds elements. */
export function hasElements(parent: Element): boolean {
  for (let child: Node | null = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) return true;
  }
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
}
