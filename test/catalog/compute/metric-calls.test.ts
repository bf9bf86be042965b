import { describe, expect, it } from 'vitest';
import { callsOf, fieldsOf, knownIds, optionsOf } from '../../../src/catalog/compute/metric-calls.js';

describe('callsOf', () => {
  it('finds record and forms, and refuses what is no id with the nearest ones', () => {
    const { record, calls } = callsOf('compute', 'nps');
    expect(record.name).toBe('Net Promoter Score');
    expect(calls.map(({ call }) => Object.keys(call))).toEqual([['nps'], ['npsFromCounts']]);
    expect(() => callsOf('compute', 'churnrate')).toThrow(
      'compute: no metric has the id "churnrate"; the nearest are churn-rate, ',
    );
    for (const id of ['__proto__', 'constructor', '', null, 5, {}])
      expect(() => callsOf('compute', id)).toThrow('no metric has the id');
  });

  it('says what must be given', () => {
    const counts = callsOf('compute', 'nps').calls.find(({ forms }) => forms.counts !== undefined);
    const required = fieldsOf(counts?.forms.counts ?? '').filter((field) => field.required);
    expect(required.map(({ name }) => name)).toEqual(['promoters', 'passives', 'detractors']);
    expect(optionsOf(counts?.options ?? '')).toContainEqual(
      expect.objectContaining({ name: 'confidence', usual: 0.95, required: false }),
    );
  });

  it('knows each id once', () => {
    expect(new Set(knownIds()).size).toBe(knownIds().length);
  });
});
