/** What speaks at a place: the columns that are not 0, and what is known to weigh. */
export interface Row {
  readonly isTerm: boolean;
  readonly cells: readonly { readonly column: number; readonly count: number }[];
  readonly offset: number;
}

/**
 * Fits a logistic regression.
 *
 * @param expected What each column weighs where nothing speaks for more or less.
 * @param pull How strongly it is drawn there.
 */
export function regress(
  rows: readonly Row[],
  expected: ArrayLike<number>,
  pull: (column: number) => number,
): Float64Array {
  const weights = Float64Array.from(expected);
  return adam(weights, 0.1, 600, (slope) => {
    for (let at = 0; at < slope.length; at++)
      slope[at] = pull(at) * ((weights[at] as number) - (expected[at] as number));
    for (const { isTerm, cells, offset } of rows) {
      let score = offset;
      for (const { column, count } of cells) score += count * (weights[column] as number);
      const miss = 1 / (1 + Math.exp(-score)) - (isTerm ? 1 : 0);
      for (const { column, count } of cells) slope[column] = (slope[column] as number) + count * miss;
    }
  });
}

/** Goes down a slope of few numbers, which is measured. */
export function descend(loss: (numbers: readonly number[]) => number, from: readonly number[]): number[] {
  const numbers = [...from];
  const step = 1e-3;
  return adam(numbers, 0.05, 400, (slope) => {
    for (let at = 0; at < numbers.length; at++) {
      const here = numbers[at] as number;
      numbers[at] = here + step;
      const above = loss(numbers);
      numbers[at] = here - step;
      slope[at] = (above - loss(numbers)) / (2 * step);
      numbers[at] = here;
    }
  });
}

/** Moves numbers down a slope, which `measure` writes, in steps that become smaller. */
function adam<Numbers extends number[] | Float64Array>(
  numbers: Numbers,
  pace: number,
  steps: number,
  measure: (slope: Float64Array) => void,
): Numbers {
  const [mean, square, slope] = [0, 0, 0].map(() => new Float64Array(numbers.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= steps; step++) {
    measure(slope);
    const rate = pace * (1 - (step - 1) / steps);
    for (let at = 0; at < numbers.length; at++) {
      const own = slope[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * own;
      square[at] = 0.99 * (square[at] as number) + 0.01 * own * own;
      const [m, v] = [(mean[at] as number) / (1 - 0.9 ** step), (square[at] as number) / (1 - 0.99 ** step)];
      numbers[at] = (numbers[at] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return numbers;
}
