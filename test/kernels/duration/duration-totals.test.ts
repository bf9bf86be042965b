import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DurationSums, emptySums, pushDuration, storedSums } from '../../../src/kernels/duration/duration-sums.js';
import {
  absorbDurations,
  addDuration,
  binned,
  type DurationTotals,
  fitsBins,
  noDurations,
} from '../../../src/kernels/duration/duration-totals.js';
import { QuantileSketch } from '../../../src/stats/quantiles/quantile-sketch.js';
import { runs } from '../../runs.js';

/** Durations with how often each occurred. */
const times = (...entries: [number, number][]) => new Map(entries);
const totals = (changes: Partial<DurationTotals> = {}): DurationTotals => ({ ...noDurations(), seen: 8, ...changes });

const table = fc
  .array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 3 })), { maxLength: 4 })
  .map((entries) => new Map(entries));
const some: fc.Arbitrary<DurationTotals> = fc.record({
  ended: table,
  open: table,
  closed: table,
  openUnknown: fc.nat(3),
  notStarted: fc.nat(3),
  notSelected: fc.nat(3),
  missing: fc.nat(3),
  invalid: fc.nat(3),
  reasons: fc.constant({}),
  firstAt: fc.constant(Infinity),
  lastAt: fc.constant(-Infinity),
  sums: fc.constant(null),
  seen: fc.constant(50),
});
const copy = (of: DurationTotals): DurationTotals => structuredClone(of);

describe('absorbDurations', () => {
  it('adds up, and takes away again to the last trace', () => {
    fc.assert(
      fc.property(some, some, (mine, more) => {
        const [before, theirs] = [copy(mine), copy(more)];
        expect(absorbDurations(mine, more, 1)).toBe(true);
        expect(mine.missing).toBe(before.missing + more.missing);
        for (let duration = 0; duration <= 6; duration++) {
          const sum = (before.open.get(duration) ?? 0) + (more.open.get(duration) ?? 0);
          expect(mine.open.get(duration) ?? 0).toBe(sum);
        }
        expect(absorbDurations(mine, more, -1)).toBe(true);
        expect(mine).toEqual(before);
        expect(more).toEqual(theirs);
      }),
      { numRuns: runs },
    );
  });

  it('takes all or nothing: one that is short of anything stays as it was', () => {
    const plenty = totals({
      ended: times([5, 2]),
      open: times([3, 1]),
      openUnknown: 1,
      notStarted: 1,
      notSelected: 1,
      missing: 1,
      invalid: 1,
    });
    const short: Partial<DurationTotals>[] = [
      { ended: times([5, 3]) },
      {
        ended: times([5, 1], [6, 1]),
      },
      { open: times([3, 2]) },
      { open: times([5, 1]) },
      { openUnknown: 2 },
      { notStarted: 2 },
      { notSelected: 2 },
      { missing: 2 },
      { invalid: 2 },
    ];
    for (const changes of short) {
      const mine = copy(plenty);
      expect(absorbDurations(mine, { ...copy(plenty), ...changes }, -1)).toBe(false);
      expect(mine).toEqual(plenty);
    }
    const mine = copy(plenty);
    expect(absorbDurations(mine, copy(plenty), -1)).toBe(true);
    expect(mine).toEqual(noDurations());
  });
});

const durations = fc.oneof(
  fc.nat(20),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 5e-324, 1.728e16),
);

/** Totals in bins of durations that ended and that are open. */
function sketchOf(ended: readonly number[], open: readonly number[] = []): DurationTotals {
  const sketch = noDurations('sketch');
  for (const duration of ended) addDuration(sketch, sketch.ended, duration);
  for (const duration of open) addDuration(sketch, sketch.open, duration);
  sketch.seen = ended.length + open.length;
  return sketch;
}
/** The same, each duration by itself. */
function exactOf(ended: readonly number[], open: readonly number[] = []): DurationTotals {
  const exact = noDurations();
  for (const duration of ended) addDuration(exact, exact.ended, duration);
  for (const duration of open) addDuration(exact, exact.open, duration);
  exact.seen = ended.length + open.length;
  return exact;
}
const sumsOf = (all: readonly number[]) => {
  const sums = emptySums();
  for (const each of all) pushDuration(sums, each, 1);
  return sums;
};
/** What totals hold, in one order. */
const plain = ({ ended, open, sums, ...rest }: DurationTotals) => ({
  ...rest,
  ended: [...ended].sort(([a], [b]) => a - b),
  open: [...open].sort(([a], [b]) => a - b),
  sums: sums && storedSums(sums),
});

describe('totals in bins', () => {
  it('hold the bins of a quantile sketch, whose middle is within 1/256, and what a plain sum gives', () => {
    fc.assert(
      fc.property(fc.array(durations), (all) => {
        const { ended, sums } = sketchOf(all);
        const sketch = new QuantileSketch().addAll(all);
        const kept = [...ended].sort(([a], [b]) => a - b);
        expect(kept.map(([, count]) => count)).toEqual(sketch.toJSON().counts);
        expect(kept.at(-1)?.[0] ?? null).toBe(sketch.quantile(1));
        expect(sums && storedSums(sums)).toEqual(storedSums(sumsOf(all)));
        for (const each of all) {
          expect(Math.abs(binned(each) - each)).toBeLessThanOrEqual(each < 1e-300 ? each : each / 256);
          expect(binned(binned(each))).toBe(binned(each));
        }
        expect(fitsBins(sums as DurationSums, ended)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('add up, and take exact durations back to the last bit', () => {
    const list = fc.array(durations, { maxLength: 12 });
    fc.assert(
      fc.property(list, list, list, (first, more, open) => {
        const [mine, before] = [sketchOf(first, open), plain(sketchOf(first, open))];
        expect(absorbDurations(mine, sketchOf(more, open), 1)).toBe(true);
        expect(plain(mine)).toEqual(plain(sketchOf([...first, ...more], [...open, ...open])));
        expect(absorbDurations(mine, exactOf(more, open), -1)).toBe(true);
        expect(plain(mine)).toEqual(before);
        expect(absorbDurations(mine, exactOf(more, open), 1)).toBe(true);
        expect(plain(mine)).toEqual(plain(sketchOf([...first, ...more], [...open, ...open])));
      }),
      { numRuns: runs },
    );
  });

  it('refuse to give back what cannot have been added, and stay as they were', () => {
    // 100 and 100.4 share a bin, [100, 100.5)
    const refused = (ended: readonly number[], back: readonly number[]) => {
      const mine = sketchOf(ended);
      const before = plain(mine);
      expect(absorbDurations(mine, exactOf(back), -1)).toBe(false);
      expect(plain(mine)).toEqual(before);
    };
    refused([100], [101]);
    refused([100], [100.4]);
    refused([100, 100], [100.4, 100.4]);
    refused([100, 100.8], [100.4, 100.4]);
    refused([100, 100, 100, 7], [100.4, 100.4]);
    refused([0], [5e-324, 0]);
    const mine = sketchOf([100, 100]);
    expect(absorbDurations(mine, exactOf([100]), -1)).toBe(true);
    expect(plain(mine)).toEqual(plain(sketchOf([100])));
  });

  it('know sums that cannot be those of their bins', () => {
    const { ended } = sketchOf([100, 200, 200]);
    const fits = (values: readonly number[]) => fitsBins(sumsOf(values), ended);
    expect(fits([100, 200, 200])).toBe(true);
    expect(fits([100.49, 200.9, 200.9])).toBe(true);
    expect(fits([100, 200])).toBe(false);
    expect(fits([100, 200, 203])).toBe(false);
    // the right sum, but of other squares
    expect(fits([1, 249, 250])).toBe(false);
    expect(fitsBins(emptySums(), new Map())).toBe(true);
    expect(fitsBins(sumsOf([1e-160]), sketchOf([1e-160]).ended)).toBe(true);
  });
});
