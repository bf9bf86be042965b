import { describe, expect, it } from 'vitest';
import { observationsOf, stepsOfObservations } from '../../../src/stats/survival/survival-observations.js';

const columns = { time: [5, 1, 2, 8], event: [1, 0, true, false], group: ['a', 'b', 'a', 'b'] };

describe('observationsOf', () => {
  it('reads columns and rows into groups', () => {
    const rows = columns.time.map((time, i) => ({ time, event: columns.event[i], group: columns.group[i] }));
    const readers = {
      time: (row: (typeof rows)[number]) => row.time,
      event: (row: (typeof rows)[number]) => row.event,
      group: (row: (typeof rows)[number]) => row.group,
    };
    for (const { strata } of [
      observationsOf('test', columns, {}, 'throw', true),
      observationsOf('test', rows, readers, 'throw', true),
      observationsOf('test', rows.values(), readers, 'throw', true),
    ]) {
      const seen = [...(strata.get('') ?? [])].map(([group, { n, time, event }]) => [
        group,
        [...time.subarray(0, n)],
        [...event.subarray(0, n)],
      ]);
      expect(seen).toEqual([
        ['a', [5, 2], [1, 1]],
        ['b', [1, 8], [0, 0]],
      ]);
    }
  });

  it('takes columns as they are when nothing is wrong with them, and only then', () => {
    const time = Float64Array.of(1, 2.5);
    const read = (event: Uint8Array, entry?: number[]) =>
      observationsOf('test', { time, event, entry }, {}, 'count', false).strata.get('')?.get('');
    expect(read(Uint8Array.of(1, 0))?.time).toBe(time);
    expect(read(Uint8Array.of(1, 2))?.n).toBe(1);
    expect(read(Uint8Array.of(1, 0), [0, 2])?.time).not.toBe(time);
    expect(read(Uint8Array.of(1, 0), [0, 2])?.entry?.subarray(0, 2)).toEqual(Float64Array.of(0, 2));
  });

  it('makes room for many', () => {
    const many = Array.from({ length: 1000 }, (_, i) => i);
    const entry = many.map((i) => Math.floor(i / 2));
    const { strata } = observationsOf('test', { time: many, event: many.map(() => 1), entry }, {}, 'throw', false);
    const [all] = strata.get('')?.values() ?? [];
    expect([all?.n, all?.time[999], all?.event[999], all?.entry?.[999]]).toEqual([1000, 999, 1, 499]);
  });
});

describe('stepsOfObservations', () => {
  it('counts whole times and sorts the others, with one result', () => {
    const time = Float64Array.from({ length: 200 }, (_, i) => (i * 37) % 50);
    const event = Uint8Array.from(time, (_, i) => (i % 4 ? 1 : 0));
    const counted = stepsOfObservations({ n: 200, time, event, entry: undefined });
    const entry = new Float64Array(200);
    const sorted = stepsOfObservations({ n: 200, time, event, entry });
    expect(sorted).toEqual(counted.map((step) => ({ ...step, entered: 0 })));
    const large = stepsOfObservations({ n: 200, time: time.map((one) => one * 1e6), event, entry: undefined });
    expect(large).toEqual(counted.map((step) => ({ ...step, time: step.time * 1e6 })));
  });
});
