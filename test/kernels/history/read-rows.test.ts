import { describe, expect, it } from 'vitest';
import { isCxMetricsError } from '../../../src/core/errors.js';
import { readEvents } from '../../../src/kernels/history/read-rows.js';
import {
  type CohortCounting,
  type CohortDemand,
  cohortSpec,
  VISIT_LIMIT,
} from '../../../src/kernels/history/visit-spec.js';

const spec = (amounts: 'none' | 'sum' = 'none', changes: Partial<CohortCounting> = {}, demand: CohortDemand = {}) =>
  cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z', ...changes }, amounts, demand);
const formed = (changes: Partial<CohortCounting> = {}) => spec('none', changes, { by: 'attribute' });
const T = Date.UTC(2026, 0, 9);

/** What a refusal says, and of which event. */
function refusal(action: () => unknown): readonly [string, unknown] | null {
  try {
    action();
  } catch (error) {
    if (isCxMetricsError(error) && error.code === 'INVALID_VALUE') return [error.message, error.details];
    throw error;
  }
  return null;
}

describe('readEvents', () => {
  it('reads columns: customers as codes in the order in which they come, instants of every kind', () => {
    const source = { customer: ['1', 1, '1'], at: ['2026-01-09T07:00:00+07:00', new Date(T + 1), T - 1] };
    const events = readEvents(spec(), source, {});
    expect(Array.from(events.customers)).toEqual([0, 1, 0]);
    expect(events).toMatchObject({ codes: 2, ids: ['1', 1], range: { from: T - 1, to: T + 1 }, amounts: null });
    expect(Array.from(events.at)).toEqual([T, T + 1, T - 1]);
    expect('attributes' in events).toBe(false);
  });

  it('counts events without a part as missing, each only for what is read of it', () => {
    const source = { customer: [1, null, 3, 4], at: [T, T, undefined, T], amount: [5, 5, 5, null] };
    const events = readEvents(spec('sum'), source, {});
    expect([events.missing, events.codes, Array.from(events.amounts ?? [])]).toEqual([3, 1, [5]]);
    const { amount: _, ...plain } = source;
    expect(readEvents(spec(), plain, {})).toMatchObject({ missing: 2, codes: 2, ids: [1, 4] });
    const cohort = ['web', 'web', 'web', null];
    expect(readEvents(formed(), { ...plain, cohort }, {})).toMatchObject({ missing: 3, attributes: ['web'] });
  });

  it('counts what is invalid where that is asked for, and gives no code to it', () => {
    const source = {
      customer: ['', Number.NaN, {}, 'an', 'binh', 'chi'],
      at: [T, T, T, 'yesterday', VISIT_LIMIT + 1, VISIT_LIMIT],
    };
    const events = readEvents(spec('none', { onInvalid: 'count' }), source, {});
    expect(events).toMatchObject({ invalid: 5, missing: 0, codes: 1, ids: ['chi'] });
    expect(Array.from(events.at)).toEqual([VISIT_LIMIT]);
    const amounts = { customer: [1, 2, 3], at: [T, T, T], amount: [Number.NaN, 2 ** 961, -0.5] };
    const summed = readEvents(spec('sum', { onInvalid: 'count' }), amounts, {});
    expect([summed.invalid, Array.from(summed.amounts ?? [])]).toEqual([2, [-0.5]]);
  });

  it('keeps what events say about their customers, without a negative zero', () => {
    const source = { customer: [1, 1, 2, 3], at: [T, T, T, T], cohort: [-0, 'web', 2.5, ''] };
    const { attributes, invalid } = readEvents(formed({ onInvalid: 'count' }), source, {});
    expect(attributes).toEqual([0, 'web', 2.5]);
    expect(invalid).toBe(1);
  });

  it('makes room for rows that nobody has counted', () => {
    function* rows() {
      for (let i = 0; i < 3000; i++) yield { who: i % 7, when: T + i, much: i };
    }
    type Row = { who: number; when: number; much: number };
    const readers = { customer: (row: Row) => row.who, at: (row: Row) => row.when, amount: (row: Row) => row.much };
    const events = readEvents(spec('sum'), rows(), readers);
    expect([events.customers.length, events.at.length, events.amounts?.length, events.codes]).toEqual([
      3000, 3000, 3000, 7,
    ]);
    // the first 1024 are copied once, the first 2064 once more
    expect([0, 1023, 1024, 2063, 2064, 2999].map((i) => events.amounts?.[i])).toEqual([
      0, 1023, 1024, 2063, 2064, 2999,
    ]);
    expect([events.customers[2064], events.at[2064], events.range]).toEqual([6, T + 2064, { from: T, to: T + 2999 }]);
    const { amount: _, ...present } = readers;
    expect(readEvents(spec(), rows(), present)).toMatchObject({ amounts: null, range: { from: T, to: T + 2999 } });
  });

  it('says which part of which event is wrong', () => {
    const named = 'must be a text that is not empty or a finite number';
    expect(refusal(() => readEvents(spec(), { customer: [1, ''], at: [T, T] }, {}))).toEqual([
      `m: a customer ${named}; got "" at index 1 of customer`,
      { index: 1 },
    ]);
    const late = refusal(() => readEvents(spec(), { customer: [1], at: [new Date(Number.NaN)] }, {}));
    expect(late?.[0]).toMatch(
      /^m: at must be epoch milliseconds.*up to the year 9999; got Invalid Date at index 0 of at$/,
    );
    const nowhere = { customer: [1, 2, 3], at: [T, T, T], cohort: ['a', 'b', Infinity] };
    expect(refusal(() => readEvents(formed(), nowhere, {}))).toEqual([
      `m: a cohort ${named}; got Infinity at index 2 of cohort`,
      { index: 2 },
    ]);
  });

  it('tells amounts that nobody asked for from bad ones', () => {
    const unasked = { customer: [1], at: [T], amount: [5] };
    expect(refusal(() => readEvents(spec(), unasked, {}))?.[0]).toBe(
      "m: amounts are not counted unless amounts: 'sum' is given at index 0 of amount",
    );
    const rows = [{ customer: 1, at: T, amount: '5' }];
    const readers = {
      customer: (row: { customer: number }) => row.customer,
      at: (row: { at: number }) => row.at,
      amount: (row: { amount: string }) => row.amount,
    };
    expect(refusal(() => readEvents(spec('sum'), rows, readers))?.[0]).toBe(
      'm: an amount must be a finite number; got "5" at row 0, reader amount',
    );
  });
});
