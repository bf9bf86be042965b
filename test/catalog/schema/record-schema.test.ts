import { describe, expect, it } from 'vitest';
import { metric, metrics } from '../../../src/catalog/finding/metrics.js';
import { recordSchema } from '../../../src/catalog/schema/record-schema.js';
import { faults } from './faults.js';

const nps = metric('nps');

describe('the schema of a record', () => {
  it.each(metrics)('fits $id', (record) => {
    expect(faults(record, recordSchema())).toEqual([]);
  });

  it('names its draft and is plain JSON', () => {
    expect(recordSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(recordSchema()))).toEqual(recordSchema());
  });

  it.each([
    [{ ...nps, id: 'npss' }, '$.id is none of the words'],
    [{ ...nps, name: undefined }, '$.name is no string'],
    [{ ...nps, color: 'red' }, '$ has color'],
    [{ ...nps, range: [0] }, '$.range is too short'],
    [{ ...nps, range: [0, 1, 2] }, '$.range is too long'],
    [{ ...nps, range: ['0', 1] }, '$.range[0] is no number or null'],
    [{ ...nps, models: ['shop'] }, '$.models[0] is none of the words'],
    [{ ...nps, inputs: [{ name: 'a', type: 'count' }] }, '$.inputs[0] lacks says'],
    [{ ...nps, component: 'nobody' }, '$.component is none of the words'],
    [{ ...nps, exampleTotals: { inputs: { a: '1' }, expected: 1 } }, '$.exampleTotals.inputs.a is no number'],
    [{ id: 'nps' }, '$ lacks function'],
    [null, '$ is no object'],
  ])('does not fit what is no record: %#', (record, fault) => {
    expect(faults(record, recordSchema())).toContain(fault);
  });
});
