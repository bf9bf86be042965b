import { describe, expect, it } from 'vitest';
import { QuotientAggregator, type QuotientState } from '../../../src/kernels/quotient/quotient-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './quotient.state-v1.json' with { type: 'json' };

const filled = () =>
  new QuotientAggregator().addAll([
    { numerator: 2, denominator: 4 },
    { numerator: 0, denominator: 1 },
    { numerator: 4, denominator: 5 },
    null,
  ]);
const state = (changes: object = {}) => ({ ...filled().toJSON(), ...changes }) as QuotientState;

describe('QuotientAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as unknown as QuotientState;
    expect(JSON.stringify(QuotientAggregator.fromJSON(stored))).toBe(JSON.stringify(stored));
    const result = QuotientAggregator.fromJSON(stored).result();
    expect(result).toMatchObject({ n: 3, missing: 1, invalid: 2, numerator: 4.5, denominator: 6.300000000000001 });
  });

  it('writes its keys in a fixed order', () => {
    expect(JSON.stringify(filled())).toBe(
      '{"kind":"quotient","version":1,"onInvalid":"throw","missing":1,"invalid":0,"n":3,"numerator":[6],"denominator":[10],"squaredNumerator":[20],"product":[28],"squaredDenominator":[42]}',
    );
    expect(String(filled())).toBe('quotient: 0.6 (n = 3)');
  });

  it('counts columns with a missing code', () => {
    const columns = { numerator: Int32Array.of(1, 2), denominator: Int32Array.of(4, -1) };
    expect(new QuotientAggregator().addColumns(columns, { missingValue: -1 }).result()).toMatchObject({
      n: 1,
      missing: 1,
    });
    expect(outcome(() => filled().addColumns(columns))).toBe('INVALID_VALUE');
    expect(outcome(() => filled().addColumns(columns, { missing: -1 } as never))).toBe('INVALID_OPTION');
  });

  it('counts all or none', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    expect(
      outcome(() =>
        aggregator.addAll([
          { numerator: 1, denominator: 1 },
          { numerator: 1, denominator: -1 },
        ]),
      ),
    ).toBe('INVALID_VALUE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('takes pairs back, and refuses what leaves the impossible', () => {
    const aggregator = filled();
    expect(aggregator.remove({ numerator: 0, denominator: 1 }).remove(undefined).result()).toMatchObject({
      n: 2,
      missing: 0,
      numerator: 6,
      denominator: 9,
    });
    const before = JSON.stringify(aggregator);
    for (const never of [null, { numerator: 5, denominator: 5 }, { numerator: 4, denominator: 6 }]) {
      expect(() => aggregator.remove(never)).toThrow(
        expect.objectContaining({ code: 'INVALID_STATE', message: 'quotient: cannot remove what was never added' }),
      );
    }
    expect(JSON.stringify(aggregator)).toBe(before);
    const last = new QuotientAggregator().add({ numerator: 0.1, denominator: 0.3 });
    expect(outcome(() => last.remove({ numerator: 0.1, denominator: 0.30000000000000004 }))).toBe('INVALID_STATE');
    expect(last.remove({ numerator: 0.1, denominator: 0.3 }).toJSON()).toEqual(new QuotientAggregator().toJSON());
  });

  it('merges itself', () => {
    const aggregator = filled();
    expect(aggregator.merge(aggregator).result()).toMatchObject({ n: 6, missing: 2, numerator: 12, denominator: 20 });
  });

  it('refuses what is no pair, and options in the wrong place', () => {
    expect(() => filled().add(5 as never)).toThrow('quotient: an event must be an object with numerator; got 5');
    expect(() => filled().addAll({} as never)).toThrow('quotient: pairs must be iterable; got object');
    expect(outcome(() => new QuotientAggregator({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().result({ onInvalid: 'count' } as never))).toBe('INVALID_OPTION');
  });

  it('refuses states of something else and of newer versions', () => {
    expect(outcome(() => filled().merge(state({ kind: 'nps' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(state({ version: 2 })))).toBe('STATE_VERSION');
    expect(
      filled()
        .merge(state({ onInvalid: 'count' }))
        .toJSON(),
    ).toMatchObject({ onInvalid: 'throw', n: 6 });
  });

  it('refuses damaged states and stays as it was', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    const damaged: object[] = [
      { numerator: 6 },
      { numerator: ['6'] },
      { numerator: [NaN] },
      { numerator: new Array(1) },
      { numerator: [1e300, 1e300] },
      { numerator: [9] },
      { denominator: [] },
      { denominator: [-10] },
      { squaredNumerator: [-20] },
      { squaredDenominator: [1e200] },
      { product: [30] },
      { n: 0 },
      { n: 2.5 },
      { n: Number.MAX_SAFE_INTEGER },
      { missing: Number.MAX_SAFE_INTEGER },
      { missing: -1 },
      { invalid: null },
    ];
    for (const changes of damaged) {
      expect([changes, outcome(() => aggregator.merge(state(changes)))]).toEqual([changes, 'INVALID_STATE']);
    }
    expect(() => aggregator.merge(state({ product: [30] }))).toThrow(
      expect.objectContaining({
        message: 'quotient: the sums in a state are not possible for its n',
        details: { field: 'product' },
      }),
    );
    expect(outcome(() => QuotientAggregator.fromJSON(state({ onInvalid: 'x' })))).toBe('INVALID_STATE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('refuses squares that its sums do not allow, to the last digit, and fields that are not those of a state', () => {
    const state = new QuotientAggregator().addColumns({ numerator: [2, 0, 4], denominator: [4, 1, 5] }).toJSON();
    const refused = (changes: object) => outcome(() => QuotientAggregator.fromJSON({ ...state, ...changes }));
    expect(refused({})).toBe('none');
    expect(refused({ squaredNumerator: [12], product: [20] })).toBe('none');
    expect(refused({ squaredNumerator: [12, -1e-16], product: [20] })).toBe('INVALID_STATE');
    expect(refused({ squaredDenominator: [33] })).toBe('INVALID_STATE');
    expect(refused({ squaredDenominator: [100, 1e-14] })).toBe('INVALID_STATE');
    expect(refused({ n: 1 })).toBe('INVALID_STATE');
    expect(refused({ colour: 1 })).toBe('INVALID_STATE');
    for (const field of Object.keys(state).filter((name) => name !== 'kind')) {
      expect(refused({ [field]: undefined })).toBe('INVALID_STATE');
    }
  });

  it('keeps what a getter of the pair that is taken back counts meanwhile', () => {
    const aggregator = new QuotientAggregator().addAll([
      { numerator: 1, denominator: 2 },
      { numerator: 3, denominator: 4 },
    ]);
    aggregator.remove({
      denominator: 2,
      get numerator() {
        aggregator.add({ numerator: 5, denominator: 6 });
        return 1;
      },
    });
    expect(aggregator.result()).toMatchObject({ n: 2, numerator: 8, denominator: 10 });
  });
});
