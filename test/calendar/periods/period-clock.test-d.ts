import { describe, expectTypeOf, it } from 'vitest';
import { type PeriodClock, periodClock } from '../../../src/calendar/periods/period-clock.js';
import type { PeriodGrain } from '../../../src/calendar/periods/period-days.js';

describe('types of periodClock', () => {
  it('takes the six grains, a zone and where periods start', () => {
    expectTypeOf<PeriodGrain>().toEqualTypeOf<'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year'>();
    expectTypeOf(periodClock('week', 'UTC', { weekStart: 7 })).toEqualTypeOf<PeriodClock>();
    periodClock('year', 'UTC', { anchorDay: undefined, anchorMonth: 4 });
  });

  it('refuses other grains and options', () => {
    // @ts-expect-error 2345: no such grain
    periodClock('decade', 'UTC');
    // @ts-expect-error 2554: the zone is missing
    periodClock('day');
    // @ts-expect-error 2353: no such option
    periodClock('week', 'UTC', { firstDay: 1 });
    // @ts-expect-error 2322: a number, not a name
    periodClock('week', 'UTC', { weekStart: 'sunday' });
  });
});
