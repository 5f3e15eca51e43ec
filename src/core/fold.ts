import { letters, stepOrigins, traditionalToSimplified } from "../generated/folding.js";

/** What a folded blank looks like: spaces, hyphens and middle dots all fold to it. */
export const separator = 0x20;
/** What an ignorable character (soft hyphen, zero-width, combining mark) folds to. */
export const ignorable = 0;
const apostrophe = 0x27;

let table: Uint16Array | undefined;

/**
 * Gives the table that folds one UTF-16 unit to one UTF-16 unit: full width to half, capitals to small
 * letters, accents dropped, Traditional Chinese to Simplified (OpenCC), every blank and hyphen to
 * `separator`, and what is invisible to `ignorable`. One unit to one unit, so that offsets stay the caller's.
 */
export function foldTable(): Uint16Array {
  table ??= makeTable();
  return table;
}

/**
 * Gives the folded spelling of `text`: two spellings that mean the same name become the same string.
 * Runs of separators become one blank, and the ends are trimmed.
 *
 * @example fold("Fine\u2011Tuning") === fold("fine tuning") // true
 */
export function fold(text: string): string {
  return isFolded(text) ? text : foldWithOffsets(text).folded;
}

/** As `fold`, without any separator: `GPT-4`, `GPT 4` and `gpt4` are one. The key of exact look-up. */
export function squeeze(text: string): string {
  return fold(text).replaceAll(" ", "");
}

/**
 * As `fold`, and says where each unit of the folded string stands: `folded[i]` came from
 * `text[offsets[i]]`. Offsets are in UTF-16 units.
 */
export function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  const map = foldTable();
  const units: number[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = map[text.charCodeAt(at)] ?? ignorable;
    if (unit === ignorable) continue;
    if (unit === separator && (units.length === 0 || units.at(-1) === separator)) continue;
    units.push(unit);
    offsets.push(at);
  }
  if (units.at(-1) === separator) {
    units.pop();
    offsets.pop();
  }
  return { folded: fromUnits(units), offsets };
}

/**
 * Folds `text[from…to)` unit by unit, so that offsets stay: blanks are not drawn together, and what is passed over
 * becomes `ignorable`.
 */
export function foldUnits(text: string, from: number, to: number): string {
  const map = foldTable();
  const end = Math.min(to, text.length);
  let folded = "";
  for (let start = from; start < end; start += mostArguments) {
    const units = new Uint16Array(Math.min(mostArguments, end - start));
    for (let at = 0; at < units.length; at++) units[at] = map[text.charCodeAt(start + at)] as number;
    folded += String.fromCharCode.apply(null, units as unknown as number[]);
  }
  return folded;
}

/** No engine refuses a call with so many arguments. */
const mostArguments = 8_192;

/** Whether folding would change nothing: so it is with most Chinese names. */
function isFolded(text: string): boolean {
  const map = foldTable();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (map[unit] !== unit || unit === separator || unit === ignorable) return false;
  }
  return true;
}

/** Gives the units that fold to a folded one, itself among them. */
export function foldsTo(folded: number): number[] {
  const map = foldTable();
  const units: number[] = [];
  for (let unit = map.indexOf(folded); unit >= 0; unit = map.indexOf(folded, unit + 1)) units.push(unit);
  return units;
}

/** Whether the character is written so only in Traditional Chinese. Takes a UTF-16 unit. */
export function isTraditionalOnly(unit: number): boolean {
  return unit >= 0x3400 && foldTable()[unit] !== unit && !(unit >= 0xff00 && unit < 0xfff0);
}

function makeTable(): Uint16Array {
  const map = new Uint16Array(0x10000);
  for (let unit = 0; unit < map.length; unit++) map[unit] = unit;

  for (let unit = 0x41; unit <= 0x5a; unit++) map[unit] = unit + 0x20;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) map[unit] = map[unit - 0xfee0] ?? unit;
  fill(map, separators, separator);
  fill(map, ignorables, ignorable);
  fill(map, [[0x2018, 0x2019]], apostrophe);

  const [fromOrigin = 0, toOrigin = 0] = stepOrigins;
  for (const pairs of [letters, traditionalToSimplified]) {
    const rows = pairs.length >> 1;
    let from = 0;
    let to = 0;
    for (let row = 0; row < rows; row++) {
      from += pairs.charCodeAt(row) - fromOrigin;
      to += pairs.charCodeAt(rows + row) - toOrigin;
      map[from] = to;
    }
  }
  return map;
}

/** Blanks and line ends; hyphens, en dash and minus (the em dash parts sentences); middle dots. */
const separators = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0x2d, 0x2d],
  [0x2010, 0x2013],
  [0x2212, 0x2212],
  [0xfe63, 0xfe63],
  [0xff0d, 0xff0d],
  [0xb7, 0xb7],
  [0x2027, 0x2027],
  [0x30fb, 0x30fb],
] as const;

/** Soft hyphen, zero-width and bidi controls, variation selectors, combining marks. */
const ignorables = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x300, 0x36f],
] as const;

function fill(map: Uint16Array, ranges: readonly (readonly [number, number])[], value: number): void {
  for (const [from, to] of ranges) map.fill(value, from, to + 1);
}

function fromUnits(units: readonly number[]): string {
  let text = "";
  for (let at = 0; at < units.length; at += mostArguments) {
    text += String.fromCharCode(...units.slice(at, at + mostArguments));
  }
  return text;
}
