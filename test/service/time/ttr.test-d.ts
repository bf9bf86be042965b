import { describe, expectTypeOf, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { type TtrResult, ttr } from '../../../src/service/time/ttr.js';
import { TtrAggregator } from '../../../src/service/time/ttr-aggregator.js';

interface Row {
  readonly opened: Date;
  readonly solved?: string;
  readonly again?: readonly Date[];
  readonly held: readonly (readonly [Date, Date | null])[];
}
declare const rows: Iterable<Row>;

describe('types of ttr', () => {
  it('takes rows with two readers, or columns', () => {
    expectTypeOf(
      ttr(rows, { openedAt: (row) => row.opened, resolvedAt: (row) => row.solved }),
    ).toEqualTypeOf<TtrResult>();
    expectTypeOf(ttr({ openedAt: [1], resolvedAt: [null] })).toEqualTypeOf<TtrResult>();
    expectTypeOf(
      ttr({ openedAt: new Float64Array(), resolvedAt: [new Date()] }, { asOf: 5 }),
    ).toEqualTypeOf<TtrResult>();
    // @ts-expect-error 2769: a reader is missing
    ttr(rows, { openedAt: (row) => row.opened });
    // @ts-expect-error 2769: a column is missing
    ttr({ openedAt: [1] });
    // @ts-expect-error 2769: a column has another name
    ttr({ openedAt: [1], resolvedAt: [2], paused: [3] });
  });

  it('has durations that may be missing', () => {
    expectTypeOf(ttr({ openedAt: [], resolvedAt: [] }).medianMs).toEqualTypeOf<number | null>();
    expectTypeOf(ttr({ openedAt: [], resolvedAt: [] }).clock).toEqualTypeOf<'elapsed' | 'business' | 'per-case'>();
  });

  it('keeps durations or bins', () => {
    expectTypeOf(ttr({ openedAt: [], resolvedAt: [] }).percentiles).toEqualTypeOf<'exact' | 'sketch'>();
    new TtrAggregator({ percentiles: 'sketch' });
    // @ts-expect-error 2322: no such way
    ttr({ openedAt: [], resolvedAt: [] }, { percentiles: [50] });
  });

  it('takes several events, pauses and hours', () => {
    const calendar = BusinessCalendar.always();
    const read = { openedAt: (row: Row) => row.opened, resolvedAt: (row: Row) => row.solved };
    ttr(rows, { ...read, reopenedAt: (row) => row.again, pauses: (row) => row.held, reopened: 'each-spell' });
    ttr(rows, { ...read, calendar });
    ttr(rows, { ...read, calendar: () => calendar });
    ttr(rows, { ...read, calendar: (row) => [{ from: row.opened, calendar }] });
    ttr(rows, { ...read, select: { by: 'opened', from: new Date(0) } });
    // @ts-expect-error 2769: a case around the clock says so
    ttr(rows, { ...read, calendar: () => null });
    // @ts-expect-error 2769: rows have a reader of their hours
    ttr(rows, { ...read, calendar: 'per-case' });
    // @ts-expect-error 2769: which cases?
    ttr(rows, { ...read, select: { from: 5 } });
    ttr(
      { openedAt: [1], resolvedAt: [[2, 5]], reopenedAt: [3], pauses: [[[1, 2]]], calendar: [calendar] },
      { calendar: 'per-case' },
    );
    // @ts-expect-error 2322: no rule
    ttr({ openedAt: [1], resolvedAt: [2] }, { reopened: 'restart' });
    // @ts-expect-error 2322: columns have a column of hours
    ttr({ openedAt: [1], resolvedAt: [2] }, { calendar: () => calendar });
    const each = new TtrAggregator({ calendar: 'per-case', reopened: 'sum-of-spells' });
    each.add({ openedAt: 1, resolvedAt: new Set([2, 5]), reopenedAt: 3, pauses: [[1, null]], calendar });
    // @ts-expect-error 2322: a pause is a pair
    each.add({ openedAt: 1, pauses: [1, 2] });
  });
});
