import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/catalog/compute/compute.js';
import { knownIds } from '../../../src/catalog/compute/metric-calls.js';
import { metric, metrics } from '../../../src/catalog/finding/metrics.js';
import type { MetricId } from '../../../src/catalog/metric-id.js';
import { inputSchema } from '../../../src/catalog/schema/input-schema.js';
import type { JsonSchema } from '../../../src/catalog/schema/json-schema.js';
import { faults } from './faults.js';

/** A value that fits a schema; of several forms and types the first. */
function fitting({ anyOf, type, items, properties = {}, required = [] }: JsonSchema): unknown {
  const [only] = anyOf ?? [];
  if (only !== undefined) return fitting(only);
  switch ([type].flat()[0]) {
    case 'object':
      return Object.fromEntries(required.map((name) => [name, fitting(properties[name] ?? {})]));
    case 'array':
      return items ? [fitting(items)] : [];
    case 'boolean':
      return true;
    case 'string':
      return 'a';
    default:
      return 1;
  }
}

describe('the schema of an input', () => {
  it.each(knownIds())('of %s has examples that are computed, and rows and answers that are', (name) => {
    const { id, example } = metric(name as MetricId);
    const schema = inputSchema(id);
    for (const input of schema.examples ?? []) {
      const options = input === example.inputs ? example.options : null;
      expect(compute(id, input, options ?? {})).toMatchObject({ metric: id });
    }
    for (const form of schema.anyOf?.filter(({ type }) => type === 'array') ?? []) {
      expect(compute(id, fitting(form), example.options ?? {})).toMatchObject({ metric: id, n: 1 });
    }
  });

  it.each(metrics)(
    'of $id fits its examples and names what it is',
    ({ id, name, definition, example, exampleTotals }) => {
      const schema = inputSchema(id);
      expect(schema.title).toBe(name);
      expect(schema.description).toContain(definition);
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(faults(example.inputs, schema)).toEqual([]);
      if (exampleTotals !== undefined) expect(faults(exampleTotals.inputs, schema)).toEqual([]);
      expect(schema.examples?.every((each) => faults(each, schema).length === 0)).toBe(true);
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    },
  );

  it.each(metrics)('of $id fits no text, no number and nothing', ({ id }) => {
    for (const wrong of ['7', 7, null, true]) expect(faults(wrong, inputSchema(id))).not.toEqual([]);
  });

  it.each(metrics.filter(({ example }) => !Array.isArray(example.inputs)))(
    'of $id asks for each of its inputs, as numbers or lists',
    ({ id, inputs, example }) => {
      for (const { name, optional } of inputs) {
        const { [name]: _, ...rest } = example.inputs as Record<string, unknown>;
        expect(faults(rest, inputSchema(id))).toEqual(optional ? [] : expect.arrayContaining([`$ lacks ${name}`]));
        expect(faults({ ...rest, [name]: true }, inputSchema(id))).not.toEqual([]);
      }
    },
  );

  it('of a share has whole numbers and rows of flags, and nothing else', () => {
    const schema = inputSchema('conversion-rate');
    expect(faults([{ converted: true }, { converted: null }], schema)).toEqual([]);
    expect(faults([{ converted: 1 }], schema)).not.toEqual([]);
    expect(faults({ converted: 1.5, visitors: 3 }, schema)).not.toEqual([]);
    expect(faults({ converted: -1, visitors: 3 }, schema)).not.toEqual([]);
    expect(faults({ converted: 1, visitors: 3, visits: 3 }, schema)).toContain('$ has visits');
  });

  it('of a ratio has totals and rows of numbers, with the whole where it is read', () => {
    expect(faults([{ revenue: 1.5 }, { revenue: null }], inputSchema('arpu'))).toEqual([]);
    expect(faults([{ fraudulent: 1 }], inputSchema('fraud-rate'))).not.toEqual([]);
    expect(faults([{ fraudulent: 1, settled: 40 }], inputSchema('fraud-rate'))).toEqual([]);
  });

  it('of answers has counts of classes and the answers themselves', () => {
    expect(faults([9, null, 3], inputSchema('nps'))).toEqual([]);
    expect(faults(['9'], inputSchema('nps'))).not.toEqual([]);
  });

  it('of columns has ids and instants in numbers and in text', () => {
    const schema = inputSchema('retention-cohorts');
    expect(faults({ customer: ['a', 2, null], at: [0, '2026-01-01T00:00:00Z', null] }, schema)).toEqual([]);
    expect(faults({ customer: ['a'], at: [true] }, schema)).toEqual(['$.at[0] is no number or string or null']);
    expect(faults({ customer: ['a'], at: [[1, 2]] }, schema)).not.toEqual([]);
    expect(faults({ askedAt: [0], answeredAt: [[1, 2]] }, inputSchema('first-response-time'))).toEqual([]);
  });

  it('of cases has ends once or several times, and what may be left out', () => {
    const cases = { openedAt: [0, 1], resolvedAt: [[10, 45], null] };
    const parts = { reopenedAt: [30, null], closedAt: [null, 4], pauses: [[[2, 4]], null] };
    expect(faults({ ...cases, ...parts }, inputSchema('ttr'))).toEqual([]);
    expect(faults({ ...cases, pauses: [[2, 4]] }, inputSchema('ttr'))).not.toEqual([]);
    const clocks = { startedAt: [0, 1], endedAt: [[10, 45], null], target: [5, { businessDays: 2, by: '17:00' }] };
    expect(faults(clocks, inputSchema('sla-attainment'))).toEqual([]);
    expect(faults({ ...clocks, target: ['5', 5] }, inputSchema('sla-attainment'))).not.toEqual([]);
    for (const id of ['ttr', 'first-response-time', 'next-response-time', 'sla-attainment', 'backlog'] as const) {
      expect(inputSchema(id).properties, id).toHaveProperty('closedAt');
    }
    expect(faults({ reopened: 1, resolved: 2, unresolved: 0.5 }, inputSchema('reopen-rate'))).not.toEqual([]);
  });

  it('of a list is what its example shows; fields that only some have may be left out', () => {
    expect(faults([{ name: 'a', value: 1, weight: 1 }], inputSchema('brand-score'))).toEqual([]);
    expect(faults([{ name: 'a', value: '1', weight: 1 }], inputSchema('brand-score'))).not.toEqual([]);
    expect(faults([[{ at: 0 }]], inputSchema('on-hold-time'))).toContain('$[0][0] lacks status');
    expect(faults([{ anything: 'goes' }], inputSchema('segment-customers'))).toEqual([]);
  });

  it('is refused for what is no id', () => {
    expect(() => inputSchema('npss' as never)).toThrow('inputSchema: no metric has the id "npss"; the nearest are');
  });
});
