import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PLACE } from '../../../src/kernels/funnel/funnel-spec.js';
import {
  eventOf,
  instantOfEvent,
  placeOfEvent,
  sortEvents,
  userEvents,
} from '../../../src/kernels/funnel/user-events.js';
import { VISIT_LIMIT } from '../../../src/kernels/history/visit-spec.js';
import { runs } from '../../runs.js';

const instant = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: -VISIT_LIMIT, max: VISIT_LIMIT }),
  fc.constantFrom(-VISIT_LIMIT, VISIT_LIMIT),
);
const place = fc.nat(31);

describe('an event as one number', () => {
  it('keeps instant and place, and their order', () => {
    fc.assert(
      fc.property(instant, place, instant, place, (at, first, other, second) => {
        const [a, b] = [eventOf(at, first), eventOf(other, second)];
        expect([instantOfEvent(a), placeOfEvent(a)]).toEqual([at, first]);
        expect(Math.sign(a - b) + 0).toBe(Math.sign(at - other || first - second) + 0);
      }),
      { numRuns: runs },
    );
  });

  it('counts in whole milliseconds', () => {
    expect([instantOfEvent(eventOf(5.9, 31)), instantOfEvent(eventOf(-5.1, 0))]).toEqual([5, -6]);
  });
});

describe('userEvents', () => {
  it('lays events out by user, without those of no place', () => {
    const { starts, events } = userEvents({
      subjects: [2, 0, 2, 0, 2],
      codes: 4,
      ids: null,
      at: [9, 8, 7, 6, 5],
      places: Uint8Array.of(0, 1, 2, NO_PLACE, 3),
      range: { from: 0, to: 0 },
      missing: 0,
      invalid: 0,
      reasons: {},
      afterAsOf: 0,
    });
    expect([...starts]).toEqual([0, 1, 1, 4, 4]);
    expect([...events]).toEqual([eventOf(8, 1), eventOf(9, 0), eventOf(7, 2), eventOf(5, 3)]);
  });
});

describe('sortEvents', () => {
  it('sorts few and many, and nothing outside', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 80, size: 'max' }), fc.nat(5), (list, margin) => {
        const events = Float64Array.from([...Array(margin).fill(99), ...list, ...Array(margin).fill(-1)]);
        sortEvents(events, margin, margin + list.length);
        expect([...events.subarray(margin, margin + list.length)]).toEqual(list.toSorted((a, b) => a - b));
        expect([...events.subarray(0, margin), ...events.subarray(margin + list.length)]).toEqual([
          ...Array(margin).fill(99),
          ...Array(margin).fill(-1),
        ]);
      }),
      { numRuns: runs },
    );
  });
});
