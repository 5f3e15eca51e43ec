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
 * Makes a double array of words; of equal words the first counts, and an empty one nowhere.
 *
 * @param classOf Gives the class, 1…`classes`, of each UTF-16 unit that occurs in a word.
 */
export function buildDoubleArray(words: readonly string[], classOf: Uint16Array, classes: number): DoubleArray {
  const order = words.map((_, at) => at).filter((at) => words[at] !== "");
  const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  order.sort((a, b) => before(words[a] as string, words[b] as string) || a - b);
  const array = new Growing(classes);

  /** Places the children of `state`, which stands for the words order[from…to), equal up to `depth`. */
  const pending: [state: number, from: number, to: number, depth: number][] = [[root, 0, order.length, 0]];
  const labels: number[] = [];
  const starts: number[] = [];
  for (let task = pending.pop(); task; task = pending.pop()) {
    const [state, from, to, depth] = task;
    labels.length = 0;
    starts.length = 0;
    for (let at = from; at < to; at++) {
      const index = order[at] as number;
      const word = words[index] as string;
      if (word.length === depth) {
        array.accept(state, index);
        continue;
      }
      const label = classOf[word.charCodeAt(depth)] as number;
      if (labels.at(-1) === label) continue;
      labels.push(label);
      starts.push(at);
    }
    if (labels.length === 0) continue;
    const base = array.place(state, labels);
    for (const [at, label] of labels.entries()) {
      pending.push([base + label, starts[at] as number, starts[at + 1] ?? to, depth + 1]);
    }
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
    const base = this.#findBase(labels);
    this.#base[state] = base;
    for (const label of labels) {
      this.#check[base + label] = state;
      this.#top = Math.max(this.#top, base + label);
    }
    return base;
  }

  #findBase(labels: readonly number[]): number {
    const first = labels[0] as number;
    while (this.#check[this.#free] !== 0 && this.#free < this.#check.length) this.#free++;
    let tries = 0;
    for (let base = Math.max(1, this.#free - first); ; base++, tries++) {
      this.#reserve(base + this.#classes + 1);
      if (this.#check[base + first] !== 0 || !labels.every((label) => this.#check[base + label] === 0)) continue;
      // A crowded start would be searched again for each state: leave it behind when it costs too much.
      if (tries > 256) this.#free = Math.max(this.#free, base + first - 128);
      return base;
    }
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
