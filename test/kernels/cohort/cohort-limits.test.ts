import { describe, expect, it } from 'vitest';
import { assertSize, CELL_LIMIT, OFFSET_LIMIT } from '../../../src/kernels/cohort/cohort-limits.js';
import { cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';

const spec = cohortSpec('retentionCohorts', { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' });

describe('assertSize', () => {
  it('names both ends of what is too long, and the way out', () => {
    expect(() => assertSize(spec, 0, 1, OFFSET_LIMIT)).not.toThrow();
    expect(() => assertSize(spec, 0, 1, OFFSET_LIMIT + 1)).toThrow(
      'retentionCohorts: a table must have at most 10000 offsets and 2097152 cells; got 10001 offsets of 1 cohorts, from ' +
        'the earliest event at 1970-01-01T00:00:00.000Z to asOf at 2026-04-01T00:00:00.000Z: leave out earlier events, or ' +
        'take an earlier asOf or a longer period or window',
    );
    expect(() => assertSize(spec, 0, 1024, CELL_LIMIT / 1024 + 1)).toThrow('of 1024 cohorts');
  });
});
