import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/catalog/compute/compute.js';
import { metricIds } from '../../../src/catalog/finding/metrics.js';
import { vi } from '../../../src/catalog/vi/vi.js';
import { idOf, kebab } from '../../structure/metric-ids.js';
import { examples, metrics, valueAt } from './inputs.js';

/** Equal, numbers up to a relative 1e-12; of objects the fields that are expected. */
function expectClose(found: unknown, expected: unknown): void {
  if (typeof expected === 'number') {
    expect(typeof found).toBe('number');
    expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  } else if (Object(expected) === expected) {
    for (const [key, value] of Object.entries(expected as object)) expectClose(Object(found)[key], value);
  } else {
    expect(found).toBe(expected);
  }
}

describe('every metric of the catalogue', () => {
  it('can be computed', () => {
    expect(metrics.map(({ id }) => id)).toEqual([...metricIds]);
  });

  it('has a name that is its function in kebab case', () => {
    for (const { id, record, ways } of metrics) {
      expect(kebab(record.function)).toBe(id);
      for (const { name } of ways) expect(idOf(name)).toBe(id);
    }
  });

  it('has inputs that its functions know by the same names', () => {
    for (const { id, record, ways } of metrics) {
      // a list is the input itself
      const lists = record.inputs.filter(({ type }) => type === 'list').map(({ name }) => name);
      const known = ways.flatMap(({ form, fields }) => [
        ...fields.map(({ name }) => name),
        ...(form === 'values' || form === 'list' || form === 'levels' ? lists : []),
      ]);
      expect(known, id).toEqual(expect.arrayContaining(record.inputs.map(({ name }) => name)));
    }
  });

  it('speaks both languages, of each input too', () => {
    for (const { id, record } of metrics) {
      const texts = vi.metrics[id];
      expect(texts, id).toMatchObject({ name: expect.stringMatching(/./), definition: expect.stringMatching(/./) });
      expect(Object.keys(texts.inputs).sort(), id).toEqual(record.inputs.map(({ name }) => name).sort());
    }
  });

  it.each(examples.map((each, k) => ({ ...each, k })))(
    '$id gives what its example expects ($way.form)',
    ({ id, record, input, options, expected, at }) => {
      const result = compute(id, input, options);
      expectClose(valueAt(result, at), expected);
      expect(result).toMatchObject({ metric: id, unit: record.unit });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    },
  );

  it.each(examples.filter(({ way, ways }) => way.form === 'columns' && ways.some(({ form }) => form === 'rows')))(
    '$id gives the same of rows as of columns',
    ({ id, input, options }) => {
      const columns = Object.entries(input as Readonly<Record<string, readonly unknown[]>>);
      const length = columns[0]?.[1].length ?? 0;
      const rows = Array.from({ length }, (_, i) =>
        Object.fromEntries(columns.map(([name, cells]) => [name, cells[i]])),
      );
      expect(compute(id, rows, options)).toEqual(compute(id, input, options));
    },
  );
});
