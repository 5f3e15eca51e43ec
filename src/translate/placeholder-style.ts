import type { ProtectStyle } from "./protect-terms.js";

/**
 * Tokens such as `[[T1]]`. Engines widen brackets, add blanks and change case; all that is read back. When the text
 * has such a token already, another letter is taken.
 */
export function placeholderStyle(text: string): ProtectStyle {
  const letter = freeLetter(text);
  const token = new RegExp(`${open}\\s*${letter}\\s*([0-9]{1,6})\\s*${close}`, "gi");
  return {
    plain: (part) => part,
    token: (number) => `[[${letter}${number}]]`,
    read: (translated, put) => translated.replace(token, (whole, number: string) => put(Number(number)) ?? whole),
  };
}

const open = "[\\[\\uff3b\\u3010]\\s*[\\[\\uff3b\\u3010]";
const close = "[\\]\\uff3d\\u3011]\\s*[\\]\\uff3d\\u3011]";

/** T, or the first longer run of letters that makes no token in the text. */
function freeLetter(text: string): string {
  let letters = "T";
  while (new RegExp(`${open}\\s*${letters}\\s*[0-9]`, "i").test(text)) letters += "X";
  return letters;
}
