import { describe, expect, it } from 'vitest';
import { brings, bringsAmounts } from '../../../src/kernels/history/brings.js';

describe('brings', () => {
  it('looks at the readers of rows and at the columns of columns', () => {
    const reader = (): number => 1;
    expect([brings([], { cohort: reader }, 'cohort'), brings([], {}, 'cohort')]).toEqual([true, false]);
    expect([brings({ cohort: [] }, {}, 'cohort'), brings({}, { cohort: reader }, 'cohort')]).toEqual([true, false]);
    expect(brings(null, {}, 'cohort')).toBe(false);
    expect([bringsAmounts({ amount: [1] }, {}), bringsAmounts([], { amount: reader })]).toEqual([true, true]);
  });
});
