import { describe, expect, it } from 'vitest';
import type { FunnelSpec } from '../../../src/kernels/funnel/funnel-spec.js';
import { readFunnelState, writeFunnelState } from '../../../src/kernels/funnel/funnel-state.js';
import { FunnelStore } from '../../../src/kernels/funnel/funnel-store.js';
import { eventOf } from '../../../src/kernels/funnel/user-events.js';
import { VISIT_LIMIT } from '../../../src/kernels/history/visit-spec.js';
import { spec } from './funnel-words.js';

const totals = { missing: 1, invalid: 2, reasons: { 'user-not-an-id': 2 }, afterAsOf: 3 };
const users = [
  { id: '7', events: [eventOf(5, 0), eventOf(5, 1), eventOf(6, 0)] },
  { id: 'an', events: [eventOf(-5, 2)] },
];
function written(own: FunnelSpec): object {
  const store = new FunnelStore('m');
  store.absorbStored(users, totals);
  return writeFunnelState(own, store);
}
const code = (own: FunnelSpec, changes: object) => {
  try {
    readFunnelState(own, { ...written(own), ...changes });
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the state of a funnel', () => {
  const own = spec({ asOf: 10.5, windowMs: 5 });

  it('is plain, in the words of the metric, and comes back', () => {
    const state = written(own);
    expect(state).toEqual({
      kind: 'own-funnel',
      version: 1,
      whats: ['a', 'b', 'c'],
      order: 'ordered',
      entry: 'first',
      windowMs: 5,
      asOf: 10.5,
      onInvalid: 'throw',
      ...totals,
      whos: ['7', 'an'],
      at: [[5, 5, 6], [-5]],
      places: [[0, 1, 0], [2]],
    });
    expect(readFunnelState(own, state)).toEqual({ users, totals });
  });

  it('is of users of one kind', () => {
    expect(code(own, { whos: [7, 'an'] })).toBe('STATE_MISMATCH');
  });

  it('is refused where it cannot be', () => {
    for (const changes of [
      { whos: ['an', '7'] },
      { whos: ['7', '7'] },
      { whos: ['7', ''] },
      { whos: ['7'] },
      { whos: new Array(2) },
      { at: [[5, 5, 6]] },
      { at: [[5, 5, 6], []] },
      { at: [[5, 5, 6.5], [-5]] },
      { at: [[5, 5, 11], [-5]] },
      { at: [[5, 5, 4], [-5]] },
      { at: [[5, 5, 6], [-VISIT_LIMIT - 1]] },
      { at: [[5, 5, 6], 5] },
      { places: [[1, 0, 0], [2]] },
      { places: [[0, 1, 0], [3]] },
      { places: [[0, 1, 0], [0.5]] },
      { places: [[0, 1, 0], ['2']] },
      { places: [[0, 1], [2]] },
      { places: [[0, 1, 0], new Array(1)] },
      { missing: -1 },
      { invalid: 3 },
      { reasons: { 'user-not-an-id': 3 } },
      { more: 1 },
    ]) {
      expect([changes, code(own, changes)]).toEqual([changes, 'INVALID_STATE']);
    }
    expect(code(spec({}, ['a', 'a', 'c']), { whats: ['a', 'a', 'c'], afterAsOf: 0 })).toBe('INVALID_STATE');
    expect(code(own, { whats: ['a', 'b'] })).toBe('STATE_MISMATCH');
    expect(code(own, { whats: ['a', 'b', 'c', 'd'] })).toBe('STATE_MISMATCH');
  });

  it('has events of no step in a strict order alone, and none after asOf without one', () => {
    const places = [[0, 3, 3], [2]];
    expect(code(spec({ order: 'strict', asOf: 10 }), { places, at: [[5, 5, 6], [-5]] })).toBe('none');
    expect(code(own, { places })).toBe('INVALID_STATE');
    expect(code(spec(), {})).toBe('INVALID_STATE');
    expect(code(spec(), { afterAsOf: 0 })).toBe('none');
  });
});
