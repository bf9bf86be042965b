import { describe, expect, it } from 'vitest';
import { NO_PLACE } from '../../../src/kernels/funnel/funnel-spec.js';
import { FunnelStore } from '../../../src/kernels/funnel/funnel-store.js';
import { eventOf } from '../../../src/kernels/funnel/user-events.js';
import { outcome } from '../../laws.js';

const none = { missing: 0, invalid: 0, reasons: {}, afterAsOf: 0 };
const range = { from: 5, to: 9 };

describe('FunnelStore', () => {
  it('keeps events by user, in a fixed order', () => {
    const store = new FunnelStore('m');
    const places = Uint8Array.of(1, 0, NO_PLACE);
    store.absorb({
      subjects: [0, 0, 1],
      codes: 2,
      ids: ['an', '7'],
      at: [5, 5, 9],
      range,
      places,
      ...none,
      missing: 2,
    });
    store.absorb({
      subjects: [0, 1],
      codes: 2,
      ids: ['3', '4'],
      range,
      at: [5, 8.5],
      places: Uint8Array.of(0, 2),
      ...none,
      invalid: 1,
    });
    expect(store.stored()).toEqual([
      { id: '3', events: [eventOf(5, 0)] },
      { id: '4', events: [eventOf(8, 2)] },
      { id: 'an', events: [eventOf(5, 0), eventOf(5, 1)] },
    ]);
    expect(store.totals).toEqual({ missing: 2, invalid: 1, reasons: {}, afterAsOf: 0 });
    const { starts, events } = store.userEvents();
    expect([[...starts], events.length]).toEqual([[0, 2, 3, 4], 4]);
  });

  it('takes users of one kind', () => {
    const store = new FunnelStore('m');
    const [places, at] = [Uint8Array.of(0), [5]];
    store.absorb({ subjects: [7], codes: 8, ids: null, at, range, places, ...none });
    const texts = { subjects: [0], codes: 1, ids: ['an'], at, range, places, ...none };
    expect(outcome(() => store.absorb(texts))).toBe('INVALID_VALUE');
    expect(outcome(() => store.absorbStored([{ id: 'an', events: [eventOf(5, 0)] }], none))).toBe('STATE_MISMATCH');
    expect(store.stored()).toEqual([{ id: 7, events: [eventOf(5, 0)] }]);
  });

  it('takes stored users, unless there are too many events to count', () => {
    const store = new FunnelStore('m');
    const users = [{ id: 'an', events: [eventOf(5, 0)] }];
    expect(store.absorbStored(users, { ...none, missing: Number.MAX_SAFE_INTEGER })).toBe(false);
    expect(store.stored()).toEqual([]);
    expect(store.absorbStored(users, { ...none, missing: Number.MAX_SAFE_INTEGER - 1 })).toBe(true);
    expect(store.absorbStored([], { ...none, afterAsOf: 1 })).toBe(false);
    expect(store.absorbStored(users, none)).toBe(false);
    expect(store.stored()).toEqual(users);
  });
});
