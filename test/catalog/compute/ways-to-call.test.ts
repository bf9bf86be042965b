import { describe, expect, it } from 'vitest';
import { waysOf } from '../../../src/catalog/compute/ways-to-call.js';

const formsOf = (id: string) => waysOf('test', id).ways.map(({ form, name }) => `${form} ${name}`);

describe('waysOf', () => {
  it('are those of the functions, and what rows can be given as', () => {
    expect(formsOf('nps')).toEqual(['counts npsFromCounts', 'values nps', 'rows nps', 'columns nps']);
    // columns of its own, and no single value
    expect(formsOf('ttr')).toEqual(['columns ttr', 'rows ttr']);
    expect(formsOf('conversion-rate')).toEqual([
      'counts conversionRate',
      'rows conversionRate',
      'columns conversionRate',
      'values conversionRate',
    ]);
    // its rows have readers of names of one's own
    expect(formsOf('quality-rate')).toEqual(['counts qualityRate', 'rows qualityRate']);
  });

  it('know whole numbers by the record', () => {
    const [counts] = waysOf('test', 'nps').ways;
    expect(counts?.fields.find(({ name }) => name === 'promoters')?.type).toBe('count');
    expect(counts?.fields.find(({ name }) => name === 'missing')?.type).toBe('number');
  });
});
