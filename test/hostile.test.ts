import { describe, expect, it } from 'vitest';
import * as calendar from '../src/calendar/index.js';
import * as format from '../src/format/index.js';
import * as root from '../src/index.js';
import { isCxMetricsError } from '../src/index.js';
import * as stats from '../src/stats/index.js';

/** Things that are handed in by mistake, and a few by right. */
const things: readonly unknown[] = [
  ...[undefined, null, NaN, -1, 0, -0, 1.5, 1e300, 5n, 'x', '', true, Symbol('s')],
  ...[{}, [], [1, 2, 3], [null], ['9'], [[]], new Array(50).fill(3), Object.create(null), { length: 3 }, new Map()],
  ...[() => 1, new Date(NaN), new Uint8Array(20), new Float64Array(20), BigInt64Array.of(1n), new Proxy([1, 2], {})],
  ...[{ at: [1], customer: [1] }, { openedAt: [1], resolvedAt: [2] }, { time: [1], event: [1] }, { score: () => 9 }],
  ...[
    { promoters: 1, passives: 1, detractors: 1 },
    { direction: 'high-is-easy', scale: { min: 1, max: 5 }, easyFrom: 4, topFrom: 4 },
    { positive: 1, neutral: 1, negative: 1 },
    { numerator: [1, 2], denominator: [3, 4], score: [1, 2], weight: [1, 2], earned: [1], possible: [2] },
    { timeZone: 'UTC', asOf: 5 },
    { scale: null },
    { interval: 'score' },
  ],
  ...['nps', 'ttr', 'retention-cohorts', 'moments', 'csat', 'ces', 'star-rating', 'quotient'].map((kind) => ({
    kind,
    version: 1,
    timeZone: 'UTC',
    asOf: 1,
  })),
];

/** Runs something that must return plain finite JSON or throw an error of ours. */
function expectSound(what: string, action: () => unknown): void {
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    if (!isCxMetricsError(error)) throw new Error(`${what} threw ${(error as Error)?.stack ?? error}`);
    return;
  }
  JSON.stringify(result, (key, value) => {
    if (
      typeof value === 'number' &&
      (!Number.isFinite(value) || (Object.is(value, -0) && !/^(quantile|normalQuantile)/.test(what)))
    )
      throw new Error(`${what} returned ${Object.is(value, -0) ? '-0' : value} in ${key}`);
    return value;
  });
}

/** Bases cannot be made, and errors take what they are given. */
const notTried =
  /^(Aggregator|ScaleAggregator|RatingAggregator|DurationAggregator|StatusTimeAggregator|ResponseAggregator|TallyAggregator|HistoryAggregator|SpellAggregator|CohortAggregator|CxMetricsError)$/;
const exported = Object.entries({ ...root, ...stats, ...calendar, ...format }).filter(
  ([name, value]) => typeof value === 'function' && !notTried.test(name),
);

describe('whatever is handed in', () => {
  it.each(exported)('%s returns a sound result or throws an error of ours', (name, value) => {
    const isClass = /^class\b/.test(Function.prototype.toString.call(value));
    for (const first of things) {
      for (const second of things) {
        if (isClass) {
          const Made = value as unknown as new (options: unknown) => Record<string, (given: unknown) => unknown>;
          expectSound(name, () => {
            const made = new Made(first);
            for (const method of ['add', 'addAll', 'addColumns', 'remove', 'merge', 'result']) {
              expectSound(`${name}.${method}`, () => (method in made ? made[method]?.(second) : null));
            }
            expectSound(`${name}.fromJSON`, () =>
              (value as { fromJSON?: (state: unknown) => unknown }).fromJSON?.(second),
            );
            return made['toJSON']?.(undefined);
          });
        } else expectSound(name, () => (value as (...given: unknown[]) => unknown)(first, second));
      }
    }
    expect(exported.length).toBeGreaterThan(20);
  });
});
