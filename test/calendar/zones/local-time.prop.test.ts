import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromLocal } from '../../../src/calendar/zones/local-time.js';
import { runs } from '../../runs.js';
import { zoneAndInstant } from './arbitraries.js';
import { slowLocal, slowOffset } from './slow-clock.js';

const textOf = (local: number): string => new Date(local).toISOString().slice(0, -1);

/** All instants that show this local time, found by trying each offset of the days around, hour by hour. */
function allInstants(zone: string, local: number): number[] {
  const offsets = new Set<number>();
  for (let hour = -27; hour <= 27; hour++) offsets.add(slowOffset(zone, local + hour * 3_600_000));
  return [...offsets]
    .map((offset) => local - offset)
    .filter((instant) => slowLocal(zone, instant) === Math.floor(local / 1000) * 1000)
    .sort((a, b) => a - b);
}

describe('instantFromLocal, properties', () => {
  it('is the inverse of the local clock: the earliest instant that shows the time', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([zone, instant]) => {
        const milliseconds = instant - Math.floor(instant / 1000) * 1000;
        const local = slowLocal(zone, instant) + milliseconds;
        const found = instantFromLocal(textOf(local), zone);
        expect(found).toBe(allInstants(zone, local)[0]);
        expect(found).toBeLessThanOrEqual(instant);
        expect(instantFromLocal(textOf(local), zone, { doubled: 'later' })).toBe(allInstants(zone, local).at(-1));
      }),
      { numRuns: runs },
    );
  });

  it('moves any skipped time forward by the length of the gap', () => {
    fc.assert(
      fc.property(zoneAndInstant, fc.integer({ min: -30 * 3600, max: 30 * 3600 }), ([zone, near], seconds) => {
        const local = Math.floor(near / 1000) * 1000 + seconds * 1000;
        const found = instantFromLocal(textOf(local), zone);
        const [earliest] = allInstants(zone, local);
        if (earliest === undefined) expect(instantFromLocal(textOf(local), zone, { doubled: 'later' })).toBe(found);
        if (earliest !== undefined) {
          expect(found).toBe(earliest);
          return;
        }
        const moved = slowLocal(zone, found) - local;
        expect(moved).toBeGreaterThan(0);
        // The same moment before the gap shows the time moved back by it: `found` used the offset that held then.
        expect(slowLocal(zone, found - moved)).toBe(local - moved);
      }),
      { numRuns: runs },
    );
  });

  it('gives an instant or a refusal for any text', () => {
    const digits = fc.stringMatching(/^[+-]?\d{4,6}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,5})?)?)?(Z|[+-]\d\d:?\d\d)?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        try {
          expect(Math.abs(instantFromLocal(text, 'America/New_York'))).toBeLessThanOrEqual(8.64e15);
        } catch (error) {
          expect((error as { code?: string }).code).toBe('INVALID_VALUE');
        }
      }),
      { numRuns: runs },
    );
  });
});
