import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_LIMIT_DAYS } from '../../src/calendar/period.js';
import { type CohortSpec, cohortSpec } from '../../src/kernels/cohort.js';
import type { EventColumns } from '../../src/kernels/cohort-columns.js';
import { CohortHistories } from '../../src/kernels/cohort-histories.js';
import { periodsOf, TOO_LATE, tallyEvents } from '../../src/kernels/cohort-tally.js';
import { zoneAndMonthChange, zoneNearChange } from '../calendar/arbitraries.js';
import { runs } from '../runs.js';

const DAY = 86_400_000;
const spec = (asOf: number, timeZone = 'UTC', amounts: 'none' | 'sum' = 'none'): CohortSpec =>
  cohortSpec('m', { timeZone, asOf }, amounts);

/** Events in columns, the customers being codes. */
function columns(at: readonly number[], changes: Partial<EventColumns> = {}): EventColumns {
  const whole = { ids: null, amounts: null, missing: 0, invalid: 0 };
  return { customers: new Int32Array(at.length), codes: 1, at: Float64Array.from(at), ...whole, ...changes };
}

/** Holds what was found against the clock, row by row. */
function expectClock(of: CohortSpec, at: readonly number[]): void {
  const { periods, base, afterAsOf } = periodsOf(of, columns(at));
  const isLate = (t: number) => t > of.asOf || t === of.excluded;
  const expected = at.map((t) => (isLate(t) ? TOO_LATE : of.clock.indexOf(t)));
  const found = Array.from(periods, (period) => (period === TOO_LATE ? TOO_LATE : period + base));
  expect(found).toEqual(expected);
  expect(afterAsOf).toBe(at.filter(isLate).length);
  const inTime = at.filter((t) => !isLate(t)).map((t) => of.clock.indexOf(t));
  expect(base).toBe(inTime.length === 0 ? of.last : Math.min(...inTime));
}

describe('periodsOf', () => {
  it('puts every event where the clock has it, around changes of the clocks and starts of months', () => {
    const near = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.integer({ min: -2 * DAY, max: 2 * DAY }),
      fc.integer({ min: -3000 * DAY, max: 3000 * DAY }),
    );
    const monthChange = zoneAndMonthChange.map(([zone, { at }]): [string, number] => [zone, at]);
    const centre = fc.oneof(zoneNearChange, monthChange);
    const deltas = fc.array(near, { maxLength: 20, size: 'max' });
    fc.assert(
      fc.property(centre, deltas, near, ([zone, middle], all, until) => {
        const of = spec(middle + until, zone);
        const around = (instant: number) => all.map((delta) => instant + delta);
        expectClock(of, around(middle));
        // asOf where a month begins, and events at that instant
        const start = of.clock.startOf(of.last);
        expectClock(spec(start, zone), [...around(start), start, start - 1, start + 1]);
      }),
      { numRuns: runs },
    );
  });

  it('follows clocks that go back to the old month', () => {
    const at = (text: string) => Date.parse(`2009-11-01T${text}Z`);
    const events = [at('02:30:00'), at('02:30:59.999'), at('02:31:00'), at('03:29:59'), at('03:30:00'), at('02:29:59')];
    const { periods, base } = periodsOf(spec(at('12:00:00'), 'America/St_Johns'), columns(events));
    // November for a minute, October once more, November for good
    expect([base, ...Array.from(periods)]).toEqual([477, 1, 1, 0, 0, 1, 0]);
    // when October is named only after November
    expectClock(spec(at('12:00:00'), 'America/St_Johns'), [at('02:30:59'), at('03:00:00')]);
    // a period that would begin at asOf
    const start = spec(at('02:30:00'), 'America/St_Johns');
    expect(periodsOf(start, columns(events))).toMatchObject({ afterAsOf: 5, base: 477 });
  });

  it('needs no table for ranges of centuries', () => {
    const asOf = Date.UTC(2026, 5, 15);
    const zone = 'America/New_York';
    for (const days of [TABLE_LIMIT_DAYS - 1, TABLE_LIMIT_DAYS, TABLE_LIMIT_DAYS + 1 / DAY, TABLE_LIMIT_DAYS + 40]) {
      expectClock(spec(asOf, zone), [asOf, asOf + 1, asOf - days * DAY, Date.UTC(1900, 0), asOf - 1000 * DAY]);
    }
    expectClock(spec(Date.UTC(2026, 5), 'UTC'), [Date.UTC(2026, 5), Date.UTC(1500, 0), Date.UTC(2026, 5) - 1]);
    expectClock(spec(8e15), [-8.6e15, 8e15, 8.1e15]);
  });

  it('finds nothing in nothing, and nothing in what lies after asOf', () => {
    const of = spec(Date.UTC(2026, 1));
    expect(periodsOf(of, columns([]))).toEqual({ periods: new Int32Array(), base: of.last, afterAsOf: 0 });
    expectClock(of, [Date.UTC(2026, 1), Date.UTC(2026, 2)]);
  });
});

/** What the slow twin makes of the same events. */
function slowTally(of: CohortSpec, events: EventColumns) {
  const histories = new CohortHistories(of);
  histories.absorb(events, periodsOf(of, events));
  return histories.tally();
}

describe('tallyEvents', () => {
  it('gives by masks what the periods of every customer give', () => {
    // masks of one word, of several, up to the most that are used, and beyond
    const months = fc.constantFrom(1, 2, 31, 32, 33, 64, 65, 255, 256, 257, 300);
    const event = fc.record({
      customer: fc.nat(6),
      back: fc.oneof(fc.nat(3), fc.nat(299)),
      amount: fc.constantFrom(0.1, 0.2, 1e16, -1e16, 5),
    });
    const ofAmounts = fc.constantFrom<'none' | 'sum'>('none', 'sum');
    fc.assert(
      fc.property(months, fc.array(event, { maxLength: 40, size: 'max' }), ofAmounts, (span, events, amounts) => {
        const of = spec(Date.UTC(2026, 5, 15), 'UTC', amounts);
        // -1 is after asOf
        const at = events.map(({ back }) => Date.UTC(2026, 5 - ((back % (span + 1)) - 1), 10));
        const all = columns(at, {
          customers: events.map(({ customer }) => customer),
          codes: 9,
          amounts: amounts === 'sum' ? events.map(({ amount }) => amount) : null,
          missing: 3,
          invalid: 4,
        });
        expect(tallyEvents(of, all)).toEqual(slowTally(of, all));
      }),
      { numRuns: runs },
    );
  });

  it.each([31, 32, 33, 255, 256, 257])('counts a customer of the first and the last of %d months', (span) => {
    const of = spec(Date.UTC(2026, 5, 15));
    const events = columns([Date.UTC(2026, 5, 1), Date.UTC(2026, 5 - span + 1, 1)]);
    const zeros = new Array<number>(span - 1).fill(0);
    const active = [1, ...zeros.slice(1), 1];
    expect(tallyEvents(of, events)).toEqual({
      n: 2,
      missing: 0,
      invalid: 0,
      afterAsOf: 0,
      rows: [{ cohort: of.last - span + 1, active, lastActive: [...zeros, 1], amounts: null }],
    });
  });

  it('has no rows when nothing is in time', () => {
    const of = spec(Date.UTC(2026, 1), 'UTC', 'sum');
    const none = { n: 0, missing: 2, invalid: 1, rows: [] };
    const changes = { missing: 2, invalid: 1, amounts: [5] };
    expect(tallyEvents(of, columns([Date.UTC(2026, 1)], changes))).toEqual({ ...none, afterAsOf: 1 });
    expect(tallyEvents(of, columns([], { ...changes, codes: 0, amounts: [] }))).toEqual({ ...none, afterAsOf: 0 });
  });
});
