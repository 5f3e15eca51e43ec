import type { Document, Element } from "@xmldom/xmldom";
import { missing } from "../../core/peer.js";
import { namespace } from "./vocabulary.js";

/** An element to write: its content is text or elements, never both. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlNode[];
}

/** Makes an element. */
export function node(name: string, attributes: XmlNode["attributes"], content: XmlNode["content"]): XmlNode {
  return { name, attributes, content };
}

/**
 * Gives the XML document of a root element, indented.
 *
 * @throws GlossaryError `missing-package`.
 */
export async function writeXml(root: XmlNode): Promise<string> {
  const { DOMImplementation, XMLSerializer } = await import("@xmldom/xmldom").catch(missing("@xmldom/xmldom"));
  const document = new DOMImplementation().createDocument(namespace, "");
  document.appendChild(build(document, root, "\n"));
  const xml = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function build(document: Document, { name, attributes, content }: XmlNode, indent: string): Element {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("xml:")) element.setAttributeNS("http://www.w3.org/XML/1998/namespace", key, value);
    else element.setAttribute(key, value);
  }
  if (typeof content === "string") {
    element.appendChild(document.createTextNode(content));
    return element;
  }
  for (const child of content) {
    element.appendChild(document.createTextNode(`${indent} `));
    element.appendChild(build(document, child, `${indent} `));
  }
  element.appendChild(document.createTextNode(indent));
  return element;
}
