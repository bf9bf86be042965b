import { describe, expect, it } from 'vitest';
import { callsOf, fieldsOf, knownIds, optionsOf } from '../../../src/catalog/compute/metric-calls.js';

describe('callsOf', () => {
  it('finds record and forms, and refuses what is no id with the nearest ones', () => {
    const { record, forms } = callsOf('compute', 'nps');
    expect(record.name).toBe('Net Promoter Score');
    expect(forms.map(({ form, name }) => [form, name])).toContainEqual(['counts', 'npsFromCounts']);
    expect(() => callsOf('compute', 'churnrate')).toThrow(
      'compute: no metric has the id "churnrate"; the nearest are churn-rate, ',
    );
    for (const id of ['__proto__', 'constructor', '', null, 5, {}])
      expect(() => callsOf('compute', id)).toThrow('no metric has the id');
  });

  it('says what must be given', () => {
    const [counts] = callsOf('compute', 'nps').forms;
    if (counts === undefined) throw new Error('no form');
    const required = fieldsOf(counts).filter((field) => field.required);
    expect(required.map(({ name }) => name)).toEqual(['promoters', 'passives', 'detractors']);
    expect(optionsOf(counts)).toContainEqual(
      expect.objectContaining({ name: 'confidence', usual: 0.95, required: false }),
    );
  });

  it('knows each id once', () => {
    expect(new Set(knownIds()).size).toBe(knownIds().length);
  });
});
