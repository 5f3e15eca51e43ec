/** Elements whose text is code or data and no prose. MathML is math. */
const unread: ReadonlySet<string> = new Set([
  "code",
  "iframe",
  "kbd",
  "math",
  "noembed",
  "noframes",
  "plaintext",
  "pre",
  "samp",
  "script",
  "style",
  "textarea",
  "xmp",
]);

export function isUnread(name: string): boolean {
  return unread.has(name);
}

/** Knows which unread elements are open, told one tag after the other. */
export class OpenElements {
  readonly #names: string[] = [];

  get isUnread(): boolean {
    return this.#names.length > 0;
  }

  /** Takes a tag as it is written: `<kbd class="x">`, `</kbd>`, `<Card />`. */
  tag(written: string): void {
    const [, slash, name = ""] = /^<\s*(\/?)\s*([\w.:-]*)/.exec(written) ?? [];
    if (!unread.has(name.toLowerCase()) || written.endsWith("/>")) return;
    if (!slash) this.#names.push(name);
    else if (this.#names.includes(name)) this.#names.length = this.#names.lastIndexOf(name);
  }

  clear(): void {
    this.#names.length = 0;
  }
}
