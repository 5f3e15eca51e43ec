import type { ProtectStyle } from "./protect-terms.js";

/** An XML fragment: the text escaped, each term an `<x id="1">` element that holds its target name. */
export function xmlStyle(): ProtectStyle {
  return {
    plain: escapeXml,
    token: (number, target) => `<x id="${number}">${escapeXml(target)}</x>`,
    read(translated, put) {
      let out = "";
      let last = 0;
      for (const { 0: whole, 1: number, index } of translated.matchAll(element)) {
        out += unescapeXml(translated.slice(last, index)) + (put(Number(number)) ?? whole);
        last = index + whole.length;
      }
      return out + unescapeXml(translated.slice(last));
    },
  };
}

const element = /<x\s+id\s*=\s*["']([0-9]{1,6})["']\s*(?:\/>|>[^<]*<\/x\s*>)/g;

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Undoes `escapeXml`, and the other references that XML itself knows. */
function unescapeXml(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
