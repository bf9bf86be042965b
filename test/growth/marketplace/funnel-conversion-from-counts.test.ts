import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelConversion } from '../../../src/growth/marketplace/funnel-conversion.js';
import { funnelConversionFromCounts } from '../../../src/growth/marketplace/funnel-conversion-from-counts.js';
import { slowEvents, slowOptions } from '../../kernels/funnel/slow-funnel.js';
import { expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './funnel-conversion-from-counts.golden.json' with { type: 'json' };

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
const interval = (limits: (number | null)[] | null) =>
  limits && expect.objectContaining({ low: close(limits[0] as number), high: close(limits[1] as number) });

describe('funnelConversionFromCounts', () => {
  it.each(golden.cases)('counts $name', ({ input, expected }) => {
    const result = funnelConversionFromCounts(input);
    expect(result).toMatchObject({ value: close(expected.value), interval: interval(expected.interval) });
    const steps = expected.steps.map((value, k) => ({
      value: close(value),
      interval: interval(expected.stepIntervals[k] ?? null),
      dropOff: close(expected.dropOff[k] ?? null),
      overall: { value: close(expected.overall[k] ?? null) },
    }));
    expect(result.steps).toMatchObject(steps);
  });

  it('concludes as from events, bit for bit', () => {
    fc.assert(
      fc.property(slowEvents, slowOptions, (events, options) => {
        const columns = {
          user: events.map(({ user }) => user),
          step: events.map(({ step }) => step),
          at: events.map(({ at }) => at),
        };
        const { reached, steps, value, n } = funnelConversion(columns, options);
        const { stepNames, ...result } = funnelConversionFromCounts({ reached, steps: options.steps });
        expectSame({ value: result.value, n: result.n }, { value, n });
        expectSame(
          result.steps,
          steps.map(({ medianMs: _, ...step }) => step),
        );
        expect(stepNames).toEqual(options.steps);
      }),
      { numRuns: runs },
    );
  });

  it('never takes a step that converts 750 %', () => {
    expect(() => funnelConversionFromCounts({ reached: [20, 150], steps: ['visit', 'sign up'] })).toThrow(
      'funnelConversionFromCounts: reached[1], step "sign up", must be a whole number from 0 to 20, those at the step before; got 150',
    );
  });

  it('gives the example of the record', () => {
    const { value, steps } = funnelConversionFromCounts({ reached: [9000, 3600, 1080, 540] });
    expect([value, ...steps.map((step) => step.value)]).toEqual([0.06, 0.4, 0.3, 0.5]);
  });
});
