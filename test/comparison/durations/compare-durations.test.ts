import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDurations } from '../../../src/comparison/durations/compare-durations.js';
import { ttr } from '../../../src/service/time/ttr.js';
import { TtrAggregator } from '../../../src/service/time/ttr-aggregator.js';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { survivalQuantile } from '../../../src/stats/survival/survival-quantile.js';
import { logRank } from '../../../src/stats/survival/test-survival.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const asOf = 40;
const cases = (ends: readonly (number | null)[]) => ends.map((resolvedAt) => ({ openedAt: 0, resolvedAt }));
const made = (ends: readonly (number | null)[]) =>
  ttr(cases(ends), { openedAt: 'openedAt', resolvedAt: 'resolvedAt', asOf, curve: 'full' });
const [north, south] = [
  [3, 5, 5, 8, 12, 20, 21, null],
  [6, 9, 13, 13, 19, 25, null, null],
];

describe('compareDurations', () => {
  it('tests the curves, and compares medians that count open cases', () => {
    const change = compareDurations(made(north), made(south));
    const time = [...north, ...south].map((end) => end ?? asOf);
    const event = [...north, ...south].map((end) => end !== null);
    const group = [...north.map(() => 'a'), ...south.map(() => 'b')];
    const { statistic, pValue, lnPValue } = logRank({ time, event, group });
    expect(change).toMatchObject({
      metric: 'compare-durations',
      of: 'ttr',
      unit: 'ms',
      statistic,
      pValue,
      lnPValue,
      df: 1,
    });
    const median = (ends: readonly (number | null)[]) =>
      survivalQuantile(
        kaplanMeier({ time: ends.map((end) => end ?? asOf), event: ends.map((end) => end !== null) }),
        0.5,
      );
    expect(change.value).toBe((median(north).value as number) - (median(south).value as number));
    expect(change.a).toEqual({ value: median(north).value, n: 8, events: 7 });
    assertPlain(change);
  });

  it('has a choice of medians where curves are flat at a half', () => {
    const of = (flat?: 'start' | 'below') => compareDurations(made([1, 2, 5, 9]), made([3, 4, 6, 8]), { flat });
    expect([of(), of('start'), of('below')].map(({ flat, a, b }) => [flat, a.value, b.value])).toEqual([
      ['middle', 3.5, 5],
      ['start', 2, 4],
      ['below', 5, 6],
    ]);
    expect(() => of('end' as never)).toThrow('compareDurations: flat must be');
  });

  it('takes aggregators, and weighs as it is asked', () => {
    const of = (ends: readonly (number | null)[]) => new TtrAggregator({ asOf }).addAll(cases(ends));
    expect(compareDurations(of(north), of(south))).toEqual(compareDurations(made(north), made(south)));
    const tests = ['log-rank', 'gehan-breslow', 'tarone-ware', 'peto-peto'] as const;
    const statistics = tests.map((test) => compareDurations(of(north), of(south), { test }).statistic);
    // open ones come last here, so that how many are left is the share that is left
    expect(new Set(statistics.map((each) => each?.toFixed(9))).size).toBe(3);
    expect(compareDurations(of(north), of(south), { rho: 1 })).toMatchObject({
      test: 'fleming-harrington',
      statistic: statistics[3],
    });
  });

  it('gives what logRank gives, to the last bit, by any test', () => {
    const ends = fc.array(fc.option(fc.nat(12)), { minLength: 1, maxLength: 12 });
    const tests = fc.constantFrom('log-rank', 'gehan-breslow', 'tarone-ware', 'peto-peto', 'fleming-harrington');
    fc.assert(
      fc.property(ends, ends, tests, (first, second, test) => {
        const all = [...first, ...second];
        const time = all.map((end) => end ?? asOf);
        const group = all.map((_, k) => k < first.length);
        const { statistic, pValue, lnPValue } = logRank(
          { time, event: all.map((end) => end !== null), group: group.map((isFirst) => (isFirst ? 0 : 1)) },
          { test },
        );
        const options = { test } as const;
        expect(compareDurations(made(first), made(second), options)).toMatchObject({
          statistic,
          pValue,
          lnPValue,
          test,
        });
      }),
      { numRuns: runs },
    );
  });

  it('has an interval where both medians have limits on both sides', () => {
    const long = (from: number) => Array.from({ length: 30 }, (_, k) => from + k / 2);
    const { value, interval } = compareDurations(made(long(1)), made(long(11)));
    expect(value).toBe(-10);
    expect(interval?.low as number).toBeLessThan(-10);
    expect(interval?.high as number).toBeGreaterThan(-10);
    const open = compareDurations(made([1, null, null, null]), made(long(1)));
    expect(open).toMatchObject({ value: null, interval: null, a: { value: null, n: 4, events: 1 } });
  });

  it('compares within strata', () => {
    const [mailNorth, mailSouth] = [
      [20, 25, 30, 31],
      [21, 26, 29, 33],
    ];
    const [phoneNorth, phoneSouth] = [
      [1, 2, 3],
      [2, 2, 4, 4, 5],
    ];
    const strata = [
      [made(mailNorth), made(mailSouth)],
      [made(phoneNorth), made(phoneSouth)],
    ] as const;
    const change = compareDurations(made([...mailNorth, ...phoneNorth]), made([...mailSouth, ...phoneSouth]), {
      strata,
    });
    const time = [...mailNorth, ...mailSouth, ...phoneNorth, ...phoneSouth];
    const group = [
      ...mailNorth.map(() => 0),
      ...mailSouth.map(() => 1),
      ...phoneNorth.map(() => 0),
      ...phoneSouth.map(() => 1),
    ];
    const stratum = time.map((each) => each > 9);
    const { statistic, pValue } = logRank({ time, event: time.map(() => 1), group, stratum });
    expect(change).toMatchObject({ statistic, pValue, strata: 2 });
    expect(() => compareDurations(made(mailNorth), made(mailSouth), { strata })).toThrow(
      'strata must be those of a, 4 cases; got 7',
    );
  });

  it('refuses what cannot be compared', () => {
    const short = ttr(cases([1, 2]), { openedAt: 'openedAt', resolvedAt: 'resolvedAt' });
    expect(() => compareDurations(short, made(north))).toThrow(
      "compareDurations: a must have its curve: make it with curve: 'full', or give the aggregator",
    );
    expect(outcome(() => compareDurations(short, made(north)))).toBe('INVALID_OPTION');
    const unknown = ttr(cases([1, null]), { openedAt: 'openedAt', resolvedAt: 'resolvedAt', curve: 'full' });
    expect(() => compareDurations(made(north), unknown)).toThrow('b must be with a known curve');
    const spells = ttr(cases([1, 2]), {
      openedAt: 'openedAt',
      resolvedAt: 'resolvedAt',
      curve: 'full',
      reopened: 'each-spell',
    });
    expect(() => compareDurations(made(north), spells)).toThrow('reopened is');
    expect(outcome(() => compareDurations(made(north), 5 as never))).toBe('INVALID_VALUE');
    expect(outcome(() => compareDurations(made(north), made(south), { test: 'x' as never }))).toBe('INVALID_OPTION');
    expect(outcome(() => compareDurations(made(north), made(south), { strata: [[1]] as never }))).toBe('INVALID_VALUE');
  });
});
