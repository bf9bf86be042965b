import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type SusAnswers,
  type SusConclusion,
  type SusResult,
  sus,
} from '../../../../src/growth/digital/experience/sus.js';
import { SusAggregator } from '../../../../src/growth/digital/experience/sus-aggregator.js';
import { describeLaws } from '../../../laws.js';

const gap = [1, 2, 3, 4, 5, null, 2, 3, 4, 5];

describeLaws<SusAnswers | null | undefined, SusConclusion>('sus', {
  sameCodeAs: 'mix',
  metrics: fc.constant({
    make: (onInvalid) => new SusAggregator({ onInvalid }),
    fromJSON: SusAggregator.fromJSON,
    batch: (values, conclusion, onInvalid) => sus(values, { ...conclusion, onInvalid }),
    shapes: (values, conclusion) => [
      sus(values.values(), conclusion),
      sus(
        values.map((answers) => ({ answers })),
        { ...conclusion, answers: (row: { answers: SusAnswers | null | undefined }) => row.answers },
      ),
    ],
    check: (result: SusResult, values) => {
      expect(result.n + result.missing).toBe(values.length);
      expect(result.value ?? 0).toBeGreaterThanOrEqual(0);
      expect(result.value ?? 0).toBeLessThanOrEqual(100);
    },
  }),
  values: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 }),
  missing: [null, undefined, gap],
  invalid: [[], [1, 2, 3], gap.map((each) => each ?? 0), 'abc', 5],
  conclusions: fc.record({ confidence: fc.constantFrom(undefined, 0.8) }),
});
