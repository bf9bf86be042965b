import { describe, expect, it } from 'vitest';
import type { InvalidPolicy } from '../../../src/core/options.js';
import { cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { isByCustomer, withStarts } from '../../../src/kernels/cohort/starts-by-customer.js';
import { visitColumns } from '../history/visit-arbitraries.js';

const spec = (onInvalid: InvalidPolicy = 'throw') =>
  cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z', onInvalid }, { bornBy: 'start' });
const named = visitColumns([[0, 5]], { ids: ['an'], reasons: {}, refused: [] });
const at = '2026-01-05T00:00:00Z';

describe('isByCustomer', () => {
  it('tells it from what reads rows', () => {
    expect([new Map(), {}, [], () => 1, 'start', undefined, null].map(isByCustomer)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('withStarts', () => {
  it('numbers who has no visit after the others', () => {
    const map = withStarts(
      spec(),
      named,
      new Map([
        ['binh', at],
        ['an', at],
      ]),
    );
    expect(map).toMatchObject({ codes: 2, starts: { subjects: [1, 0], at: [Date.parse(at), Date.parse(at)] } });
    expect(withStarts(spec(), named, { binh: at, an: at })).toEqual(map);
    const codes = visitColumns([[3, 5]], { reasons: {}, refused: [] });
    const { starts, codes: known } = withStarts(
      spec(),
      codes,
      new Map([
        [9, at],
        [3, at],
        [-1, at],
      ]),
    );
    expect([starts.subjects, known]).toEqual([[4, 3, 5], 6]);
  });

  it('counts what is missing, and what is none where that is asked for', () => {
    const entries = [
      ['an', null],
      ['binh', 'March'],
      ['', at],
      ['chi', at],
    ] as never;
    const counted = withStarts(spec('count'), named, entries);
    expect(counted).toMatchObject({
      missing: 1,
      invalid: 2,
      reasons: { 'bornAt-not-an-id': 1, 'bornAt-not-an-instant': 1 },
      refused: [
        { index: 1, reason: 'bornAt-not-an-instant' },
        { index: 2, reason: 'bornAt-not-an-id' },
      ],
    });
    expect(counted.starts.subjects).toEqual([1]);
    expect(() => withStarts(spec(), named, entries)).toThrow('m: bornAt must be epoch milliseconds');
    expect(() => withStarts(spec(), named, entries)).toThrow('at entry 1 of bornAt');
  });

  it('refuses rows in place of pairs, which would start nobody', () => {
    const rows = [{ id: 'an', joined: at }] as never;
    for (const policy of ['throw', 'count'] as const) {
      expect(() => withStarts(spec(policy), named, rows)).toThrow(
        'm: an entry of bornAt must be a pair of customer and instant; got object at entry 0 of bornAt',
      );
    }
  });

  it('refuses ids of another kind than those of events, and seconds', () => {
    const codes = visitColumns([[3, 5]]);
    expect(() => withStarts(spec('count'), codes, { 3: at })).toThrow(
      'm: a customer must be a number, as those of the events are (keys of an object are texts; a Map keeps numbers); got "3"',
    );
    expect(() => withStarts(spec('count'), named, new Map([[3, at]]))).toThrow('must be a string');
    const none = visitColumns([]);
    expect(() =>
      withStarts(
        spec('count'),
        none,
        new Map<string | number, string>([
          ['a', at],
          [3, at],
        ]),
      ),
    ).toThrow('ids must be all numbers or all texts');
    expect(() => withStarts(spec(), named, { an: 1_760_000_000 })).toThrow('every bornAt lies within 49 days of 1970');
  });
});
