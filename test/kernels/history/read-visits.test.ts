import { describe, expect, it } from 'vitest';
import { isCxMetricsError } from '../../../src/core/errors.js';
import { ID_TEXT } from '../../../src/core/ids.js';
import { type CohortCounting, cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { readVisits } from '../../../src/kernels/history/read-visits.js';
import { AMOUNT } from '../../../src/kernels/history/visit-amounts.js';
import { daySpec, VISIT_LIMIT } from '../../../src/kernels/history/visit-spec.js';

const zone = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };
const spec = (amounts: 'none' | 'sum' = 'none', changes: Partial<CohortCounting> = {}) =>
  cohortSpec('m', { ...zone, ...changes }, { amount: amounts === 'sum' ? AMOUNT : null });
const formed = (changes: Partial<CohortCounting> = {}) =>
  cohortSpec('m', { ...zone, ...changes }, { formedBy: 'attribute' });
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

describe('readVisits', () => {
  it('reads columns: customers as codes in the order in which they come, instants of every kind', () => {
    const source = { customer: ['7', '1', '7'], at: ['2026-01-09T07:00:00+07:00', new Date(T + 1), T - 1] };
    const events = readVisits(spec(), source, {});
    expect(Array.from(events.subjects)).toEqual([0, 1, 0]);
    expect(events).toMatchObject({ codes: 2, ids: ['7', '1'], range: { from: T - 1, to: T + 1 }, amounts: null });
    expect(Array.from(events.at)).toEqual([T, T + 1, T - 1]);
    expect(events.attributes).toBe(null);
  });

  it('counts events without a part as missing, each only for what is read of it', () => {
    const source = { customer: [1, null, 3, 4], at: [T, T, undefined, T], amount: [5, 5, 5, null] };
    const events = readVisits(spec('sum'), source, {});
    expect([events.missing, events.codes, Array.from(events.amounts ?? [])]).toEqual([3, 1, [5]]);
    const { amount: _, ...plain } = source;
    expect(readVisits(spec(), plain, {})).toMatchObject({ missing: 2, codes: 2, ids: [1, 4] });
    const attribute = ['web', 'web', 'web', null];
    expect(readVisits(formed(), { ...plain, attribute }, {})).toMatchObject({ missing: 3, attributes: ['web'] });
  });

  it('counts what is invalid where that is asked for, and gives no code to it', () => {
    const source = {
      customer: ['', Number.NaN, {}, 'an', 'binh', 'chi'],
      at: [T, T, T, 'yesterday', VISIT_LIMIT + 1, VISIT_LIMIT],
    };
    const events = readVisits(spec('none', { onInvalid: 'count' }), source, {});
    expect(events).toMatchObject({ invalid: 5, missing: 0, codes: 1, ids: ['chi'] });
    expect(Array.from(events.at)).toEqual([VISIT_LIMIT]);
    const amounts = { customer: [1, 2, 3], at: [T, T, T], amount: [Number.NaN, 2 ** 961, -0.5] };
    const summed = readVisits(spec('sum', { onInvalid: 'count' }), amounts, {});
    expect([summed.invalid, Array.from(summed.amounts ?? [])]).toEqual([2, [-0.5]]);
  });

  it('keeps what events say about their customers, without a negative zero', () => {
    const source = { customer: [1, 1, 2, 3], at: [T, T, T, T], attribute: [-0, 'web', 2.5, ''] };
    const { attributes, invalid } = readVisits(formed({ onInvalid: 'count' }), source, {});
    expect(attributes).toEqual([0, 'web', 2.5]);
    expect(invalid).toBe(1);
  });

  it('makes room for rows that nobody has counted', () => {
    function* rows() {
      for (let i = 0; i < 3000; i++) yield { who: i % 7, when: T + i, much: i };
    }
    type Row = { who: number; when: number; much: number };
    const readers = { customer: (row: Row) => row.who, at: (row: Row) => row.when, amount: (row: Row) => row.much };
    const events = readVisits(spec('sum'), rows(), readers);
    expect([events.subjects.length, events.at.length, events.amounts?.length, events.codes]).toEqual([
      3000, 3000, 3000, 7,
    ]);
    // the first 1024 are copied once, the first 2064 once more
    expect([0, 1023, 1024, 2063, 2064, 2999].map((i) => events.amounts?.[i])).toEqual([
      0, 1023, 1024, 2063, 2064, 2999,
    ]);
    expect([events.subjects[2064], events.at[2064], events.range]).toEqual([6, T + 2064, { from: T, to: T + 2999 }]);
    const { amount: _, ...present } = readers;
    expect(readVisits(spec(), rows(), present)).toMatchObject({ amounts: null, range: { from: T, to: T + 2999 } });
  });

  it('says which part of which event is wrong', () => {
    const named = 'must be a text that is not empty or a number up to 2^53 - 1 in size';
    const id = `must be ${ID_TEXT}`;
    expect(refusal(() => readVisits(spec(), { customer: [1, ''], at: [T, T] }, {}))).toEqual([
      `m: customer ${id}; got "" at index 1 of customer`,
      { index: 1 },
    ]);
    const late = refusal(() => readVisits(spec(), { customer: [1], at: [new Date(Number.NaN)] }, {}));
    expect(late?.[0]).toMatch(
      /^m: at must be epoch milliseconds.*up to the year 9999; got Invalid Date at index 0 of at$/,
    );
    const nowhere = { customer: [1, 2, 3], at: [T, T, T], attribute: ['a', 'b', Infinity] };
    expect(refusal(() => readVisits(formed(), nowhere, {}))).toEqual([
      `m: attribute ${named}; got Infinity at index 2 of attribute`,
      { index: 2 },
    ]);
  });

  it('passes columns of amounts over where orders do not ask for them, and refuses bad ones where they are', () => {
    expect(readVisits(daySpec('m', zone), { customer: [1], at: [T], amount: ['5'] }, {})).toMatchObject({
      codes: 1,
      amounts: null,
    });
    expect(refusal(() => readVisits(spec('sum'), { customer: [1], at: [T], amount: ['5'] }, {}))?.[0]).toBe(
      'm: amount must be a finite number of size up to 2^960; got "5" at index 0 of amount',
    );
  });
});
