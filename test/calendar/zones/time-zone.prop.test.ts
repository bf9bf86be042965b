import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';
import { runs } from '../../runs.js';
import { anyInstant, anyZone, zoneAndInstant, zoneNames } from './arbitraries.js';
import { slowOffset } from './slow-clock.js';

describe('time zones, properties', () => {
  it('has the offset that Intl prints, at any instant of 1900 to 2100 and around changes', () => {
    fc.assert(
      fc.property(zoneAndInstant, fc.constantFrom(0, 0.25, 0.999), ([zone, instant], fraction) => {
        expect(timeZoneOf('m', zone).offsetAt(instant + fraction)).toBe(slowOffset(zone, instant));
      }),
      { numRuns: runs },
    );
  });

  it('has the offset that Intl prints in the far future', () => {
    fc.assert(
      fc.property(anyZone, fc.double({ min: Date.UTC(2100, 0), max: 8.63e15, noNaN: true }), (zone, instant) => {
        const second = Math.floor(instant / 1000) * 1000;
        expect(timeZoneOf('m', zone).offsetAt(second)).toBe(slowOffset(zone, second));
      }),
      { numRuns: runs },
    );
  });

  it('lists exactly the changes: offsets are constant between them and differ across them', () => {
    const length = fc.integer({ min: 0, max: 4 * 365 * 86_400_000 });
    fc.assert(
      fc.property(
        anyZone,
        anyInstant,
        length,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (name, from, span, share) => {
          const zone = timeZoneOf('m', name);
          const changes = zone.transitions(from, from + span);
          const instant = Math.floor(from + span * share);
          let offset = slowOffset(name, from - 1);
          for (const { at, before, after } of changes) {
            expect(at >= from && at < from + span).toBe(true);
            expect([before, after]).toEqual([slowOffset(name, at - 1), slowOffset(name, at)]);
            expect(before).not.toBe(after);
            expect(before).toBe(offset);
            offset = after;
          }
          const lastChange = changes.filter(({ at }) => at <= instant).pop();
          expect(slowOffset(name, instant)).toBe(lastChange?.after ?? changes[0]?.before ?? slowOffset(name, from));
        },
      ),
      { numRuns: runs },
    );
  });

  it('answers the same whatever was asked before', () => {
    fc.assert(
      fc.property(anyZone, fc.array(anyInstant, { minLength: 2, maxLength: 6 }), (name, instants) => {
        const zone = timeZoneOf('m', name);
        const forth = instants.map((instant) => zone.offsetAt(instant));
        const back = [...instants].reverse().map((instant) => zone.offsetAt(instant));
        expect(back.reverse()).toEqual(forth);
      }),
      { numRuns: runs },
    );
  });

  it('takes every zone that the runtime lists', () => {
    expect(zoneNames.filter((name) => timeZoneOf('m', name).offsetAt(0) !== slowOffset(name, 0))).toEqual([]);
  });
});
