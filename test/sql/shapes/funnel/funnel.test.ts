import { describe, expect, it } from 'vitest';
import { FunnelConversionAggregator } from '../../../../src/index.js';
import { compile } from '../../../../src/sql/index.js';
import { rowsOf } from '../../rows-of.js';

const columns = { user: 'who', at: 'at', step: 'step' };
const query = { dialect: 'duckdb', table: 'events', columns, steps: [1, 2], windowMs: 10, asOf: 50 } as const;

describe('funnels', () => {
  it('are those of the aggregator', () => {
    const statement = compile('funnel-conversion', { ...query, onInvalid: 'count' });
    const counted = statement.decode(
      rowsOf(statement.columns, [
        { outcome: 0, step: 0, value: 4, n: 2, sum_seen: 4, sum_late: 1 },
        { outcome: 0, step: 0, value: 2, n: 1, sum_seen: 1, sum_late: 0 },
        { outcome: 0, step: 0, value: 3, n: 1, sum_seen: 1, sum_late: 0 },
        { outcome: 0, step: 0, value: 0, n: 1, sum_seen: 1, sum_late: 0 },
        { outcome: 0, step: 1, value: 3, n: 1, sum_seen: 0, sum_late: 0 },
        { outcome: 0, step: 1, value: 8, n: 1, sum_seen: 0, sum_late: 0 },
        { outcome: 1, step: 0, value: 0, n: 1, sum_seen: 2, sum_late: 0 },
        { outcome: 10, step: 0, value: 0, n: 1, sum_seen: 3, sum_late: 0 },
      ]),
    );
    const event = (user: string | null, at: number, step: number) => ({ user, at, step });
    const inMemory = new FunnelConversionAggregator({
      steps: [1, 2],
      windowMs: 10,
      asOf: 50,
      onInvalid: 'count',
    }).addAll([
      event('an', 5, 1),
      event('an', 8, 2),
      event('an', 51, 2),
      event('binh', 5, 1),
      event('binh', 13, 2),
      event('chi', 5, 1),
      event('dung', 45, 1),
      event('em', 5, 7),
      ...[1, 2].map(() => event(null, 5, 1)),
      ...[1, 2, 3].map(() => event('', 5, 1)),
    ]);
    expect(JSON.stringify(counted.result({ confidence: 0.9 }))).toBe(
      JSON.stringify(inMemory.result({ confidence: 0.9 })),
    );
    expect(statement.decode([]).result()).toMatchObject({ steps: [{ medianMs: null }] });
  });

  it('refuse what is not counted', () => {
    for (const [options, why] of [
      [{ order: 'any' }, "order must be 'ordered' in SQL"],
      [{ entry: 'best' }, "entry must be 'first' in SQL"],
      [{ steps: [1, 'buy'] }, 'steps must be whole numbers in SQL (no text of yours becomes SQL'],
      [{ steps: [1, 2, 1] }, 'steps must be different from each other in SQL'],
      [{ steps: [1] }, 'steps must be two to 31 names'],
    ] as const) {
      expect(() => compile('funnel-conversion', { ...query, ...options })).toThrow(why);
    }
    const journey = { ...query, columns: { customer: 'c', at: 'a', stage: 's' } };
    expect(() => compile('journey-stage-conversion', journey as never)).toThrow('unknown option "steps"');
  });
});
