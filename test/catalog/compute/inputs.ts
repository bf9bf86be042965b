import { chosenWay } from '../../../src/catalog/compute/chosen-way.js';
import { knownIds } from '../../../src/catalog/compute/metric-calls.js';
import { type Way, waysOf } from '../../../src/catalog/compute/ways-to-call.js';
import type { MetricId } from '../../../src/catalog/metric-id.js';
import type { MetricRecord } from '../../../src/catalog/metric-record.js';

/** Every metric that can be computed, with its record and the ways to call it. */
export const metrics = knownIds().map((id) => ({ id: id as MetricId, ...waysOf('test', id) }));

/** An input of a metric, in one of its forms, with what comes out. */
export interface Example {
  readonly id: MetricId;
  readonly record: MetricRecord;
  readonly input: unknown;
  readonly options: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly at: string;
  /** The form that it has, and all that there are. */
  readonly way: Way;
  readonly ways: readonly Way[];
}

/** All examples of all records: the first one, that in rows and that from totals. */
export const examples: readonly Example[] = metrics.flatMap(({ id, record, ways }) => {
  const { example, exampleRows, exampleTotals } = record;
  const given: Omit<Example, 'id' | 'record' | 'way' | 'ways'>[] = [
    { input: example.inputs, options: example.options ?? {}, expected: example.expected, at: example.at },
  ];
  if (exampleRows) {
    const { rows, fields, expected } = exampleRows;
    given.push({ input: rows, options: { readers: fields }, expected, at: 'value' });
  }
  if (exampleTotals) {
    given.push({ input: exampleTotals.inputs, options: {}, expected: exampleTotals.expected, at: 'value' });
  }
  return given.map((each) => {
    const readers = (each.options['readers'] ?? {}) as Readonly<Record<string, unknown>>;
    const called = { caller: 'test', record, ways, form: undefined, readers, given: {} };
    return { id, record, ...each, ways, way: chosenWay(called, each.input) };
  });
});

/** What stands at a place of a result: `average[1].rate`, or `classes[].share` for all of a list. */
export function valueAt(result: unknown, at: string): unknown {
  const [first, ...others] = at.split('[].');
  const found = (first as string)
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce((value: unknown, key) => Object(value)[key], result);
  return others.length === 0 ? found : (found as unknown[]).map((item) => valueAt(item, others.join('[].')));
}
