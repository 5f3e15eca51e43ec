/** Latin and its extensions, Greek, Cyrillic, Latin Extended Additional. */
const blocks = [
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
] as const;

/**
 * Gives the letters beyond ASCII that fold to another one: to the small letter without its accents. Only where that
 * is one UTF-16 unit again, since folding must keep offsets.
 */
export function letterPairs(): [letter: string, folded: string][] {
  return blocks.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).flatMap(
      (letter): [string, string][] => {
        const small = letter.toLowerCase();
        const base = small.normalize("NFD").charAt(0);
        return small.length === 1 && base !== letter ? [[letter, base]] : [];
      },
    ),
  );
}
