import { describe, expect, it } from 'vitest';
import { placesOfLabels } from '../../../src/calendar/periods/label-places.js';
import { type PeriodGrain, type PeriodOptions, periodDays } from '../../../src/calendar/periods/period-days.js';

describe('places of labels', () => {
  it.each<[PeriodGrain, PeriodOptions?]>([
    ['day'],
    ['week'],
    ['week', { weekStart: 7 }],
    ['month'],
    ['quarter'],
    ['half-year'],
    ['year'],
  ])('of every %s are one apart, before year 0 and after 9998 too', (grain, options) => {
    const { labelOf, indexOfDay } = periodDays(grain, options);
    for (const year of ['-000002', '0000', '1969', '2026', '9998']) {
      const first = indexOfDay(Date.parse(`${year}-01-03`) / 86_400_000);
      const labels = Array.from({ length: 120 }, (_, k) => labelOf(first + k));
      const [start = Number.NaN, ...rest] = placesOfLabels(labels) ?? [];
      expect([year, rest]).toEqual([year, rest.map((_, k) => start + k + 1)]);
      // what is not among them leaves its place
      const [a = Number.NaN, b, c] = placesOfLabels([0, 1, 5].map((k) => labels[k] as string)) ?? [];
      expect([b, c]).toEqual([a + 1, a + 5]);
    }
  });

  it('are none where labels are of several kinds, of none, or of periods of many lengths', () => {
    const none = [['2026-01', '2026'], ['Q1 2026'], ['2026-01-15', '2026-02-15', '2026-03-15'], [''], []];
    for (const labels of none) expect(placesOfLabels(labels)).toBeUndefined();
  });
});
