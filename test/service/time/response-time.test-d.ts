import { describe, expectTypeOf, it } from 'vitest';
import { BusinessCalendar, firstResponseTime, nextResponseTime, type ResponseResult } from '../../../src/index.js';

interface Row {
  readonly asked: Date;
  readonly replies: readonly number[];
  readonly again?: Set<Date>;
  readonly team: BusinessCalendar | null;
}
declare const rows: Iterable<Row>;

describe('types of response times', () => {
  it('takes rows with readers that know the row', () => {
    const result = firstResponseTime(rows, {
      askedAt: (row) => {
        expectTypeOf(row).toEqualTypeOf<Row>();
        return row.asked;
      },
      answeredAt: (row) => row.replies,
      askedAgainAt: (row) => row.again,
      pauses: (row) => [[row.asked, null]],
      calendar: (row) => row.team,
    });
    expectTypeOf(result).toEqualTypeOf<ResponseResult<'first-response-time'>>();
    const read = { askedAt: (row: Row) => row.asked, answeredAt: (row: Row) => row.replies[0] };
    const calendar = BusinessCalendar.always();
    expectTypeOf(nextResponseTime(rows, { ...read, calendar })).toEqualTypeOf<ResponseResult<'next-response-time'>>();
    // @ts-expect-error 2769: a reader is missing
    firstResponseTime(rows, { askedAt: (row) => row.asked });
    // @ts-expect-error 2769: the metric fixes the rule
    nextResponseTime(rows, { ...read, reopened: 'each-spell' });
  });

  it('takes columns', () => {
    const columns = { askedAt: [1], answeredAt: [[2, 3]], askedAgainAt: [null] };
    expectTypeOf(nextResponseTime(columns).value).toEqualTypeOf<number | null>();
    expectTypeOf(
      firstResponseTime({ askedAt: new Float64Array(), answeredAt: [new Date()] }, { asOf: 5 }).metric,
    ).toEqualTypeOf<'first-response-time'>();
    // @ts-expect-error 2769: a column is missing
    firstResponseTime({ askedAt: [1] });
    // @ts-expect-error 2769: columns have hours in a column, not by a reader
    firstResponseTime(columns, { calendar: () => null });
  });
});
