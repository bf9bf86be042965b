import { describe, expect, it } from 'vitest';
import { journeyStageConversionFromCounts } from '../../../src/growth/journey/journey-stage-conversion-from-counts.js';
import { funnelConversionFromCounts } from '../../../src/growth/marketplace/funnel-conversion-from-counts.js';

describe('journeyStageConversionFromCounts', () => {
  it('gives the example of the record', () => {
    const { value, steps } = journeyStageConversionFromCounts({ reached: [1000, 600, 300, 150, 120, 30] });
    expect([value, ...steps.map((step) => step.value)]).toEqual([0.03, 0.6, 0.5, 0.5, 0.8, 0.25]);
  });

  it('is a funnel of stages, in its own words', () => {
    const reached = [5, 3, 0, 0];
    expect(journeyStageConversionFromCounts({ reached }, { confidence: 0.9 })).toEqual({
      ...funnelConversionFromCounts({ reached }, { confidence: 0.9 }),
      metric: 'journey-stage-conversion',
    });
    expect(() => journeyStageConversionFromCounts({ reached: [1, 2], stages: ['a', 'b'] })).toThrow(
      'journeyStageConversionFromCounts: reached[1], step "b", must be a whole number from 0 to 1',
    );
    expect(() => journeyStageConversionFromCounts({ reached: [1, 2], steps: ['a', 'b'] } as never)).toThrow(
      'unknown part "steps"; known are reached, stages',
    );
  });
});
