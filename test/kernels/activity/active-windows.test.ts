import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeInWindows, bySliding } from '../../../src/kernels/activity/active-windows.js';
import { dayListsOf } from '../../../src/kernels/activity/day-lists.js';
import { some } from '../../runs.js';

/** Events of users 0 to 5 on days around 0, laid out by day. */
const events = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -8, max: 12 })), { maxLength: 60, size: 'max' });
const listsOf = (all: readonly (readonly [number, number])[]) =>
  dayListsOf(
    { subjects: Int32Array.from(all, ([user]) => user), codes: 6 } as never,
    { times: Int16Array.from(all, ([, day]) => day + 8), base: -8, afterAsOf: 0 } as never,
    12,
  );

describe('activeInWindows', () => {
  it('gives by latest days what sliding counts give, and what Sets give', () => {
    const ranges = fc.tuple(fc.integer({ min: -15, max: 15 }), fc.nat(12));
    fc.assert(
      fc.property(events, ranges, fc.constantFrom(1, 2, 3), (all, [first, length], minimum) => {
        const [lists, range, windows] = [listsOf(all), { first, end: first + length }, [1, 7, 3, 40]];
        const got = activeInWindows(lists, windows, range, minimum);
        for (const [w, window] of windows.entries()) {
          const expected = Array.from({ length }, (_, d) => {
            const counts = new Map<number, number>();
            for (const [user, day] of all) {
              if (day > first + d - window && day <= first + d) counts.set(user, (counts.get(user) ?? 0) + 1);
            }
            return [...counts.values()].filter((count) => count >= minimum).length;
          });
          expect(Array.from(got[w] as Int32Array)).toEqual(expected);
          expect(Array.from(bySliding(lists, window, range, minimum))).toEqual(expected);
        }
      }),
      { numRuns: some(5) },
    );
  });
});
