import { drawQuantile } from '../resampling/resamples.js';
import { Random } from '../stats/random/random.js';
import type { DriverData } from './driver-data.js';

/** What is less of a standardised column's variance is rounding: it is constant. */
const NOTHING = 1e-12;

/**
 * Draws rows anew and hands the covariances of each resample to `take`: of the outcome first, then of the drivers, 0 in the diagonal for
 * what does not vary there. Rows are put in order first, so that those of the input does not matter.
 */
export function drawDrivers(
  { n, outcome, drivers }: DriverData,
  seed: number,
  resamples: number,
  take: (covariances: readonly (readonly number[])[]) => void,
): void {
  const given = [outcome, ...drivers];
  const width = given.length;
  const order = outcome.map((_, row) => row).sort((a, b) => compareRows(given, a, b));
  const columns = given.map((column) => standardised(order.map((row) => column[row] as number)));
  const rows = new Float64Array(n * width);
  for (const [k, column] of columns.entries()) for (let i = 0; i < n; i++) rows[i * width + k] = column[i] as number;
  const random = new Random(seed);
  const [sums, products] = [new Float64Array(width), new Float64Array(width * width)];
  for (let b = 0; b < resamples; b++) {
    sums.fill(0);
    products.fill(0);
    for (let i = 0; i < n; i++) addRow(sums, products, rows, random.below(n) * width, width);
    take(covariances(sums, products, n));
  }
}

function compareRows(columns: readonly Float64Array[], a: number, b: number): number {
  for (const column of columns) {
    const [one, other] = [column[a] as number, column[b] as number];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** From the mean in standard deviations; all 0 where nothing varies. */
function standardised(column: Float64Array): Float64Array {
  const first = column[0] as number;
  let [sum, squares] = [0, 0];
  for (const value of column) sum += value - first;
  const off = column.map((value) => value - first - sum / column.length);
  for (const value of off) squares += value * value;
  const sd = Math.sqrt(squares / column.length);
  return off.map((value) => (sd > 0 ? value / sd : 0));
}

function addRow(sums: Float64Array, products: Float64Array, rows: Float64Array, at: number, width: number): void {
  for (let j = 0; j < width; j++) {
    const value = rows[at + j] as number;
    (sums[j] as number) += value;
    for (let k = 0; k <= j; k++) (products[j * width + k] as number) += value * (rows[at + k] as number);
  }
}

function covariances(sums: Float64Array, products: Float64Array, n: number): number[][] {
  const { length } = sums;
  return Array.from({ length }, (_, i) =>
    Array.from({ length }, (_other, j) => {
      const product = products[Math.max(i, j) * length + Math.min(i, j)] as number;
      const covariance = product / n - ((sums[i] as number) / n) * ((sums[j] as number) / n);
      return i === j && covariance < NOTHING ? 0 : covariance;
    }),
  );
}

/** The percentile interval of what a number was in the resamples that had one; `null` below two of them. */
export function drawnInterval(drawn: readonly (number | null)[], confidence: number) {
  const draws = Float64Array.from(drawn.filter((draw) => draw !== null));
  if (draws.length < 2) return null;
  const quantile = drawQuantile(draws);
  const [low, high] = [quantile((1 - confidence) / 2), quantile((1 + confidence) / 2)];
  return { low: low + 0, high: high + 0, confidence, method: 'percentile' };
}
