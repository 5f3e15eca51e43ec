const wide: Record<string, string> = {
  ",": "\uff0c",
  ";": "\uff1b",
  ":": "\uff1a",
  "?": "\uff1f",
  "!": "\uff01",
  "(": "\uff08",
  ")": "\uff09",
};

/**
 * Gives Chinese prose with its half-width `, ; : ? ! ( )` full-width and the blank beside them dropped.
 * A comma, colon or point between digits (`1,000`, `10:1`) and the colon of `https://` stay.
 *
 * @example toFullWidth("模型, 数据") // "模型\uff0c数据"
 */
export function toFullWidth(prose: string): string {
  return prose
    .replace(/(?<!\d)[,:](?!\/\/)|[,:](?!\d|\/\/)|[;?!()]/g, (mark) => wide[mark] ?? mark)
    .replace(/ *([\uff0c\uff1b\uff1a\uff1f\uff01\uff08\uff09]) */g, "$1");
}
