import { describe, expect, it } from 'vitest';
import { readEnds } from '../../../src/kernels/proportion/read-ends.js';
import { RowTally } from '../../../src/kernels/proportion/row-tally.js';

describe('readEnds', () => {
  const read = (value: unknown) => {
    const tally = new RowTally('ttr', [], 'count');
    return [readEnds(tally, 'resolvedAt', value, 3), tally.leftOut.reasons] as const;
  };

  it('reads one instant or several, ascending, and nothing for none', () => {
    for (const none of [null, undefined, []]) expect(read(none)).toEqual([[], {}]);
    expect(read(5n)).toEqual([[5], {}]);
    expect(read('1970-01-01T00:00:00.007Z')[0]).toEqual([7]);
    expect(read(new Set([new Date(9), 2, '1970-01-01T00:00:00.005Z']))[0]).toEqual([2, 5, 9]);
  });

  it('is done with a row of which an event is none, or never comes', () => {
    expect(read([3, null])).toEqual([null, { 'resolvedAt-not-an-instant': 1 }]);
    expect(read([3, 'x', 'y'])).toEqual([null, { 'resolvedAt-not-an-instant': 1 }]);
    expect(read([3, Date.UTC(9999, 1)])).toEqual([null, { 'resolvedAt-out-of-range': 1 }]);
    expect(() => readEnds(new RowTally('ttr', [], 'throw'), 'resolvedAt', [undefined], 3)).toThrow(
      'ttr: resolvedAt must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got undefined at row 3, reader resolvedAt',
    );
  });
});
