import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absorbDurations,
  countDurations,
  type DurationSpec,
  type DurationTotals,
  noDurations,
} from '../../src/kernels/duration.js';
import { runs } from '../runs.js';

const spec = (changes: Partial<DurationSpec> = {}): DurationSpec => ({
  metric: 'm',
  start: 'from',
  end: 'till',
  asOf: null,
  onInvalid: 'throw',
  ...changes,
});
const count = (from: unknown[], till: unknown[], changes: Partial<DurationSpec> = {}) =>
  countDurations(spec(changes), { from, till }, {});
/** Durations with how often each occurred. */
const times = (...entries: [number, number][]) => new Map(entries);
const totals = (changes: Partial<DurationTotals> = {}): DurationTotals => {
  const of = { ...noDurations(), ...changes };
  const cases = [...of.ended.values(), ...of.open.values(), of.openUnknown, of.notStarted, of.missing, of.invalid];
  return { ...of, seen: cases.reduce((sum, each) => sum + each, 0) };
};

describe('countDurations', () => {
  it('measures from start to end, whatever the form of an instant', () => {
    const day = '1970-01-01T00:00:0';
    expect(count([0, `${day}1Z`, new Date(5), 7], [4, `${day}5Z`, { epochMilliseconds: 9 }, 7])).toEqual(
      totals({
        ended: times([4, 2], [4000, 1], [0, 1]),
      }),
    );
  });

  it('knows what happened up to and including asOf', () => {
    const at = (from: number, till: number | null) => count([from], [till], { asOf: 10 });
    expect(at(3, 9)).toEqual(totals({ ended: times([6, 1]) }));
    expect(at(3, 10)).toEqual(totals({ ended: times([7, 1]) }));
    expect(at(3, 10.5)).toEqual(totals({ open: times([7, 1]) }));
    expect(at(3, null)).toEqual(totals({ open: times([7, 1]) }));
    expect(at(10, 10)).toEqual(totals({ ended: times([0, 1]) }));
    expect(at(10, 11)).toEqual(totals({ open: times([0, 1]) }));
    expect(at(10.5, null)).toEqual(totals({ notStarted: 1 }));
    expect(at(11, 12)).toEqual(totals({ notStarted: 1 }));
  });

  it('does not know how long open ones have lasted without asOf', () => {
    expect(count([3, 3], [null, undefined])).toEqual(totals({ openUnknown: 2 }));
    expect(count([-8.64e15], [8.64e15])).toEqual(totals({ ended: times([1.728e16, 1]) }));
  });

  it('misses rows without a start, whatever their end', () => {
    expect(count([null, undefined, null], [5, null, 'nonsense'], { asOf: 1 })).toEqual(totals({ missing: 3 }));
  });

  it('refuses what is no instant or ends before it starts, also after asOf', () => {
    const wanted = 'must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';
    const bad: [unknown, unknown, string, string][] = [
      ['x', 5, 'from', `${wanted} "x"`],
      [NaN, null, 'from', `${wanted} NaN`],
      [5, new Date(NaN), 'till', `${wanted} Invalid Date`],
      [50, 42, 'till', 'must not be before from; got 8 ms earlier'],
    ];
    for (const [from, till, name, why] of bad) {
      const starts = [1, from];
      const ends = [2, till];
      expect(() => count(starts, ends, { asOf: 20 })).toThrow(
        expect.objectContaining({
          code: 'INVALID_VALUE',
          message: `m: ${name} ${why} at index 1 of ${name}`,
          details: { index: 1 },
        }),
      );
      expect(count(starts, ends, { asOf: 20, onInvalid: 'count' })).toEqual(
        totals({ ended: times([1, 1]), invalid: 1 }),
      );
    }
    const rows = { from: () => 9, till: () => 8 };
    expect(() => countDurations(spec(), [{}], rows)).toThrow(
      'm: till must not be before from; got 1 ms earlier at row 0, reader till',
    );
  });
});

const table = fc
  .array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 3 })), { maxLength: 4 })
  .map((entries) => new Map(entries));
const some: fc.Arbitrary<DurationTotals> = fc.record({
  ended: table,
  open: table,
  openUnknown: fc.nat(3),
  notStarted: fc.nat(3),
  missing: fc.nat(3),
  invalid: fc.nat(3),
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
