import { describe, expect, it } from 'vitest';
import { RatioAggregator, type RatioState } from '../../../src/kernels/quotient/ratio-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './ratio.state-v1.json' with { type: 'json' };

const filled = () =>
  new RatioAggregator().addAll([
    { numerator: 2, denominator: 4 },
    { numerator: 0, denominator: 1 },
    { numerator: 4, denominator: 5 },
    null,
  ]);
const state = (changes: object = {}) => ({ ...filled().toJSON(), ...changes }) as RatioState<'quotient', 'ratio'>;

describe('RatioAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as unknown as RatioState<'quotient', 'ratio'>;
    expect(JSON.stringify(RatioAggregator.fromJSON(stored))).toBe(JSON.stringify(stored));
    const result = RatioAggregator.fromJSON(stored).result();
    expect(result).toMatchObject({ n: 3, missing: 1, invalid: 2, numerator: 4.5, denominator: 6.300000000000001 });
  });

  it('writes its keys in a fixed order', () => {
    expect(JSON.stringify(filled())).toBe(
      '{"kind":"ratio","version":1,"metric":"quotient","unit":"ratio","part":"numerator","whole":"denominator","rows":"readers","per":1,"range":[null,null],"onInvalid":"throw","missing":1,"invalid":0,"reasons":{},"n":3,"numerator":[6],"denominator":[10],"squaredNumerator":[20],"product":[28],"squaredDenominator":[42]}',
    );
    expect(String(filled())).toBe('quotient: 0.6 (n = 3)');
  });

  it('counts columns with a missing code', () => {
    const columns = { numerator: Int32Array.of(1, 2), denominator: Int32Array.of(4, -1) };
    expect(new RatioAggregator().addColumns(columns, { missingValue: -1 }).result()).toMatchObject({
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
        expect.objectContaining({ code: 'INVALID_STATE', message: 'ratio: cannot remove what was never added' }),
      );
    }
    expect(JSON.stringify(aggregator)).toBe(before);
    const last = new RatioAggregator().add({ numerator: 0.1, denominator: 0.3 });
    expect(outcome(() => last.remove({ numerator: 0.1, denominator: 0.30000000000000004 }))).toBe('INVALID_STATE');
    expect(last.remove({ numerator: 0.1, denominator: 0.3 }).toJSON()).toEqual(new RatioAggregator().toJSON());
  });

  it('merges itself', () => {
    const aggregator = filled();
    expect(aggregator.merge(aggregator).result()).toMatchObject({ n: 6, missing: 2, numerator: 12, denominator: 20 });
  });

  it('refuses what is no pair, and options in the wrong place', () => {
    expect(() => filled().add(5 as never)).toThrow('quotient: an event must be an object with numerator; got 5');
    expect(() => filled().addAll({} as never)).toThrow('quotient: pairs must be iterable; got object');
    expect(outcome(() => new RatioAggregator({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().result({ onInvalid: 'count' } as never))).toBe('INVALID_OPTION');
  });

  it('counts a ratio by its form, in its own words', () => {
    const clicks = { metric: 'cost-per-click', unit: 'money', part: 'amount', whole: 'clicks' } as const;
    const aggregator = new RatioAggregator(clicks).add({ amount: 20, clicks: 50 }).add({ amount: null, clicks: 3 });
    expect(aggregator.result()).toMatchObject({
      metric: 'cost-per-click',
      unit: 'money',
      value: 0.4,
      n: 1,
      missing: 1,
    });
    expect(() => aggregator.add({ amount: -1, clicks: 2 })).toThrow(
      'costPerClick: amount must be a number from 0 to 2^400; got -1 at row 0, reader amount',
    );
    expect(() => aggregator.add(5 as never)).toThrow('costPerClick: an event must be an object with amount; got 5');
    expect(() => aggregator.addColumns({ amount: [1], orders: [2] } as never)).toThrow(
      'costPerClick: unknown column "orders"; known are amount, clicks',
    );
    expect(aggregator.addColumns({ amount: [40], clicks: Int32Array.of(100) }).result().value).toBe(0.4);
    const items = { metric: 'items-per-order', unit: 'ratio', part: 'units', whole: 'orders', rows: 'whole' } as const;
    const orders = new RatioAggregator(items).addAll([{ units: 3 }, { units: 6 }]).addColumns({ units: [0] });
    expect(orders.result()).toMatchObject({ value: 3, n: 3, denominator: 3 });
    expect(orders.remove({ units: 6 }).result().value).toBe(1.5);
    expect(outcome(() => orders.remove({ units: 7 }))).toBe('INVALID_STATE');
  });

  it('refuses forms that are none', () => {
    const good = { metric: 'a-b', unit: 'ratio', part: 'x', whole: 'y' };
    const bad: object[] = [
      { metric: undefined },
      { metric: 'aB' },
      { unit: 'euro' },
      { part: '' },
      { whole: undefined },
      { whole: 'x' },
      { rows: 'row' },
      { per: 0 },
      { per: NaN },
      { per: '1000' },
      { range: [0] },
      { range: [0, 2] },
      { range: [1, 1] },
      { range: [0, 1, 2] },
      { range: 'all' },
      { unit: 'fraction' },
      { unit: 'fraction', range: [0, 1], per: 100 },
      { least: 0 },
    ];
    expect(new RatioAggregator({ ...good, range: [-0, 1] } as never).toJSON()).toMatchObject({ range: [0, 1], per: 1 });
    for (const changes of bad) {
      const made = outcome(() => new RatioAggregator({ ...good, ...changes } as never));
      expect([changes, made]).toEqual([changes, 'INVALID_OPTION']);
    }
  });

  it('merges equal forms only, and names the field in which others differ', () => {
    const form = { metric: 'take-rate', unit: 'fraction', part: 'kept', whole: 'sold', range: [0, 1] } as const;
    const mine = new RatioAggregator(form).add({ kept: 1, sold: 4 });
    const stored = mine.toJSON();
    expect(
      RatioAggregator.fromJSON(JSON.parse(JSON.stringify(stored)))
        .merge(mine)
        .result().n,
    ).toBe(2);
    const others: object[] = [
      { metric: 'margin-rate' },
      { unit: 'ratio' },
      { part: 'fee' },
      { whole: 'gmv' },
      { rows: 'whole' },
      { per: 10 },
      { range: [0, null] },
    ];
    for (const changes of others) {
      const [field] = Object.keys(changes);
      expect(() => mine.merge({ ...stored, ...changes } as never)).toThrow(
        expect.objectContaining({ code: 'STATE_MISMATCH', details: { field } }),
      );
    }
    expect(() => new RatioAggregator().merge(stored as never)).toThrow(
      'ratio: metric is "quotient" here, "take-rate" in the other state',
    );
  });

  it('refuses sums that its form does not allow', () => {
    const refused = (form: object, changes: object) => {
      const state = new RatioAggregator(form as never).addAll([]).toJSON();
      return outcome(() => RatioAggregator.fromJSON({ ...state, n: 2, ...changes } as never));
    };
    const form = { metric: 'm', unit: 'ratio', part: 'x', whole: 'y' };
    // of 1 over 2 and 3 over 4
    const sums = {
      numerator: [4],
      denominator: [6],
      squaredNumerator: [10],
      product: [14],
      squaredDenominator: [20],
    };
    const negative = { ...sums, numerator: [-4], product: [-14] };
    expect(refused(form, sums)).toBe('none');
    expect(refused({ ...form, range: [null, null] }, negative)).toBe('none');
    expect(refused(form, negative)).toBe('INVALID_STATE');
    expect(refused(form, { ...sums, squaredNumerator: [16, 1e-15] })).toBe('INVALID_STATE');
    expect(refused(form, { ...sums, product: [-1] })).toBe('INVALID_STATE');
    const share = { ...form, range: [0, 1] };
    expect(refused(share, sums)).toBe('none');
    expect(refused(share, { ...sums, numerator: [7], squaredNumerator: [25] })).toBe('INVALID_STATE');
    expect(refused(share, { ...sums, squaredNumerator: [8], product: [7] })).toBe('INVALID_STATE');
    expect(refused({ ...form, range: [null, 1] }, { ...sums, squaredNumerator: [24], product: [21] })).toBe(
      'INVALID_STATE',
    );
    // of 2 over 5 and 5 over 1
    const above = { ...sums, numerator: [7], squaredNumerator: [29], product: [15], squaredDenominator: [26] };
    expect(refused(form, above)).toBe('none');
    expect(refused({ ...form, range: [null, 1] }, above)).toBe('INVALID_STATE');
    const whole = { ...form, rows: 'whole' };
    const ones = { numerator: [4], denominator: [2], squaredNumerator: [10], product: [4], squaredDenominator: [2] };
    expect(refused(whole, ones)).toBe('none');
    expect(refused(whole, sums)).toBe('INVALID_STATE');
    expect(refused(whole, { ...ones, product: [4, 1e-16] })).toBe('INVALID_STATE');
    expect(refused(whole, { ...ones, squaredDenominator: [3] })).toBe('INVALID_STATE');
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
        message: 'ratio: the sums in a state are not possible for its n',
        details: { field: 'product' },
      }),
    );
    expect(outcome(() => RatioAggregator.fromJSON(state({ onInvalid: 'x' })))).toBe('INVALID_STATE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('refuses squares that its sums do not allow, to the last digit, and fields that are not those of a state', () => {
    const state = new RatioAggregator().addColumns({ numerator: [2, 0, 4], denominator: [4, 1, 5] }).toJSON();
    const refused = (changes: object) => outcome(() => RatioAggregator.fromJSON({ ...state, ...changes }));
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
    const aggregator = new RatioAggregator().addAll([
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
