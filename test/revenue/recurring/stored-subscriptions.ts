import { describe, expect, it } from 'vitest';
import type { Spells } from '../../../src/kernels/spell/spells.js';
import type { Subscription } from '../../../src/kernels/spell/subscription-aggregator.js';
import { outcome, withoutPlaces } from '../../laws.js';

const known = { asOf: Date.parse('2026-03-16T00:00Z'), timeZone: 'UTC', onInvalid: 'count' } as const;
const at = (day: string) => Date.parse(`${day}T00:00Z`);
const subscriptions: readonly (Subscription | null)[] = [
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
];

interface Collected {
  addAll(values: Iterable<Subscription | null | undefined>): this;
  result(conclusion?: { readonly period: 'month' }): { readonly periods: readonly object[] };
  spells(): Spells;
}

/** What holds for every aggregator of subscriptions whose state is stored. */
export function describeStoredSubscriptions<Made extends Collected>(
  name: string,
  Aggregator: (new (options: typeof known) => Made) & { fromJSON(state: never): Made },
  of: (spells: Spells, options: { readonly period: 'month' }) => object,
  state: object,
): void {
  const filled = () => new Aggregator(known).addAll(subscriptions);
  const restored = (changed: object) => () => Aggregator.fromJSON({ ...state, ...changed } as never);
  const monthly = { period: 'month' } as const;

  describe(name, () => {
    it('reads the state of version 1 for ever', () => {
      expect(JSON.stringify(filled())).toBe(JSON.stringify(state));
      const again = Aggregator.fromJSON(state as never);
      expect(JSON.stringify(again)).toBe(JSON.stringify(state));
      expect(again.result(monthly)).toEqual(filled().result(monthly));
    });

    it('gives what the function gives of its spells', () => {
      const result = filled().result(monthly);
      expect(result).toMatchObject({ missing: 1, invalid: 1, currency: 'VND' });
      expect(result.periods.length).toBe(3);
      expect(withoutPlaces(of(filled().spells(), monthly))).toEqual(result);
    });

    it('refuses options that are none, and other states', () => {
      expect(outcome(() => filled().result({ asOf: 3 } as never))).toBe('INVALID_OPTION');
      expect(outcome(() => filled().result({ period: 'hour' } as never))).toBe('INVALID_OPTION');
      expect(outcome(restored({ kind: 'other' }))).toBe('STATE_MISMATCH');
      expect(outcome(restored({ timeZone: 'Nowhere' }))).toBe('INVALID_STATE');
      expect(outcome(restored({ version: 2 }))).toBe('STATE_VERSION');
    });
  });
}
