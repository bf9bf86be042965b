import { describe, expect, it } from 'vitest';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { mrrMovements } from '../../../src/revenue/recurring/mrr-movements.js';
import { saasQuickRatio } from '../../../src/revenue/recurring/saas-quick-ratio.js';
import { assertPlain, outcome } from '../../laws.js';

const moved = { new: 12, expansion: 4, reactivated: 8, contraction: 1, churned: 3 };

describe('saasQuickRatio', () => {
  it('divides gained by lost, and says by which definition', () => {
    expect(saasQuickRatio({ gained: 24, lost: 4 })).toEqual({
      metric: 'saas-quick-ratio',
      unit: 'ratio',
      value: 6,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      numerator: 24,
      denominator: 4,
      se: null,
      interval: null,
      definition: 'with-reactivated',
      gained: 24,
      lost: 4,
      withoutReactivated: null,
    });
    expect(saasQuickRatio(moved)).toMatchObject({ value: 6, gained: 24, lost: 4, withoutReactivated: 4 });
    expect(saasQuickRatio(moved, { definition: 'without-reactivated' })).toMatchObject({
      value: 4,
      numerator: 16,
      gained: 24,
      definition: 'without-reactivated',
    });
    expect(saasQuickRatio({ ...moved, contraction: 0, churned: 0 })).toMatchObject({ value: null, n: 0, gained: 24 });
    const columns = { customer: ['a', 'b'], startedAt: [-5, 9], endedAt: [9e10, null], amount: [7, 3] };
    const bridge = mrrMovements(columns, { period: 'year', timeZone: 'UTC', asOf: 1e11 });
    const [whole, ...years] = [bridge, ...bridge.periods].map((each) => saasQuickRatio(each).value);
    expect([whole, years]).toEqual([null, [null, null, null, 0, null]]);
    expect(saasQuickRatio(bridge.periods[3] as never)).toMatchObject({ gained: 0, lost: 7 });
    expect(() => saasQuickRatio({ ...moved, period: '2026-01' } as never)).toThrow('unknown part "period"');
  });

  it('adds rows up, with an interval', () => {
    const rows = [
      { up: 5, down: 1 },
      { up: 0, down: 2 },
      { up: 7, down: null },
      { up: 3, down: 1 },
    ];
    const ratio = saasQuickRatio(rows, { gained: 'up', lost: 'down' });
    expect(ratio).toMatchObject({ value: 2, n: 3, missing: 1, gained: 8, lost: 4 });
    const full = rows.filter(({ down }) => down !== null);
    const expected = quotient(full, { numerator: 'up', denominator: (row) => row.down });
    expect(ratio.interval).toEqual({ ...expected.interval, low: Math.max(0, expected.interval?.low ?? 0) });
  });

  it('takes counted spells, customer by customer', () => {
    const columns = {
      customer: ['new', 'more', 'more', 'less', 'less', 'gone', 'back', 'back', 'same', 'free'],
      startedAt: [15, 0, 15, 0, 15, 0, 0, 15, 0, 0],
      endedAt: [null, 15, null, 15, null, 15, 5, null, null, null],
      amount: [6, 2, 5, 4, 1, 7, 3, 3, 9, 0],
    };
    const spells = countSpells(columns, { asOf: 20 });
    const ratio = saasQuickRatio(spells, { from: 10, confidence: 0.9 });
    expect(ratio).toMatchObject({ value: 1.2, n: 6, gained: 12, lost: 10, withoutReactivated: 0.9, from: 10, to: 20 });
    assertPlain(ratio);
    const pairs = [
      [6, 0],
      [3, 0],
      [0, 3],
      [0, 7],
      [3, 0],
      [0, 0],
    ].map(([up, down]) => ({ up, down }));
    const rows = saasQuickRatio(pairs, { gained: 'up', lost: 'down', confidence: 0.9 });
    expect([ratio.se, ratio.interval]).toEqual([rows.se, rows.interval]);
    const without = saasQuickRatio(spells, { from: 10, definition: 'without-reactivated' });
    expect(without).toMatchObject({ value: 0.9, numerator: 9, gained: 12, withoutReactivated: 0.9 });
  });

  it('refuses what is none', () => {
    const { churned: _, ...four } = moved;
    for (const bad of [{ gained: -1, lost: 1 }, four, { ...moved, start: 3 }, { ...moved, new: '5' }, {}, null]) {
      expect([bad, outcome(() => saasQuickRatio(bad as never))]).toEqual([bad, 'INVALID_VALUE']);
    }
    const spells = countSpells({ customer: ['a'], startedAt: [0], endedAt: [null], amount: [7] }, { asOf: 9 });
    const definition = 'gross' as never;
    for (const call of [
      () => saasQuickRatio(moved, { definition }),
      () => saasQuickRatio(spells, { definition }),
      () => saasQuickRatio({ gained: 1, lost: 1 } as never, { definition } as never),
      () => saasQuickRatio(spells, { asOf: 9 } as never),
    ]) {
      expect(outcome(call as () => unknown)).toBe('INVALID_OPTION');
    }
  });
});
