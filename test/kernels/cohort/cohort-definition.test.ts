import { describe, expect, it } from 'vitest';
import { type CohortDefinition, tableOfSource } from '../../../src/kernels/cohort/cohort-definition.js';
import { plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import type { CohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { AMOUNT } from '../../../src/kernels/history/visit-amounts.js';
import type { VisitColumns } from '../../../src/kernels/history/visit-columns.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';

/** A table that shows what it was given. */
const SHOWN: CohortDefinition<{ nth?: number }, readonly [CohortSpec, VisitColumns], object> = {
  caller: 'm',
  concluding: 'nth',
  question: ({ nth = 1 }) => plainQuestion({ nth }),
  conclude: (spec, [, columns], { nth }) => ({ nth, formedBy: spec.formedBy, columns }),
};
const tally = (spec: CohortSpec, columns: VisitColumns) => [spec, columns] as const;
const zone = { timeZone: 'UTC', asOf: 10 };
const columns = { customer: ['an', 'an'], at: [1, 2] };

describe('tableOfSource', () => {
  it('counts what the source brings, and asks what the options say', () => {
    const plain = tableOfSource(SHOWN, columns, { ...zone, nth: 3 }, tally);
    expect(plain).toMatchObject({
      nth: 3,
      formedBy: 'period',
      columns: { ids: ['an'], amounts: null, attributes: null },
    });
    const named = tableOfSource(SHOWN, { ...columns, attribute: ['web', 'shop'] }, zone, tally);
    expect(named).toMatchObject({ formedBy: 'attribute', columns: { attributes: ['web', 'shop'] } });
    const paid = tableOfSource(SHOWN, { ...columns, amount: [5, 6] }, zone, tally, { amount: AMOUNT });
    expect(paid).toMatchObject({ columns: { amounts: Float64Array.of(5, 6) } });
  });

  it('refuses options that it does not have', () => {
    expect(() => tableOfSource(SHOWN, columns, { ...zone, mode: 'on' }, tally)).toThrow('m: unknown option "mode"');
    expect(() => tableOfSource(SHOWN, { ...columns, more: [5, 6] }, zone, tally)).toThrow('m: unknown column "more"');
  });

  it('refuses what has been counted: days of counted orders are no events', () => {
    const counted = countOrders(columns, zone);
    expect(() => tableOfSource(SHOWN, counted, {}, tally)).toThrow(
      'm: the source must be rows or columns, as only repeatCohorts takes what has been counted; got object',
    );
  });

  it('tells refunds apart where flags or amounts say which events are', () => {
    const later = { customer: ['an', 'an'], at: [1, 2] };
    const signed = tableOfSource(SHOWN, { ...later, amount: [5, -5] }, zone, tally);
    expect(signed).toMatchObject({ columns: { at: Float64Array.of(1), refunds: { at: Float64Array.of(2) } } });
    const flagged = tableOfSource(SHOWN, { ...later, amount: [5, -5], refund: [true, false] }, zone, tally);
    expect(flagged).toMatchObject({ columns: { at: Float64Array.of(2), refunds: { at: Float64Array.of(1) } } });
    const taken = tableOfSource(SHOWN, { ...later, amount: [5, -5] }, { ...zone, refunds: 'as-orders' }, tally);
    expect(taken).toMatchObject({ columns: { at: Float64Array.of(1, 2), refunds: null } });
  });

  it('takes starts of rows, of columns or by customer', () => {
    const rows = [
      { who: 'an', on: 5, start: 3.5 },
      { who: 'binh', on: null, start: 4 },
      { who: 'an', on: 6, start: null },
      { who: 'an', on: null, start: null },
    ];
    const read = { customer: 'who', at: 'on', ...zone };
    const byRow = tableOfSource(SHOWN, rows, { ...read, bornAt: 'start' }, tally);
    const starts = { subjects: [0, 1], at: [3.5, 4], attributes: null };
    expect(byRow).toMatchObject({ columns: { at: Float64Array.of(5, 6), ids: ['an', 'binh'], starts, missing: 1 } });
    const { at, ...column } = { customer: ['an', 'binh', 'an', 'an'], at: [5, null, 6, null] };
    const byColumn = tableOfSource(SHOWN, { ...column, at, bornAt: [3.5, 4, null, null] }, zone, tally);
    expect(byColumn).toEqual(byRow);
    const events = rows.filter(({ on }) => on !== null);
    const byMap = tableOfSource(SHOWN, events, { ...read, bornAt: { an: 3.5, binh: 4 } }, tally);
    expect(byMap).toMatchObject({ columns: { codes: 2, ids: ['an'], starts, missing: 0 } });
  });

  it('says what starts cannot be', () => {
    const both = { ...columns, bornAt: [1, 1] };
    expect(() => tableOfSource(SHOWN, both, { ...zone, bornAt: new Map() }, tally)).toThrow(
      'm: bornAt must be a Map of customers and instants, or left out where a column of it is given; got Map',
    );
    expect(() => tableOfSource(SHOWN, columns, { ...zone, bornAt: () => 1 }, tally)).toThrow('got function');
    const named = { ...columns, attribute: ['web', 'shop'] };
    expect(() => tableOfSource(SHOWN, named, { ...zone, bornAt: new Map() }, tally)).toThrow(
      'm: bornAt must be read off rows where attribute is',
    );
  });
});
