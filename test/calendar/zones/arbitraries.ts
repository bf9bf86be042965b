import fc from 'fast-check';
import { type Transition, timeZoneOf } from '../../../src/calendar/zones/time-zone.js';

export const zoneNames: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
export const anyZone = fc.constantFrom(...zoneNames);

const [first, last] = [Date.UTC(1900, 0), Date.UTC(2100, 0)];
export const anyInstant = fc.integer({ min: first, max: last });

/** A zone and an instant within two days of a change of its offset: often right on it. */
export const zoneNearChange = fc
  .tuple(anyZone, anyInstant, fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -2e8, max: 2e8 })))
  .map(([zone, instant, delta]): [string, number] => {
    const [change] = timeZoneOf('m', zone).transitions(instant, instant + 2 * 365 * 86_400_000);
    return [zone, (change?.at ?? instant) + delta];
  });

/** Zones that changed their clocks around the first midnight of a month, some of them often. */
const RESTLESS = [
  'America/Asuncion',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'Africa/Tripoli',
  'Asia/Beirut',
  'Asia/Damascus',
  'Asia/Taipei',
  'Europe/Chisinau',
  'Pacific/Kwajalein',
];

/** A zone and a change of its offset close to the start of a month, where it has one. */
export const zoneAndMonthChange = fc
  .tuple(fc.constantFrom(...RESTLESS), fc.nat())
  .map(([zone, pick]): [string, Transition] => {
    const changes = timeZoneOf('m', zone).transitions(Date.UTC(1930, 0), Date.UTC(2012, 0));
    const close = changes.filter(({ at, before }) => Math.abs(new Date(at + before + 432e5).getUTCDate() - 1) < 1);
    return [zone, close[pick % close.length] as Transition];
  });

export const zoneAndInstant = fc.oneof(fc.tuple(anyZone, anyInstant), zoneNearChange);
