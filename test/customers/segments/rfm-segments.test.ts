import { describe, expect, it } from 'vitest';
import {
  RFM_SEGMENTS,
  type RfmSegment,
  rfmSegmentOf,
  rfmSegmentsOf,
} from '../../../src/customers/segments/rfm-segments.js';
import { outcome } from '../../laws.js';

const scores = [1, 2, 3, 4, 5];
const codes = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => [r, f, m] as const)));
const takes = ({ recency, frequency, monetary }: RfmSegment, [r, f, m]: readonly [number, number, number]) =>
  [[recency, r] as const, [frequency, f] as const, [monetary, m] as const].every(
    ([range, score]) => range === undefined || (range[0] <= score && score <= range[1]),
  );

/** So many classes of each dimension. */
const same = (classes: number) => ({ recency: classes, frequency: classes, monetary: classes });

describe('RFM_SEGMENTS', () => {
  it('takes every one of the 125 codes exactly once', () => {
    for (const code of codes) expect(RFM_SEGMENTS.filter((rule) => takes(rule, code))).toHaveLength(1);
  });

  it('is the grid in common use', () => {
    // rows of recency from 5 down, frequency from 1 up
    const grid = [5, 4, 3, 2, 1].map((r) => scores.map((f) => rfmSegmentOf(RFM_SEGMENTS, r, f, 3)));
    const old = ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cannot-lose'];
    expect(grid).toEqual([
      ['new', 'potential-loyalists', 'potential-loyalists', 'champions', 'champions'],
      ['promising', 'potential-loyalists', 'potential-loyalists', 'loyal', 'loyal'],
      ['about-to-sleep', 'about-to-sleep', 'need-attention', 'loyal', 'loyal'],
      old,
      old,
    ]);
  });
});

describe('rfmSegmentOf', () => {
  it('is the first rule that takes the scores', () => {
    const rules: RfmSegment[] = [
      { segment: 'big', monetary: [4, 5] },
      { segment: 'recent', recency: [4, 5] },
    ];
    expect(rfmSegmentOf(rules, 5, 1, 4)).toBe('big');
    expect(rfmSegmentOf(rules, 5, 1, 3)).toBe('recent');
    expect(rfmSegmentOf(rules, 3, 5, 3)).toBeNull();
  });
});

describe('rfmSegmentsOf', () => {
  it('copies rules; those in common use need five scores', () => {
    const given = [{ segment: 'a', recency: [1, 3] as [number, number] }];
    const rules = rfmSegmentsOf('rfm', given, same(3));
    given[0]?.recency.fill(2);
    expect(rules).toEqual([{ segment: 'a', recency: [1, 3] }]);
    expect(rfmSegmentsOf('rfm', undefined, same(5))).toEqual(RFM_SEGMENTS);
    expect(rfmSegmentsOf('rfm', undefined, same(4))).toBeNull();
    // the amount takes no part in them
    expect(rfmSegmentsOf('rfm', undefined, { ...same(5), monetary: 3 })).toEqual(RFM_SEGMENTS);
    expect(rfmSegmentsOf('rfm', undefined, { ...same(5), frequency: 3 })).toBeNull();
    expect(rfmSegmentsOf('rfm', [], same(5))).toEqual([]);
  });

  it('refuses what is no rule', () => {
    const bad: unknown[] = [
      'champions',
      [null],
      [{ segment: '' }],
      [{ segment: 1 }],
      [{ segment: 'a', recency: [0, 5] }],
      [{ segment: 'a', frequency: [3, 2] }],
      [{ segment: 'a', monetary: [1, 6] }],
      [{ segment: 'a', monetary: [1.5, 2] }],
      [{ segment: 'a', recency: 5 }],
      [{ segment: 'a', recency: null }],
      [{ segment: 'a', r: [1, 2] }],
    ];
    for (const rules of bad) {
      expect([rules, outcome(() => rfmSegmentsOf('rfm', rules as never, same(5)))]).toEqual([rules, 'INVALID_OPTION']);
    }
    expect(() => rfmSegmentsOf('rfm', [{ segment: 'a' }, { segment: 'b', recency: [2, 9] }], same(5))).toThrow(
      'rfm: recency must be two scores from 1 to 5 in order; got 2, 9 at index 1 of segments',
    );
  });

  it('shows what came instead of two scores, whatever it is', () => {
    const bad: readonly (readonly [range: unknown, got: string])[] = [
      [null, 'null'],
      ['12', '"12"'],
      [[], 'undefined, undefined'],
      [[Symbol('s'), 2], 'Symbol(s), 2'],
      [[Object.create(null), '2'], 'object, "2"'],
    ];
    for (const [recency, got] of bad) {
      expect(() => rfmSegmentsOf('rfm', [{ segment: 'a', recency: recency as never }], same(5))).toThrow(
        `rfm: recency must be two scores from 1 to 5 in order; got ${got} at index 0 of segments`,
      );
    }
  });
});
