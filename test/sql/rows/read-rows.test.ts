import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/sql/index.js';

const table = { table: 'answers', columns: { score: 'rating' } } as const;
const statement = compile('nps', { dialect: 'duckdb', ...table });
const byChannel = compile('nps', {
  dialect: 'mysql',
  ...table,
  by: { channel: 'channel', paid: { column: 'paid', type: 'boolean' } },
});

describe('rows', () => {
  it('of several shards are added up', () => {
    const rows = [
      { outcome: 0, level: 9, n: 2n },
      { outcome: 1, level: null, n: '1' },
    ];
    const { aggregator } = statement.decode([...rows, ...rows]);
    expect(aggregator?.toJSON()).toMatchObject({ missing: 2, counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0] });
  });

  it('may come in any order of columns and from any iterable, of nothing too', () => {
    const rows = new Map([[1, { n: 3, level: '10', outcome: '0' }]]).values();
    expect(statement.decode(rows).result().value).toBe(100);
    expect(statement.decode([]).result()).toMatchObject({ value: null, n: 0 });
  });

  it.each([
    [5, 'rows must be the rows of the statement'],
    [[5], 'row 0 must be an object'],
    [[[0, 9, 1]], 'row 0 must be an object'],
    [[{ outcome: 0, level: 9 }], 'row 0 has no column n; columns are outcome, level, n'],
    [[{ outcome: 0, level: 9, n: 1, m: 1 }], 'row 0 has an unknown column "m"; columns are outcome, level, n'],
    [[{ outcome: 0, level: 9, n: 0 }], 'n of row 0 must be a whole number from 1'],
    [[{ outcome: 0, level: 9, n: null }], 'n of row 0 must be a whole number from 1'],
    [[{ outcome: 0, level: 9, n: 1.5 }], 'column n of row 0 must be a whole number'],
    [[{ outcome: 0, level: 'x', n: 1 }], 'column level of row 0 must be a whole number'],
  ])('that are none are refused: %j', (rows, why) => {
    expect(() => statement.decode(rows as never)).toThrow(`decode nps: ${why}`);
  });

  it('have keys as the dialect writes them', () => {
    const rows = [{ key_1: '656E20E1BABF', key_2: 1n, outcome: 0, level: 9, n: 1 }];
    const [group] = byChannel.decode(rows).result().groups;
    expect(group?.keys).toEqual({ channel: 'en ế', paid: true });
    expect(() => byChannel.decode([{ ...rows[0], key_1: 7 }])).toThrow('row 0, key_1 must be a text');
    expect(() => byChannel.decode([{ ...rows[0], key_2: -1 }])).toThrow('row 0, key_2 must be a flag');
  });

  it('with a key that is no whole number are refused by the name of the key', () => {
    const by = { store: { column: 'store', type: 'number' } } as const;
    const statement = compile('nps', { dialect: 'duckdb', table: 't', columns: { score: 's' }, by });
    for (const key_1 of ['9007199254740992', 9_007_199_254_740_992, 9_007_199_254_740_992n]) {
      const rows = [{ key_1, outcome: 0, level: 9, n: 1 }];
      expect(() => statement.decode(rows)).toThrow('decode nps: by.store must be whole numbers of size below 2^51');
    }
  });

  it('of another statement are refused, not passed over', () => {
    const decode = (id: 'csat' | 'trust-score' | 'nps', row: object) => () =>
      compile(id, {
        dialect: 'duckdb',
        ...table,
        ...(id === 'trust-score' && { scale: { min: 1, max: 5 }, topFrom: 4 }),
      }).decode([{ outcome: 0, n: 1, ...row }]);
    expect(decode('csat', { level: 9 })).toThrow('level must be from 0 to 4, as this statement writes it; got 9');
    expect(decode('trust-score', { level: -1 })).toThrow('level must be from 0 to 4');
    expect(decode('nps', { level: null })).toThrow('level must be from 0 to 10');
    const share = compile('conversion-rate', { dialect: 'duckdb', table: 't', columns: { converted: 'c' } });
    expect(() => share.decode([{ outcome: 0, flag: 2, n: 1 }])).toThrow('flag must be from 0 to 1');
    const ttr = compile('ttr', { dialect: 'duckdb', table: 't', columns: { openedAt: 'o', resolvedAt: 'r' } });
    expect(() => ttr.decode([{ outcome: 0, fate: 8, duration: 1, n: 1 }])).toThrow('fate must be from 0 to 7');
    const text = { paid: 1, outcome: 0, level: 9, n: 1 };
    for (const key_1 of ['ZZ', 'FF', '6']) {
      const rows = [{ ...text, key_1, key_2: 1 }].map(({ paid: _, ...row }) => row);
      expect(() => byChannel.decode(rows)).toThrow('row 0, key_1 must be a text as the statement gives it');
    }
  });
});
