import { describe, expect, it } from 'vitest';
import { mrr } from '../../../src/revenue/recurring/mrr.js';
import { MrrAggregator } from '../../../src/revenue/recurring/mrr-aggregator.js';
import { outcome, withoutPlaces } from '../../laws.js';
import stateV1 from './mrr.state-v1.json' with { type: 'json' };

const known = { asOf: Date.parse('2026-03-16T00:00Z'), timeZone: 'UTC' };
const at = (day: string) => Date.parse(`${day}T00:00Z`);
const filled = () =>
  new MrrAggregator({ ...known, onInvalid: 'count' }).addAll([
    {
      customer: 'an',
      startedAt: at('2026-01-05'),
      endedAt: at('2026-02-10'),
      amount: 600,
      billed: 'year',
      currency: 'VND',
    },
    { customer: 'an', startedAt: at('2026-02-10'), amount: 80, currency: 'VND' },
    { customer: 'binh', startedAt: at('2026-01-20'), endedAt: at('2026-02-11'), amount: 40, currency: 'VND' },
    null,
    { customer: 'chi', startedAt: at('2026-01-20'), amount: -1, currency: 'VND' },
  ]);

describe('MrrAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    expect(JSON.stringify(filled())).toBe(JSON.stringify(stateV1));
    const again = MrrAggregator.fromJSON(stateV1 as never);
    expect(JSON.stringify(again)).toBe(JSON.stringify(stateV1));
    expect(again.result({ period: 'month' })).toEqual(filled().result({ period: 'month' }));
  });

  it('gives what the function gives of its spells', () => {
    const { periods, ...result } = filled().result({ period: 'month' });
    expect(result).toMatchObject({ missing: 1, invalid: 1, currency: 'VND' });
    expect(periods.length).toBe(3);
    expect(withoutPlaces(mrr(filled().spells(), { period: 'month' }))).toEqual({ ...result, periods });
  });

  it('refuses options that are none, and other states', () => {
    expect(outcome(() => filled().result({ asOf: 3 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().result({ period: 'hour' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => MrrAggregator.fromJSON({ ...stateV1, kind: 'other' } as never))).toBe('STATE_MISMATCH');
    expect(outcome(() => MrrAggregator.fromJSON({ ...stateV1, timeZone: 'Nowhere' } as never))).toBe('INVALID_STATE');
    expect(outcome(() => MrrAggregator.fromJSON({ ...stateV1, version: 2 } as never))).toBe('STATE_VERSION');
  });
});
