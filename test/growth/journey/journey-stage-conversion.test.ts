import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyStageConversion } from '../../../src/growth/journey/journey-stage-conversion.js';
import { funnelConversion } from '../../../src/growth/marketplace/funnel-conversion.js';
import { slowEvents, slowOptions } from '../../kernels/funnel/slow-funnel.js';
import { expectSame } from '../../laws.js';
import { runs } from '../../runs.js';

describe('journeyStageConversion', () => {
  it('is a funnel of stages', () => {
    fc.assert(
      fc.property(slowEvents, slowOptions, (events, { steps, ...options }) => {
        const [who, what, at] = [
          events.map(({ user }) => user),
          events.map(({ step }) => step),
          events.map(({ at }) => at),
        ];
        const funnel = funnelConversion({ user: who, step: what, at }, { steps, ...options });
        const journey = journeyStageConversion({ customer: who, stage: what, at }, { stages: steps, ...options });
        expectSame(journey, { ...funnel, metric: 'journey-stage-conversion' });
        const readers = {
          customer: (event: (typeof events)[0]) => event.user,
          stage: (event: (typeof events)[0]) => event.step,
          at: (event: (typeof events)[0]) => event.at,
        };
        expectSame(journeyStageConversion(events, { ...readers, stages: steps, ...options }), journey);
      }),
      { numRuns: runs },
    );
  });

  it('counts who skips a stage in any order alone', () => {
    const journey = { customer: ['an', 'an'], stage: ['awareness', 'purchase'], at: [0, 1] };
    const stages = ['awareness', 'consideration', 'purchase'];
    expect(journeyStageConversion(journey, { stages }).reached).toEqual([1, 0, 0]);
    expect(journeyStageConversion(journey, { stages, order: 'any' }).reached).toEqual([1, 1, 0]);
  });

  it('speaks of customers and stages', () => {
    const journey = { customer: ['an'], stage: ['awareness'], at: [0] };
    expect(() => journeyStageConversion(journey, {} as never)).toThrow(
      'journeyStageConversion: stages must be an array',
    );
    const bad = { ...journey, customer: [''] };
    expect(() => journeyStageConversion(bad, { stages: [1, 2] })).toThrow('customer must be a text');
    expect(() => journeyStageConversion(journey, { steps: [1, 2] } as never)).toThrow('unknown option "steps"');
  });
});
