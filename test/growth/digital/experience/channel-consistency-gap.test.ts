import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelConsistencyGap } from '../../../../src/growth/digital/experience/channel-consistency-gap.js';
import { chiSquareUpperTail } from '../../../../src/stats/distributions/chi-square.js';
import { otherwise } from '../../../kernels/proportion/rates.js';
import { assertPlain } from '../../../laws.js';
import { expectNearly } from '../../../nearly.js';
import { runs } from '../../../runs.js';
import golden from './channel-consistency-gap.golden.json' with { type: 'json' };

describe('channelConsistencyGap', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    const result = input.channels
      ? channelConsistencyGap(input.channels, input.options)
      : channelConsistencyGap(input.scores ?? []);
    const shares = Object.fromEntries(result.channels.map(({ channel, value }) => [channel, value]));
    expectNearly({ ...result, channels: result.n, shares }, expected, tolerance);
  });

  it('has the number of the specification, with names or without', () => {
    const scores = [4.4, 4.1, 3.6];
    const gap = channelConsistencyGap(scores);
    expect(gap.value).toBeCloseTo(0.8, 12);
    expect(gap).toMatchObject({
      metric: 'channel-consistency-gap',
      unit: 'score',
      n: 3,
      missing: 0,
      invalid: 0,
      best: null,
      worst: null,
      chiSquare: null,
      df: null,
      p: null,
      minAnswers: null,
      leftOut: [],
    });
    const named = channelConsistencyGap(['app', 'web', 'shop'].map((channel, k) => ({ channel, score: scores[k] })));
    expect(named).toMatchObject({ value: gap.value, best: 'app', worst: 'shop' });
    expect(channelConsistencyGap([{ channel: 'app', score: null }, null, 4])).toMatchObject({
      value: null,
      n: 1,
      missing: 2,
    });
    expect(channelConsistencyGap([])).toMatchObject({ value: null, n: 0, unit: 'score' });
    const noneYet = { value: null, n: 0, unit: 'fraction', channels: [], leftOut: [], minAnswers: 30 };
    expect(channelConsistencyGap([], { minAnswers: 30 })).toMatchObject(noneYet);
    expect(() => channelConsistencyGap([], { minAnswers: 0 })).toThrow('minAnswers must be a whole number from 1');
    expect(() => channelConsistencyGap([null] as never, { minAnswers: 30 })).toThrow('minAnswers must be left out');
    expect(channelConsistencyGap([-2, -5.5, -0]).value).toBe(5.5);
  });

  it('names the ends, the intervals and what was left out', () => {
    const channels = [
      { channel: 'app', count: 9, total: 10 },
      { channel: 'web', count: 3, total: 10 },
      { channel: 'none', count: 0, total: 0 },
      { channel: 'few', count: 2, total: 9 },
    ];
    const gap = channelConsistencyGap(channels, { minAnswers: 10, confidence: 0.9 });
    expect(gap).toMatchObject({
      unit: 'fraction',
      n: 2,
      best: 'app',
      worst: 'web',
      leftOut: ['none', 'few'],
      minAnswers: 10,
      df: 1,
      channels: [
        { channel: 'app', value: 0.9, n: 10, interval: { method: 'wilson', confidence: 0.9 } },
        { channel: 'web', value: 0.3, n: 10 },
      ],
    });
    expect(gap.value).toBeCloseTo(0.6, 12);
    expect(channelConsistencyGap(channels).leftOut).toEqual(['none']);
  });

  it('agrees with the test cell by cell, whatever the order of the channels', () => {
    const counts = fc.record({ count: fc.nat(60), rest: fc.nat(60) }).filter(({ count, rest }) => count + rest > 0);
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 8 }), (given) => {
        const channels = given.map(({ count, rest }, k) => ({ channel: `${k}`, count, total: count + rest }));
        const gap = channelConsistencyGap(channels);
        assertPlain(gap);
        const shares = channels.map(({ count, total }) => count / total);
        expect(gap.value).toBe(Math.max(...shares) - Math.min(...shares));
        const all = channels.reduce((sum, { total }) => sum + total, 0);
        const good = channels.reduce((sum, { count }) => sum + count, 0);
        if (good === 0 || good === all) {
          expect(gap).toMatchObject({ value: 0, chiSquare: null, df: null, p: null });
          return;
        }
        let slow = 0;
        for (const { count, total } of channels) {
          const [expected, others] = [(total * good) / all, (total * (all - good)) / all];
          slow += (count - expected) ** 2 / expected + (total - count - others) ** 2 / others;
        }
        expect(gap.df).toBe(channels.length - 1);
        expect(Math.abs((gap.chiSquare as number) - slow)).toBeLessThan(1e-9 * (1 + slow));
        expect(gap.p).toBe(chiSquareUpperTail(gap.chiSquare as number, channels.length - 1));
        if (gap.value === 0) expect(gap).toMatchObject({ chiSquare: 0, p: 1 });
        const turned = channelConsistencyGap([...channels].reverse());
        expect(turned.value).toBe(gap.value);
        expect(turned.chiSquare).toBeCloseTo(gap.chiSquare as number, 9);
      }),
      { numRuns: runs },
    );
    const huge = 2 ** 50;
    const same = channelConsistencyGap(
      [3, 5, 7].map((k) => ({ channel: `${k}`, count: k * 2 ** 40, total: k * 2 ** 45 })),
    );
    expect(same).toMatchObject({ chiSquare: 0, p: 1, value: 0 });
    const apart = channelConsistencyGap([
      { channel: 'a', count: 0, total: huge },
      { channel: 'b', count: huge, total: huge },
    ]);
    expect(apart).toMatchObject({ value: 1, chiSquare: 2 * huge, p: 0 });
  });

  it('refuses what is no channel, naming it', () => {
    const app = { channel: 'app', count: 1, total: 2 };
    expect(() => channelConsistencyGap([app, { channel: 'web', count: 3, total: 2 }])).toThrow(
      'channelConsistencyGap: channels[1].count must be a whole number from 0 to channels[1].total, 2; got 3',
    );
    expect(() => channelConsistencyGap([app, app])).toThrow('channels[1].channel must be given once; got "app"');
    expect(() => channelConsistencyGap([app, { channel: 'web', score: 4 }] as never)).toThrow(
      'channelConsistencyGap: unknown part "score" of channels[1]; known are channel, count, total',
    );
    expect(() => channelConsistencyGap([4, NaN])).toThrow('scores[1] must be a finite number');
    expect(
      otherwise('INVALID_VALUE', {
        none: () => channelConsistencyGap(null as never),
        text: () => channelConsistencyGap(['4'] as never),
        'no name': () => channelConsistencyGap([{ ...app, channel: '' }]),
        'number for a name': () => channelConsistencyGap([{ ...app, channel: 1 }] as never),
        'mixed forms': () => channelConsistencyGap([app, 4] as never),
        'unknown field': () => channelConsistencyGap([{ ...app, satisfied: 1 }] as never),
        'both forms': () => channelConsistencyGap([app, { channel: 'b', score: 4 }] as never),
        'no count': () => channelConsistencyGap([{ channel: 'app', total: 2 }] as never),
        'score text': () => channelConsistencyGap([{ channel: 'a', score: '4' as never }]),
        'too many answers': () =>
          channelConsistencyGap(['a', 'b'].map((channel) => ({ channel, count: 1, total: Number.MAX_SAFE_INTEGER }))),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        minAnswers: () => channelConsistencyGap([app], { minAnswers: 0 }),
        confidence: () => channelConsistencyGap([app], { confidence: 1 }),
        unknown: () => channelConsistencyGap([app], { min: 1 } as never),
        'minAnswers of scores': () => channelConsistencyGap([4, 5] as never, { minAnswers: 30 }),
      }),
    ).toEqual([]);
  });
});
