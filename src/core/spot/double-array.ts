/**
 * A trie over small integers as two flat arrays (Aoe 1989, "An efficient digital search algorithm by using
 * a double-array structure"): from state `s` on class `c` the next state is `base[s] + c`, and that step
 * exists when `check[base[s] + c] === s`. Two array reads a step, no objects, no hashing.
 *
 *     state 1 --c--> t = base[1] + c      check[t] = 1      pattern[t] = index of the word ending in t, or -1
 */
export interface DoubleArray {
  readonly base: Int32Array;
  readonly check: Int32Array;
  readonly pattern: Int32Array;
}

/** The state in which every walk starts. State 0 means "no state". */
export const root = 1;

/**
 * Makes a double array of words; of equal words the first counts.
 *
 * @param words Each a sequence of classes in 1…`classes`.
 */
export function buildDoubleArray(words: readonly (readonly number[])[], classes: number): DoubleArray {
  const order = words.map((_, at) => at).filter((at) => (words[at]?.length ?? 0) > 0);
  order.sort((a, b) => compare(words[a] ?? [], words[b] ?? []) || a - b);
  const array = new Growing(classes);

  /** Places the children of `state`, which stands for the words order[from…to) up to `depth`. */
  const pending: [state: number, from: number, to: number, depth: number][] = [[root, 0, order.length, 0]];
  for (let task = pending.pop(); task; task = pending.pop()) {
    const [state, from, to, depth] = task;
    const children: { label: number; from: number; to: number }[] = [];
    for (let at = from; at < to; at++) {
      const index = order[at] as number;
      const label = words[index]?.[depth];
      if (label === undefined) {
        array.accept(state, index);
      } else if (children.at(-1)?.label === label) {
        (children.at(-1) as { to: number }).to = at + 1;
      } else {
        children.push({ label, from: at, to: at + 1 });
      }
    }
    if (children.length === 0) continue;
    const base = array.place(
      state,
      children.map(({ label }) => label),
    );
    for (const child of children) pending.push([base + child.label, child.from, child.to, depth + 1]);
  }
  return array.finish();
}

/** The arrays while they grow, and the search for free places. */
class Growing {
  #base = new Int32Array(1024);
  #check = new Int32Array(1024);
  #pattern = new Int32Array(1024).fill(-1);
  /** No free place is below this one. */
  #free = root + 1;
  #top = root;
  readonly #classes: number;

  constructor(classes: number) {
    this.#classes = classes;
    this.#check[root] = -1;
  }

  accept(state: number, index: number): void {
    if (this.#pattern[state] === -1) this.#pattern[state] = index;
  }

  /** Finds the first base at which all labels fall on free places, and takes them for `state`. */
  place(state: number, labels: readonly number[]): number {
    const first = labels[0] as number;
    while (this.#check[this.#free] !== 0 && this.#free < this.#check.length) this.#free++;
    let base = Math.max(1, this.#free - first);
    let tries = 0;
    for (; ; base++) {
      this.#reserve(base + this.#classes + 1);
      if (labels.every((label) => this.#check[base + label] === 0)) break;
      tries++;
    }
    // A crowded start would be searched again for each state: leave it behind when it costs too much.
    if (tries > 256) this.#free = Math.max(this.#free, base + first - 128);
    this.#base[state] = base;
    for (const label of labels) {
      this.#check[base + label] = state;
      this.#top = Math.max(this.#top, base + label);
    }
    return base;
  }

  /** Gives the arrays, with room for one step of any class from any state. */
  finish(): DoubleArray {
    const size = this.#top + this.#classes + 2;
    this.#reserve(size);
    return {
      base: this.#base.slice(0, size),
      check: this.#check.slice(0, size),
      pattern: this.#pattern.slice(0, size),
    };
  }

  #reserve(size: number): void {
    if (size < this.#check.length) return;
    const length = Math.max(size + 1, this.#check.length * 2);
    const grow = (old: Int32Array, value: number) => {
      const bigger = new Int32Array(length).fill(value, old.length);
      bigger.set(old);
      return bigger;
    };
    this.#base = grow(this.#base, 0);
    this.#check = grow(this.#check, 0);
    this.#pattern = grow(this.#pattern, -1);
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
