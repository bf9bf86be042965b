import { describe, expect, it } from 'vitest';
import { concludeFunnel } from '../../../src/kernels/funnel/funnel-result.js';
import { spec, words } from './funnel-words.js';

describe('concludeFunnel', () => {
  const tally = { reached: [4, 2, 0], open: [3, 1, 1], medians: [7, null] };
  const totals = { missing: 1, invalid: 2, reasons: {}, afterAsOf: 3 };

  it('says what was counted, and how', () => {
    const options = { windowMs: 5, asOf: 9, entry: 'best', order: 'any' };
    expect(concludeFunnel(words, spec(options), tally, totals, {})).toMatchObject({
      metric: 'own-funnel',
      value: 0,
      n: 4,
      ...totals,
      definition: 'any/best-entry/5-ms',
      stepNames: ['a', 'b', 'c'],
      reached: [4, 2, 0],
      steps: [
        { step: 'b', value: 0.5, medianMs: 7 },
        { step: 'c', value: 0, medianMs: null },
      ],
      ...options,
      entered: 7,
      open: { entered: 3, reached: [3, 1, 1] },
    });
  });

  it('hands out lists of its own', () => {
    const result = concludeFunnel(words, spec(), tally, totals, {});
    expect(result.reached).not.toBe(tally.reached);
    expect(result.open.reached).not.toBe(tally.open);
    expect(result.definition).toBe('ordered/first-entry');
  });
});
