import { describe, expect, it } from 'vitest';
import { FunnelConversionAggregator } from '../../../src/growth/marketplace/funnel-conversion-aggregator.js';
import { funnelCountingIn } from '../../../src/kernels/funnel/funnel-aggregator.js';
import { outcome } from '../../laws.js';

const steps = ['view', 'buy'];
const events = [
  { user: 'an', step: 'view', at: 0 },
  { user: 'an', step: 'buy', at: 5 },
  { user: 'binh', step: 'view', at: 7 },
];

describe('FunnelAggregator', () => {
  it('moves an attempt when an earlier event arrives', () => {
    const late = new FunnelConversionAggregator({ steps, windowMs: 10 }).addAll([
      { user: 'an', step: 'view', at: 20 },
      { user: 'an', step: 'buy', at: 25 },
    ]);
    expect(late.result().reached).toEqual([1, 1]);
    expect(late.add({ user: 'an', step: 'view', at: 0 }).result().reached).toEqual([1, 0]);
    expect(late.add({ user: 'an', step: 'buy', at: 3 }).result().steps[0]?.medianMs).toBe(3);
  });

  it('concludes as often as asked, and goes on', () => {
    const funnel = new FunnelConversionAggregator({ steps }).addAll(events);
    expect(funnel.result({ confidence: 0.9 }).interval?.confidence).toBe(0.9);
    expect(funnel.result()).toEqual(funnel.result());
    expect(funnel.add({ user: 'binh', step: 'buy', at: 9 }).result().value).toBe(1);
  });

  it('refuses what is no event, in whole', () => {
    const funnel = new FunnelConversionAggregator({ steps }).addAll(events);
    const before = JSON.stringify(funnel);
    expect(() => funnel.add(5 as never)).toThrow('funnelConversion: an event must be an object with user; got 5');
    expect(() => funnel.addAll(5 as never)).toThrow('funnelConversion: events must be iterable; got 5');
    expect(() => funnel.addAll([events[0], { user: '', step: 'view', at: 0 }])).toThrow(
      'funnelConversion: user must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at row 1, reader user',
    );
    const columns = { user: ['chi'], step: ['view'], at: [0] };
    expect(outcome(() => funnel.addColumns({ ...columns, at: ['x'] }))).toBe('INVALID_VALUE');
    expect(outcome(() => funnel.addColumns(columns, { steps } as never))).toBe('INVALID_OPTION');
    expect(JSON.stringify(funnel)).toBe(before);
    expect(funnel.addColumns(columns, { missingValue: -1 }).result().n).toBe(3);
  });

  it('takes counting options alone', () => {
    for (const options of [undefined, null, {}, { steps, confidence: 0.9 }, { steps, user: () => 1 }]) {
      expect(outcome(() => new FunnelConversionAggregator(options as never))).toBe('INVALID_OPTION');
    }
  });
});

describe('funnelCountingIn', () => {
  it('gives the options behind a state', () => {
    const counting = { order: 'any', entry: 'best', windowMs: 5, asOf: 9, onInvalid: 'count' } as const;
    expect(funnelCountingIn(new FunnelConversionAggregator({ steps, ...counting }).toJSON())).toEqual(counting);
    expect(funnelCountingIn(new FunnelConversionAggregator({ steps }).toJSON())).toEqual({
      order: 'ordered',
      entry: 'first',
      windowMs: undefined,
      asOf: undefined,
      onInvalid: 'throw',
    });
  });
});
