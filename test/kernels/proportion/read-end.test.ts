import { describe, expect, it } from 'vitest';
import { NEVER } from '../../../src/core/instant.js';
import { readEnd } from '../../../src/kernels/proportion/read-end.js';
import { RowTally } from '../../../src/kernels/proportion/row-tally.js';

describe('readEnd', () => {
  it('is infinite where there is none, and else an instant before the year 9999', () => {
    const tally = new RowTally('m', [], 'count');
    expect([null, undefined, 5, '1970-01-01T00:00:01Z', NEVER - 1].map((end) => readEnd(tally, 'to', end, 0))).toEqual([
      Infinity,
      Infinity,
      5,
      1000,
      NEVER - 1,
    ]);
    expect([Infinity, new Date(NEVER)].map((end, index) => readEnd(tally, 'to', end, index))).toEqual([null, null]);
    expect(tally.leftOut).toEqual({
      missing: 0,
      invalid: 2,
      reasons: { 'to-not-an-instant': 1, 'to-out-of-range': 1 },
      refused: [
        { index: 0, reason: 'to-not-an-instant' },
        { index: 1, reason: 'to-out-of-range' },
      ],
    });
  });

  it('says how what never ends is said', () => {
    const read = (end: unknown) => () => readEnd(new RowTally('m', [1], 'throw'), 'to', end, 0);
    expect(read(Infinity)).toThrow('got Infinity (null says that it has not ended) at row 0, reader to');
    expect(read('9999-12-31T00:00Z')).toThrow(
      'm: to must be before the year 9999 (null says that it has not ended); got 9999-12-31T00:00:00.000Z at row 0, reader to',
    );
  });
});
