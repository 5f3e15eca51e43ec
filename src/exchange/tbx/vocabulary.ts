import type { DesignationType, Status } from "../../core/concept.js";

/*
 * The words of TBX-Basic in DCA style (ISO 30042:2019, tbxinfo.net): its data category is the `type` of a meta
 * data element.
 */

export const namespace = "urn:iso:std:iso:30042:ed-2";

export const statusWords: Readonly<Record<Status, string>> = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  deprecated: "deprecatedTerm-admn-sts",
};

export const typeWords: Readonly<Record<DesignationType, string>> = { full: "fullForm", abbreviation: "abbreviation" };

/** What duizhao reads words as that are finer than its own; the difference is a loss. */
export const finerStatuses: Readonly<Record<string, Status>> = { "supersededTerm-admn-sts": "deprecated" };
export const finerTypes: Readonly<Record<string, DesignationType>> = {
  acronym: "abbreviation",
  shortForm: "abbreviation",
  variant: "full",
  phrase: "full",
};

/** An id of ours as an xs:ID, which starts with no digit. The underline cannot be part of an id. */
export function toXmlId(id: string): string {
  return /^\d/.test(id) ? `_${id}` : id;
}

/** The other way round. */
export function fromXmlId(xmlId: string): string {
  return xmlId.replace(/^_(?=\d)/, "");
}

/** White space as XML tools keep it: runs of blanks, tabs and line ends are one blank. */
export function collapse(text: string): string {
  return text.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "");
}

/** What XML 1.0 calls no character (production 2). */
export const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
