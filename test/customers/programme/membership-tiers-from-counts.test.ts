import { describe, expect, it } from 'vitest';
import { membershipTiersFromCounts } from '../../../src/customers/programme/membership-tiers-from-counts.js';
import { outcome } from '../../laws.js';
import golden from '../segments/segments.golden.json' with { type: 'json' };

describe('membershipTiersFromCounts', () => {
  it('has the numbers of the specification', () => {
    const { inputs, expected } = golden.examples['membership-tier-mix'];
    const counts = Object.entries(inputs.members).map(([name, count]) => ({ class: name, count }));
    const result = membershipTiersFromCounts(counts, { classes: ['silver', 'gold', 'platinum'] });
    expect(Object.fromEntries(result.classes.map((each) => [each.class, each.share]))).toEqual(expected);
    expect(result).toMatchObject({
      metric: 'membership-tiers',
      value: 0.7,
      n: 1000,
      largest: 'silver',
      measure: 'members',
    });
    expect(outcome(() => membershipTiersFromCounts(counts, { classes: ['gold'] }))).toBe('INVALID_VALUE');
    expect(outcome(() => membershipTiersFromCounts(counts, { tiers: [] } as never))).toBe('INVALID_OPTION');
  });
});
