import { describe, expect, it } from 'vitest';
import { chosenWay } from '../../../src/catalog/compute/chosen-way.js';
import { waysOf } from '../../../src/catalog/compute/ways-to-call.js';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';

function chosen(
  id: string,
  input: unknown,
  options: { form?: unknown; readers?: Record<string, unknown>; given?: Record<string, unknown> } = {},
): string {
  const { record, ways } = waysOf('test', id);
  const { form, name } = chosenWay(
    { caller: `compute ${id}`, record, ways, form: options.form, readers: {}, given: {}, ...options },
    input,
  );
  return `${form} ${name}`;
}

describe('chosenWay', () => {
  it('tells forms by their shape', () => {
    expect(chosen('nps', { promoters: 1, passives: 1, detractors: 1 })).toBe('counts npsFromCounts');
    expect(chosen('nps', [10, 9])).toBe('values nps');
    expect(chosen('nps', new Uint8Array(3))).toBe('values nps');
    expect(chosen('nps', [{ score: 9 }])).toBe('rows nps');
    expect(chosen('nps', { score: [9] })).toBe('columns nps');
    expect(chosen('conversion-rate', [true, false])).toBe('values conversionRate');
    expect(chosen('requester-wait-time', [[{ at: 0, status: 'new' }]])).toBe('values requesterWaitTime');
    expect(chosen('segment-mix', [{ class: 'A', count: 1 }])).toBe('list segmentMixFromCounts');
    expect(chosen('segment-mix', [{ segment: 'A' }])).toBe('rows segmentMix');
  });

  it('sends what has been counted to the function', () => {
    const spells = countSpells({ customer: ['a'], startedAt: [0], endedAt: [null] }, { asOf: 9 });
    expect(() => chosen('churn-rate', spells)).toThrow(
      'compute churn-rate: input must be rows, columns or numbers; what has been counted goes into the function itself, churnRate',
    );
    expect(chosen('nps', [{ kind: 'x', score: 9 }])).toBe('rows nps');
  });

  it('tells functions and forms by the fields', () => {
    expect(chosen('rfm', [{ customer: 'a', recency: 5, frequency: 1, monetary: 3 }])).toBe('rows rfmFromSummaries');
    expect(chosen('rfm', [{ customer: 'a', at: 5, amount: 3 }])).toBe('rows rfm');
    expect(chosen('rfm', [{ who: 'a', at: 5 }], { readers: { customer: 'who' } })).toBe('rows rfm');
    expect(chosen('conversion-rate', { converted: 5, visitors: 9 })).toBe('counts conversionRate');
    expect(chosen('conversion-rate', { converted: [true] })).toBe('columns conversionRate');
    // what fits none is answered in the words of the first
    expect(chosen('nps', { foo: 1 })).toBe('counts npsFromCounts');
  });

  it('tells functions of the same fields by the options, and by what lacks', () => {
    const { ways, record } = waysOf('test', 'customer-acquisition-cost');
    const knows = (rows: unknown, given = {}) => {
      const called = { caller: 'compute', record, ways, form: undefined, readers: {}, given };
      return chosenWay(called, rows).options.some(({ name }) => name === 'lag');
    };
    expect(knows([{ cost: 5, newCustomers: 4 }])).toBe(false);
    expect(knows([{ cost: 5, newCustomers: 4 }], { confidence: 0.9 })).toBe(false);
    expect(knows([{ cost: 5, newCustomers: 4 }], { lag: 1, period: 'month' })).toBe(true);
    expect(knows([{ cost: 5, newCustomers: 4, first: '2026-01-01' }])).toBe(true);
  });

  it('takes numbers for counts per level only where the record has such', () => {
    expect(chosen('ces', [1, 2, 3, 4, 5, 6, 7])).toBe('levels cesFromCounts');
    expect(chosen('ces', [1, 2], { form: 'values' })).toBe('values ces');
    expect(chosen('csat', [5, 4])).toBe('values csat');
    expect(chosen('csat', [0, 0, 1, 2, 3], { form: 'levels' })).toBe('levels csatFromCounts');
  });

  it('takes nothing for no answers', () => {
    expect(chosen('ces', [])).toBe('values ces');
    expect(chosen('ces', [null, undefined])).toBe('values ces');
    expect(chosen('segment-mix', [])).toBe('values segmentMix');
    expect(chosen('channel-consistency-gap', [])).toBe('values channelConsistencyGap');
  });

  it('takes nothing for that of which the options speak', () => {
    expect(chosen('channel-consistency-gap', [], { given: { minAnswers: 30 } })).toBe('list channelConsistencyGap');
    expect(chosen('membership-tiers', [], { given: { classes: [] } })).toBe('list membershipTiersFromCounts');
    // an option of none changes nothing
    expect(chosen('channel-consistency-gap', [], { given: { min: 30 } })).toBe('values channelConsistencyGap');
    expect(chosen('channel-consistency-gap', [4.5], { given: { minAnswers: 30 } })).toBe(
      'values channelConsistencyGap',
    );
  });

  it('refuses other shapes and forms, and says which ones there are', () => {
    for (const input of [null, undefined, 5, 'x', true, new Map()]) {
      expect(() => chosen('nps', input)).toThrow(
        'compute nps: input must be { promoters, passives, detractors }, or an array of values, or an array of { score }, or an object of columns { score }; got',
      );
    }
    expect(() => chosen('survey-response-rate', 'x', { form: 'counts' })).toThrow(
      'input must be { answered, delivered }; got "x"',
    );
    expect(() => chosen('nps', [[1]], { form: 'rows' })).toThrow('input must be an array of { score }; got Array(1)');
    expect(() => chosen('nps', [], { form: 'levels' })).toThrow('compute nps: unknown form "levels"; known are');
  });
});
