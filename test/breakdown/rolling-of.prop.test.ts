import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown } from '../../src/breakdown/breakdown.js';
import { byPeriod } from '../../src/breakdown/by-period.js';
import { perGroup } from '../../src/breakdown/per-group.js';
import { rollingOf } from '../../src/breakdown/rolling-of.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { WeightedNpsAggregator } from '../../src/survey/nps/weighted-nps-aggregator.js';
import { expectSame, outcome } from '../laws.js';
import { some } from '../runs.js';
import golden from './rolling-of.golden.json' with { type: 'json' };

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const rows = fc.array(
  fc.record({
    at: fc.option(
      fc.integer({ min: 0, max: 20 }).map((day) => START + day * DAY + 5),
      { freq: 8 },
    ),
    rating: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 5 }),
  }),
  { maxLength: 40, size: 'max' },
);
const of = () => new NpsAggregator();

describe('rollingOf', () => {
  it.each(golden.cases)('gives the windows of the reference: $name', ({ input, expected, tolerance }) => {
    const answers = input.days.map((day, k) => ({ at: START + day * DAY + 5, rating: input.scores[k] as number }));
    const { windows } = rollingOf(answers, {
      over: byPeriod('day', 'at', { timeZone: 'UTC', from: START, asOf: START + 60 * DAY }),
      window: input.windowDays,
      metric: perGroup(of, 'rating'),
    });
    for (const { day, nps, n } of expected.points) {
      const { result } = windows[day] as (typeof windows)[0];
      expect(result.n).toBe(n);
      expect(Math.abs((result.value as number) - nps)).toBeLessThanOrEqual(tolerance);
    }
  });

  it('gives what counting each window anew gives', () => {
    const asks = fc.record({
      asOf: fc.nat({ max: 22 }),
      from: fc.option(fc.integer({ min: -3, max: 0 })),
      window: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(rows, asks, (all, { asOf, from, window }) => {
        const options = {
          timeZone: 'UTC',
          asOf: START + asOf * DAY,
          from: from === null ? undefined : START + from * DAY + 9,
        };
        fc.pre(!(options.from && options.from > options.asOf));
        const over = byPeriod<(typeof all)[number]>('day', 'at', options);
        const metric = perGroup(of, (row: (typeof all)[number]) => row.rating, { confidence: 0.9 });
        const rolling = rollingOf(all, { over, window, metric });
        const table = breakdown(all, { by: { over }, metric: (part) => ({ value: null, n: part.length, part }) });
        const days = table.groups.filter(({ keys }) => keys.over !== null);
        const expected = days.map(({ keys }, k) => {
          const held = days.slice(Math.max(0, k + 1 - window), k + 1);
          const isWhole = k + 1 >= window && held.every(({ status }) => status === 'complete');
          const values = held.flatMap(({ result }) => result.part.map(({ rating }) => rating));
          const result = of().addAll(values).result({ confidence: 0.9 });
          return { period: keys.over, status: isWhole ? 'complete' : 'partial', result };
        });
        expectSame(rolling.windows, expected);
        const undated = all.filter(({ at }) => at === null).length;
        expect([rolling.undated, rolling.afterAsOf, rolling.beforeFrom]).toEqual([
          undated,
          table.afterAsOf,
          table.beforeFrom,
        ]);
        const columns = { rating: all.map(({ rating }) => rating) };
        const column = byPeriod(
          'day',
          all.map(({ at }) => at),
          options,
        );
        expectSame(
          rollingOf(columns, { over: column, window, metric: perGroup(of, 'rating', { confidence: 0.9 }) }),
          rolling,
        );
      }),
      { numRuns: some(4) },
    );
  });

  it('refuses what it cannot roll', () => {
    const over = byPeriod<{ at: number; rating: number }>('day', 'at', { timeZone: 'UTC', asOf: START });
    const metric = perGroup(of, 'rating');
    const call = (options: object) => outcome(() => rollingOf([{ at: START, rating: 9 }], options as never));
    expect(call({ over, window: 2, metric })).toBe('none');
    for (const options of [
      undefined,
      { window: 2, metric },
      { over: 'at', window: 2, metric },
      { over, metric },
      { over, window: 0, metric },
      { over, window: 1.5, metric },
      { over, window: 2 },
      { over, window: 2, metric: () => ({ value: 1, n: 1 }) },
      { over, window: 2, metric, minimum: 5 },
    ]) {
      expect(call(options as never)).toBe('INVALID_OPTION');
    }
    expect('remove' in new WeightedNpsAggregator()).toBe(true);
    const oneWay = () => ({ addAll: () => oneWay(), result: () => ({ value: 1, n: 1 }) });
    expect(call({ over, window: 2, metric: perGroup(oneWay as never, 'rating') })).toBe('INVALID_OPTION');
    expect(outcome(() => rollingOf([{ at: START, rating: 11 }], { over, window: 2, metric } as never))).toBe(
      'INVALID_VALUE',
    );
  });
});
