import { describe, expect, it } from 'vitest';
import type { Scale } from '../../../src/kernels/scale/scale.js';
import { scaleOf } from '../../../src/kernels/scale/scale-of.js';
import { outcome } from '../../laws.js';

const half = { min: 0.5, max: 5, step: 0.5 };

describe('scaleOf', () => {
  it('takes whole numbers and parts of them, and leaves out the step that is usual', () => {
    const good: Scale[] = [{ min: 1, max: 5 }, { min: -3, max: 3 }, { min: 0, max: 1 }, half, { min: 0, max: 999 }];
    for (const scale of good) expect(scaleOf('m', scale)).toEqual(scale);
    expect(JSON.stringify(scaleOf('m', { min: 1, max: 5, step: 1 }))).toBe('{"min":1,"max":5}');
    expect(JSON.stringify(scaleOf('m', { max: 5, step: undefined, min: 1 }))).toBe('{"min":1,"max":5}');
    // 49 × (1 / 49) is not 1
    for (const per of [2, 3, 10, 49, 98, 103, 1000]) {
      expect(scaleOf('m', { min: 1 / per, max: 7 / per, step: 1 / per })).toMatchObject({ step: 1 / per });
    }
    expect(Object.is(scaleOf('m', { min: -0, max: 5 }).min, 0)).toBe(true);
    expect(Object.is(scaleOf('m', { min: -5, max: -0 }).max, 0)).toBe(true);
  });

  it('refuses everything else by an error of ours', () => {
    const bad: unknown[] = [
      ...[undefined, null, 5, 'x', {}, { min: 1 }, { max: 5 }, { min: 5, max: 5 }, { min: 5, max: 1 }],
      ...[
        { min: 0, max: 1000 },
        { min: 1, max: Infinity },
        { min: NaN, max: 5 },
        { min: 0.5, max: 5 },
      ],
      // ends that are no levels, though their distance is
      ...[
        { min: 0.3, max: 5 },
        { min: 0.7, max: 5 },
        { min: 1, max: 5.5 },
        { min: 0.25, max: 4.75, step: 0.5 },
      ],
      ...[
        { min: '1', max: 5 },
        { min: 1, max: '5' },
        { min: 1, max: 5, step: '1' },
        { min: [1], max: 5 },
      ],
      ...[
        { min: 1n, max: 5n },
        { min: 1n, max: 5 },
        { min: Symbol('one'), max: 5 },
        { min: 1, max: Symbol('five') },
      ],
      ...[
        { min: Object.create(null), max: 5 },
        { min: 1, max: 5, step: Symbol('s') },
        { min: 1, max: 5, step: 1n },
      ],
      ...[0, -0.5, 2, 0.3, 0.35, NaN, Infinity, null, 0.09999999999999999, 1e-9].map((step) => ({ ...half, step })),
    ];
    for (const scale of bad) expect(outcome(() => scaleOf('m', scale as Scale))).toBe('INVALID_OPTION');
  });

  it('says what a scale is and what came', () => {
    expect(() => scaleOf('mood', { min: 1, max: 5, step: 0.3 })).toThrow(
      'mood: scale must be { min, max } of 2 to 1000 levels that are multiples of step, which is 1 / a whole number; got "1, 5, 0.3"',
    );
    expect(() => scaleOf('mood', undefined)).toThrow('got undefined');
    expect(() => scaleOf('mood', 5 as never)).toThrow('got 5');
  });
});
