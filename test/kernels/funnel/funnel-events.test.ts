import { describe, expect, it } from 'vitest';
import { readFunnelEvents } from '../../../src/kernels/funnel/funnel-events.js';
import { NO_PLACE } from '../../../src/kernels/funnel/funnel-spec.js';
import { spec } from './funnel-words.js';

const codes = (changes: object = {}) => ({
  who: Int32Array.of(1, 0, 1),
  at: Float64Array.of(5, 6, 7),
  what: Int32Array.of(9, 3, 4),
  ...changes,
});
const own = (options: object = {}) => spec(options, [3, 9]);

describe('readFunnelEvents', () => {
  it('takes columns of codes as they are', () => {
    const columns = codes();
    const read = readFunnelEvents(own(), columns, {});
    expect(read.subjects).toBe(columns.who);
    expect(read.at).toBe(columns.at);
    expect(read).toMatchObject({ codes: 2, ids: null, missing: 0, invalid: 0, afterAsOf: 0 });
    expect([...read.places]).toEqual([1, 0, NO_PLACE]);
  });

  it.each([
    ['rows', [1, 0, 1].map((who, i) => ({ who, at: 5 + i, what: [9, 3, 4][i] }))],
    ['arrays', { who: [1, 0, 1], at: [5, 6, 7], what: [9, 3, 4] }],
    ['one column of another kind', codes({ what: [9, 3, 4] })],
    ['floats', codes({ what: Float32Array.of(9, 3, 4) })],
  ])('numbers %s first', (_, source) => {
    const readers = Object.fromEntries(
      ['who', 'at', 'what'].map((name) => [name, (row: object) => Reflect.get(row, name)]),
    );
    const read = readFunnelEvents(own(), source, Array.isArray(source) ? readers : {});
    expect(read.ids).toEqual([1, 0]);
    expect([...(read.subjects as Int32Array)]).toEqual([0, 1, 0]);
    expect([...read.places]).toEqual([1, 0, NO_PLACE]);
  });

  it('leaves out what lies after asOf, also of no step', () => {
    const read = readFunnelEvents(own({ asOf: 5 }), codes(), {});
    expect([read.afterAsOf, ...read.places]).toEqual([2, 1, NO_PLACE, NO_PLACE]);
    expect(readFunnelEvents(own({ asOf: 7 }), codes(), {}).afterAsOf).toBe(0);
  });

  it('keeps events of no step where they end attempts', () => {
    expect([...readFunnelEvents(own({ order: 'strict' }), codes(), {}).places]).toEqual([1, 0, 2]);
  });

  it('counts what stands for none as missing', () => {
    for (const missingValue of [9, 0]) {
      expect(readFunnelEvents(own(), codes(), { missingValue }).missing).toBe(1);
    }
    expect(readFunnelEvents(own(), codes({ at: Float64Array.of(5, Number.NaN, 7) }), {}).missing).toBe(1);
  });
});
