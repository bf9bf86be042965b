import type { TestContext } from 'vitest';
import { dataLines } from '../../data.js';

/** Purchases of the CDNOW sample of 2,357 customers that papers on these models use; their days as UTC. */
export function cdnowSample(context: TestContext): { customer: number[]; at: Float64Array; amount: Float64Array } {
  const rows = dataLines(context, 'cdnow-sample.txt').map((line) => line.trim().split(/\s+/));
  const at = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
  return {
    customer: rows.map(([who]) => Number(who)),
    at: Float64Array.from(rows, ([, , day = '']) => at(day)),
    amount: Float64Array.from(rows, ([, , , , amount]) => Number(amount)),
  };
}
