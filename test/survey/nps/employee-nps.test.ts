import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employeeNps } from '../../../src/survey/nps/employee-nps.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { expectSame, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const metric = 'employee-nps';

describe('employeeNps', () => {
  it('gives 32 for 12 promoters, 9 passives and 4 detractors', () => {
    expect(employeeNps({ promoters: 12, passives: 9, detractors: 4 })).toMatchObject({
      metric,
      value: 32,
      n: 25,
    });
  });

  it('is nps under another name', () => {
    const options = fc.constantFrom({}, { confidence: 0.8 }, { passiveFrom: 6, promoterFrom: 8 });
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(10))), options, (scores, chosen) => {
        const expected = { ...nps(scores, chosen), metric };
        expectSame(employeeNps(scores, chosen), expected);
        const rows = scores.map((answer) => ({ answer }));
        expectSame(employeeNps(rows, { ...chosen, score: (row) => row.answer }), expected);
      }),
      { numRuns: runs },
    );
    const counts = { promoters: 3, passives: 2, detractors: 1, missing: 4, invalid: 5 };
    expectSame(employeeNps(counts, { confidence: 0.9 }), {
      ...npsFromCounts(counts, { confidence: 0.9 }),
      metric,
    });
  });

  it('speaks of itself in errors', () => {
    expect(() => employeeNps([11])).toThrow(
      'employeeNps: a score must be a whole number from 0 to 10; got 11 at index 0',
    );
    expect(() => employeeNps({ promoters: 1, passives: -1, detractors: 0 })).toThrow(
      'employeeNps: passives must be a whole number from 0 to 2^53 - 1; got -1',
    );
    expect(outcome(() => employeeNps([9], { measure: 'mean' } as never))).toBe('INVALID_OPTION');
  });
});
