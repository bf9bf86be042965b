import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/kernels/spell/spell.js';
import { type Spell, SpellAggregator, type SpellColumns } from '../../../src/kernels/spell/spell-aggregator.js';
import { periodSpec } from '../../../src/kernels/spell/spell-counting.js';
import { TERM } from '../../../src/kernels/spell/spell-part.js';
import type { SpellState } from '../../../src/kernels/spell/spell-state.js';
import { outcome } from '../../laws.js';

/** Spells of nothing in particular. */
class Customers extends SpellAggregator<Period, SpellState<'customers'>, Spell, SpellColumns, undefined, object> {
  constructor() {
    super(periodSpec('customers', TERM, { from: 0, to: 1, onInvalid: 'count' }));
  }

  result(): object {
    const { histories, missing, invalid } = this.counted;
    return { metric: this.spec.metric, n: histories.customers.size, missing, invalid, value: null };
  }
}

describe('SpellAggregator', () => {
  it('collects spells by customer', () => {
    const all = new Customers().addAll([{ customer: 1, startedAt: 0 }, null]).add({ customer: 2, startedAt: 0 });
    expect(all.add({ customer: 1, startedAt: 2 }).add({ customer: 1, startedAt: 'x' }).result()).toEqual({
      metric: 'customers',
      n: 2,
      missing: 1,
      invalid: 1,
      value: null,
    });
  });

  it('takes customers of one kind', () => {
    const numbers = new Customers().add({ customer: 1, startedAt: 0 });
    const texts = new Customers().add({ customer: '1', startedAt: 0 });
    const before = JSON.stringify(numbers);
    expect(outcome(() => numbers.add({ customer: '1', startedAt: 0 }))).toBe('INVALID_VALUE');
    expect(outcome(() => numbers.merge(texts))).toBe('STATE_MISMATCH');
    expect(JSON.stringify(numbers)).toBe(before);
    expect(numbers.add({ customer: null, startedAt: 0 }).merge(new Customers()).toJSON().missing).toBe(1);
  });

  it('keeps why spells were refused', () => {
    const some = new Customers().add({ customer: '', startedAt: 0 });
    const all = new Customers()
      .add({ customer: 1, startedAt: 5, endedAt: 4 })
      .merge(some)
      .add({ customer: {} as never, startedAt: 0 });
    expect(all.toJSON().reasons).toEqual({ 'customer-not-an-id': 2, 'endedAt-too-early': 1 });
  });

  it('leaves no trace of a batch that fails, nor of counts beyond counting', () => {
    const all = new Customers().add({ customer: 1, startedAt: 0 });
    const before = JSON.stringify(all);
    const broken = function* () {
      yield { customer: 2, startedAt: 0 };
      throw new RangeError('the line is down');
    };
    expect(() => all.addAll(broken())).toThrow('the line is down');
    const full = { ...all.toJSON(), missing: Number.MAX_SAFE_INTEGER };
    expect(outcome(() => new Customers().add(null).merge(full))).toBe('INVALID_STATE');
    expect(JSON.stringify(all)).toBe(before);
  });

  it('says so when it is called behind a Proxy, changing nothing', () => {
    const all = new Customers().add({ customer: 1, startedAt: 0 });
    const before = JSON.stringify(all);
    const behind = new Proxy(all, {});
    for (const call of [
      () => behind.add(null),
      () => behind.addAll([null]),
      () => behind.addColumns({ customer: [1], startedAt: [0], endedAt: [null] }),
      () => behind.merge(all.toJSON()),
      () => behind.result(),
      () => behind.toJSON(),
      () => new Customers().merge(behind),
    ]) {
      expect(call).toThrow('something else than the object itself');
    }
    expect(JSON.stringify(all)).toBe(before);
  });

  it('shares no memory with what it merges', () => {
    const one = new Customers().add({ customer: 1, startedAt: 0 });
    const other = new Customers().merge(one).add({ customer: 1, startedAt: 5 });
    expect(one.toJSON().spells).toEqual([[[0, null, null]]]);
    expect(other.toJSON().spells).toEqual([
      [
        [0, null, null],
        [5, null, null],
      ],
    ]);
  });
});
