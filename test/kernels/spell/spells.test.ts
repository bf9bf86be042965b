import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { assertCounted, isSpells } from '../../../src/kernels/spell/spells.js';
import { saasQuickRatio } from '../../../src/revenue/recurring/saas-quick-ratio.js';
import { upsellRate } from '../../../src/revenue/recurring/upsell-rate.js';
import { outcome } from '../../laws.js';

const columns = { customer: ['a'], startedAt: ['2026-01-10T00:00Z'], endedAt: [null] };
const spells = countSpells(columns, { asOf: '2026-03-01T00:00Z', timeZone: 'UTC' });

describe('assertCounted', () => {
  it('sends subscriptions to countSpells', () => {
    const rows = [{ who: 'a', since: 0 }];
    for (const metric of [upsellRate, saasQuickRatio] as ((source: unknown, options?: object) => unknown)[]) {
      const readers = () => metric(rows, { customer: 'who', startedAt: 'since' });
      expect(readers).toThrow(': startedAt must be left out: give what countSpells returns; got "since"');
      expect(outcome(readers)).toBe('INVALID_OPTION');
      expect(outcome(() => metric(columns))).toBe('INVALID_VALUE');
      expect(outcome(() => metric(columns, { asOf: 9 }))).toBe('INVALID_VALUE');
    }
    for (const given of [undefined, null, 5, 'x', {}]) expect(() => assertCounted('m', given, given)).not.toThrow();
  });
});

describe('isSpells', () => {
  it('knows what was counted, and refuses copies of it', () => {
    expect(isSpells('m', spells)).toBe(true);
    for (const other of [columns, [spells], { kind: 'orders' }, null, undefined, 5]) {
      expect(isSpells('m', other)).toBe(false);
    }
    for (const copy of [structuredClone(spells), { ...spells }, JSON.parse(JSON.stringify(spells))]) {
      expect(() => isSpells('m', copy)).toThrow('m: counted spells must be no copy');
    }
  });
});
