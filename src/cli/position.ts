/**
 * Gives a function from an offset in `text` to its line and column, both from 1; columns in UTF-16 units. Ask in
 * rising order: the text is walked once.
 */
export function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let next = text.indexOf("\n", start); next >= 0 && next < offset; next = text.indexOf("\n", start)) {
      line++;
      start = next + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
