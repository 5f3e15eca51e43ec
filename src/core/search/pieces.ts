/** A run of Chinese characters, or of anything else between blanks. */
const piece = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;

/** Cuts a folded text at blanks and where Chinese meets other letters. */
export function piecesOf(folded: string): string[] {
  return folded.match(piece) ?? [];
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Whether a UTF-16 unit is a Chinese character of the Basic Multilingual Plane: quicker than `hasHan`. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff);
}
