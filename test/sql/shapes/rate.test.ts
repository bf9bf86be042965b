import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/catalog/compute/index.js';
import { metrics } from '../../../src/catalog/finding/metrics.js';
import { compile } from '../../../src/sql/index.js';

describe('rates', () => {
  it('are concluded as their functions do, with intervals of counts', () => {
    const { pours, interval } = { pours: 'ratio', interval: 'poisson' } as const;
    const rates = metrics.filter((record) => record.pours === pours && record.interval === interval && record.rows);
    expect(rates.map(({ id }) => id)).toContain('complaint-rate');
    const read = (row: object, [x, y]: readonly string[]) => ({ [x as string]: 'x', [y as string]: 'y', ...row });
    for (const { id, part, whole } of rates) {
      const names = [String(part), String(whole)];
      const query = { dialect: 'duckdb', table: 't', columns: read({}, names), onInvalid: 'count' } as const;
      const none = { sum_x: null, sum_y: null };
      const rows = [
        { outcome: 0, n: 2, sum_x: '7', sum_y: 300n },
        ...[1, 10, 11].map((outcome) => ({ outcome, n: 1, ...none })),
      ];
      const memory = [
        { x: 3, y: 100 },
        { x: 4, y: 200 },
        { x: 1, y: null },
        { x: -1, y: null },
        { x: 1, y: -1 },
      ];
      const counted = compile(id as 'nps', query as never).decode(rows) as unknown as {
        aggregator: null;
        result(o: object): object;
      };
      const options = { confidence: 0.9 };
      const { refused: _, ...expected } = compute(id, memory, {
        readers: read({}, names),
        onInvalid: 'count',
        ...options,
      }) as {
        refused?: unknown;
      };
      expect(counted.result(options)).toEqual(expected);
      expect(counted.aggregator).toBe(null);
    }
  });
});
