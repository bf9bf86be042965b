import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedSummary } from '../../../src/kernels/summary/named-summary.js';
import { summary } from '../../../src/kernels/summary/summary.js';
import { SummaryAggregator } from '../../../src/kernels/summary/summary-aggregator.js';
import { outcome, withoutPlaces } from '../../laws.js';
import { runs } from '../../runs.js';

interface Click {
  readonly rank: unknown;
}
const steps = { metric: 'steps-to-resolution', unit: 'count', value: 'steps' } as const;
const position = { metric: 'search-click-position', unit: 'count', value: 'position', least: 1 } as const;
const reader = { position: (click: Click) => click.rank };

describe('namedSummary', () => {
  it('is the mean of numbers, or of those of rows, by its own name', () => {
    const result = namedSummary(steps, [2, 3, 3, 8, null], undefined);
    const { metric: _, unit: __, ...parts } = summary([2, 3, 3, 8, null]);
    expect(result).toEqual({ metric: 'steps-to-resolution', unit: 'count', ...parts });
    expect(result).toMatchObject({ value: 4, mean: 4, total: 16, n: 4, missing: 1, median: 3 });
    const clicks = [{ rank: 1 }, { rank: 1 }, { rank: 2 }, { rank: 4 }, { rank: null }];
    expect(namedSummary(position, clicks, reader)).toMatchObject({ value: 2, n: 4, missing: 1 });
    expect(namedSummary(steps, Int8Array.of(4, -1), { missingValue: -1 })).toMatchObject({ value: 4, missing: 1 });
    expect(namedSummary(steps, [], undefined)).toMatchObject({ value: null, mean: null, n: 0, total: 0 });
  });

  it('refuses what is below the least, in its own words', () => {
    expect(() => namedSummary(steps, [1, -1], undefined)).toThrow(
      'stepsToResolution: a value must be a number from 0 to 2^400; got -1 at index 1',
    );
    expect(() => namedSummary(position, [{ rank: 1 }, { rank: 0 }], reader)).toThrow(
      'searchClickPosition: position must be a number from 1 to 2^400; got 0 at row 1, reader position',
    );
    expect(namedSummary(position, [0, 1, 0.5], { onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 2 });
    expect(outcome(() => namedSummary(steps, 5, undefined))).toBe('INVALID_VALUE');
    expect(() => namedSummary(steps, [], { step: () => 1 })).toThrow(
      'stepsToResolution: unknown option "step"; known are steps',
    );
    expect(() => namedSummary(steps, [], { steps: 5 })).toThrow(
      'stepsToResolution: steps must be a function of a row or the name of its field; got 5',
    );
    expect(outcome(() => namedSummary(steps, [], { unit: 'ms' }))).toBe('INVALID_OPTION');
  });

  it('equals the aggregator of its name, whatever the order', () => {
    const value = fc.oneof(fc.nat(20), fc.double({ min: 1, max: 1e100, noNaN: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value), fc.constantFrom(0.5, 0.99), (values, confidence) => {
        const named = namedSummary(steps, values, { confidence });
        const aggregator = new SummaryAggregator({ metric: 'steps-to-resolution', unit: 'count' });
        expect(aggregator.addAll([...values].reverse()).result({ confidence })).toEqual(withoutPlaces(named));
        expect(named.value).toBe(named.mean);
      }),
      { numRuns: runs },
    );
  });
});
