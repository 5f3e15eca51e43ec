/**
 * Whether `text[start…end)` is cut out of a longer word: Latin letters or digits on both sides of an edge, a number that
 * goes on (`GPT-3` in `GPT-3.5`), or the end of a name with a point in it (`AI` in `OpenProtein.AI`). A soft hyphen does not
 * end a word; Chinese has no such edges.
 */
export function cutsWord(text: string, start: number, end: number): boolean {
  if (isWordUnit(text.charCodeAt(start))) {
    const before = text.charCodeAt(start - 1);
    if (isWordUnit(before)) return true;
    if (before === point && goesBeforePoint(text.charCodeAt(start - 2))) return true;
  }
  const last = text.charCodeAt(end - 1);
  if (!isWordUnit(last)) return false;
  const next = text.charCodeAt(end);
  if (isWordUnit(next)) return true;
  if (next === softHyphen) return isWordUnit(text.charCodeAt(end + 1));
  return isDigit(last) && next === point && isDigit(text.charCodeAt(end + 1));
}

/**
 * Whether a name with a point in it goes on after a unit and the point: OpenProtein.AI; or, where nothing is before the point,
 * the ending of such names: .AI. After a number it is the point of a list: 1.AI
 */
function goesBeforePoint(unit: number): boolean {
  return Number.isNaN(unit) || unit <= blank || (isWordUnit(unit) && !isDigit(unit));
}

const point = 0x2e;
const blank = 0x20;
const softHyphen = 0xad;

/** Whether a unit is one of the digits 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Letters of alphabets with words between blanks, digits and the underscore; half and full width. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f;
  if (unit <= 0x52f) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  return (
    (unit >= 0x1e00 && unit <= 0x1fff) ||
    (unit >= 0xff10 && unit <= 0xff5a && /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(String.fromCharCode(unit)))
  );
}
