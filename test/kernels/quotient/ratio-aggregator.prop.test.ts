import fc from 'fast-check';
import { expect } from 'vitest';
import type { InvalidPolicy } from '../../../src/core/options.js';
import { namedRatio } from '../../../src/kernels/quotient/named-ratio.js';
import { RatioAggregator, type RatioEvent } from '../../../src/kernels/quotient/ratio-aggregator.js';
import type { RatioOptions, RatioResult } from '../../../src/kernels/quotient/ratio-conclusion.js';
import type { RatioForm } from '../../../src/kernels/quotient/ratio-form.js';
import { describeLaws, type LawfulMetric } from '../../laws.js';

type Form = RatioForm<string, 'money' | 'fraction' | 'ratio'>;
type Event = RatioEvent<'x' | 'y'> | null | undefined;

/** A ratio by its form, of events with the fields x and y; the function is that of metrics with names. */
function lawful(form: Form): LawfulMetric<Event, RatioOptions> {
  const isWhole = form.rows === 'whole';
  const readers = { x: (event: Event) => event?.x, ...(isWhole ? {} : { y: (event: Event) => event?.y }) };
  const made = (onInvalid?: InvalidPolicy) =>
    new RatioAggregator<string, 'money' | 'fraction' | 'ratio', 'x' | 'y'>({ ...form, onInvalid } as never);
  return {
    make: made,
    fromJSON: (state) => RatioAggregator.fromJSON(state) as never,
    batch: (values, conclusion, onInvalid) => namedRatio(form, values, { ...readers, ...conclusion, onInvalid }),
    shapes: (values, conclusion) => {
      const x = values.map((event) => event?.x);
      const y = values.map((event) => event?.y);
      const columns = isWhole ? { x } : { x, y };
      const floats = {
        x: Float64Array.from(x, (each) => Number(each ?? NaN)),
        ...(isWhole ? {} : { y: Float64Array.from(y, (each) => Number(each ?? NaN)) }),
      };
      return [
        namedRatio(form, new Set(values.map((event) => ({ event }))), {
          ...conclusion,
          x: ({ event }: { event: Event }) => event?.x,
          ...(isWhole ? {} : { y: ({ event }: { event: Event }) => event?.y }),
        }),
        made()
          .addColumns(columns as never)
          .result(conclusion),
        made()
          .addColumns(floats as never)
          .result(conclusion),
      ];
    },
    check: (result: RatioResult<string, 'money'>, values) => {
      const { value, n, missing, numerator, denominator, se, interval } = result;
      expect(n + missing).toBe(values.length);
      expect(value).toBe(denominator ? ((form.per ?? 1) * numerator) / denominator + 0 : null);
      expect(se === null).toBe(value === null || n < 2);
      if (isWhole) expect(denominator).toBe(n);
      if (interval === null || value === null) return;
      const [least, most] = form.range ?? [0, null];
      expect(interval.low).toBeGreaterThanOrEqual(least ?? -Infinity);
      expect(interval.high).toBeLessThanOrEqual(most ?? Infinity);
      expect(interval.low).toBeLessThanOrEqual(value);
      expect(interval.high).toBeGreaterThanOrEqual(value);
    },
  };
}

const size = fc.oneof(
  fc.nat(20),
  fc.nat(100_000).map((cents) => cents / 100),
  fc.double({ min: 2 ** -300, max: 2 ** 300, noNaN: true }),
);
const names = { unit: 'ratio', part: 'x', whole: 'y' } as const;
const conclusions: fc.Arbitrary<RatioOptions> = fc.record({ confidence: fc.constantFrom(undefined, 0.5, 0.99) });

describeLaws('ratios by their forms', {
  sameCodeAs: 'quotient',
  metrics: fc.constantFrom(
    lawful({ ...names, metric: 'ecpm', per: 1000 }),
    lawful({ ...names, metric: 'take-rate', unit: 'fraction', range: [0, 1] }),
    lawful({ ...names, metric: 'contribution-margin-rate', range: [null, 1] }),
    lawful({ ...names, metric: 'average-order-value', unit: 'money', rows: 'whole' }),
  ),
  // parts up to their wholes are good in every range
  values: fc.tuple(size, size).map(([a, b]) => ({ x: Math.min(a, b), y: Math.max(a, b) })),
  missing: [null, undefined, { x: null, y: 3 }],
  invalid: [
    { x: NaN, y: 1 },
    { x: '1', y: 1 },
    { x: 1e121, y: 1 },
    { x: true, y: 1 },
    { x: 2n ** 60n, y: 1 },
  ],
  conclusions,
});
