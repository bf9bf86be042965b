import { describe, expectTypeOf, it } from 'vitest';
import {
  BusinessCalendar,
  type BusinessDayTarget,
  type SlaAttainmentResult,
  type SlaBreaches,
  type SlaTarget,
  slaAttainment,
  slaBreaches,
  slaDueAt,
} from '../../../src/index.js';

interface Row {
  readonly from: Date;
  readonly to?: string;
  readonly allowed: number | null;
  readonly holds: readonly (readonly [Date, Date | null])[];
}
declare const rows: Iterable<Row>;

describe('types of service levels', () => {
  it('takes rows with readers that know the row', () => {
    const result = slaAttainment(rows, {
      startedAt: (row) => {
        expectTypeOf(row).toEqualTypeOf<Row>();
        return row.from;
      },
      endedAt: (row) => row.to,
      target: (row) => row.allowed,
      pauses: (row) => row.holds,
      asOf: 5,
    });
    expectTypeOf(result).toEqualTypeOf<SlaAttainmentResult>();
    const read = { startedAt: (row: Row) => row.from, endedAt: (row: Row) => row.to, asOf: new Date(5) };
    expectTypeOf(slaBreaches([] as Row[], { ...read, target: 5 })).toEqualTypeOf<SlaBreaches>();
    // @ts-expect-error 2769: no target
    slaAttainment(rows, read);
    // @ts-expect-error 2769: no asOf
    slaAttainment(rows, { startedAt: (row) => row.from, endedAt: (row) => row.to, target: 5 });
    // @ts-expect-error 2769: an end is no flag
    slaBreaches(rows, { ...read, endedAt: (row: Row) => row.to !== undefined, target: 5 });
  });

  it('takes columns', () => {
    const columns = { startedAt: new Float64Array(), endedAt: [null, '2026-11-21T09:00:00Z'] };
    expectTypeOf(slaAttainment(columns, { asOf: 5, target: 3 })).toEqualTypeOf<SlaAttainmentResult>();
    expectTypeOf(slaBreaches({ ...columns, target: [1, null] }, { asOf: 5 })).toEqualTypeOf<SlaBreaches>();
    // @ts-expect-error 2769: a column has another name
    slaAttainment({ ...columns, paused: [] }, { asOf: 5, target: 3 });
    // @ts-expect-error 2769: breaches have no interval
    slaBreaches(columns, { asOf: 5, target: 3, confidence: 0.9 });
  });

  it('takes hours of each case or of its segments', () => {
    const team = new Map<string, BusinessCalendar>();
    const read = { startedAt: (row: Row) => row.from, endedAt: (row: Row) => row.to, target: 5, asOf: 5 };
    slaAttainment(rows, { ...read, calendar: () => team.get('hanoi') });
    slaBreaches(rows, { ...read, calendar: (row) => [{ from: row.from, calendar: BusinessCalendar.always() }] });
    slaBreaches(rows, { ...read, calendar: BusinessCalendar.always() });
    const columns = { startedAt: [1], endedAt: [2], calendar: [BusinessCalendar.always(), null] };
    slaAttainment(columns, { target: 5, asOf: 5, calendar: 'per-case', missingValue: 0 });
    // @ts-expect-error 2769: rows have a reader
    slaAttainment(rows, { ...read, calendar: 'per-case' });
    // @ts-expect-error 2769: a name is no calendar
    slaAttainment(rows, { ...read, calendar: () => 'hanoi' });
  });

  it('takes targets in milliseconds or business days, and cases that come back', () => {
    const targets: Readonly<Record<string, SlaTarget>> = { high: 5, low: { businessDays: 2, by: '17:00' } };
    const read = { startedAt: (row: Row) => row.from, asOf: 5, reopened: 'each-spell' as const, clockSkewMs: 1000 };
    const result = slaAttainment(rows, {
      ...read,
      endedAt: (row) => [row.from],
      reopenedAt: (row) => row.to,
      closedAt: (row) => row.to,
      target: (row) => targets[row.to ?? ''],
      calendar: [{ from: 5, calendar: BusinessCalendar.always() }],
    });
    expectTypeOf(result.target).toEqualTypeOf<SlaTarget | null>();
    const ended = { ...read, endedAt: (row: Row) => row.to };
    slaBreaches(rows, { ...ended, target: { businessDays: 1 } satisfies BusinessDayTarget });
    slaBreaches({ startedAt: [1], endedAt: [[2, 3]], closedAt: [4], target: [{ businessDays: 1 }] }, { asOf: 5 });
    // @ts-expect-error 2769: business days have a number
    slaBreaches(rows, { ...ended, target: { by: '17:00' } });
    // @ts-expect-error 2769: a target is no text
    slaBreaches(rows, { ...ended, target: () => '4h' });
    // @ts-expect-error 2769: milliseconds are the target itself
    slaBreaches(rows, { ...ended, targetMs: 5 });
  });

  it('is due at an instant or never', () => {
    const calendar = BusinessCalendar.always();
    expectTypeOf(slaDueAt('2026-11-21T09:00:00Z', 5, { calendar, pauses: [[1, 2]] })).toEqualTypeOf<number | null>();
    slaDueAt(0, { businessDays: 1, by: '17:00' }, { calendar });
    // @ts-expect-error 2345: null is no instant
    slaDueAt(null, 5);
    // @ts-expect-error 2322: a pause has a start
    slaDueAt(0, 5, { pauses: [[null, 3]] });
  });
});
