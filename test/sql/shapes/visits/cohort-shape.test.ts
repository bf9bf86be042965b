import { describe, expect, it } from 'vitest';
import { churnCohorts, repeatCohorts, retentionCohorts } from '../../../../src/index.js';
import { compile } from '../../../../src/sql/index.js';

const DAY = 86_400_000;
const known = { timeZone: 'UTC', asOf: 90 * DAY } as const;
const query = { dialect: 'duckdb', table: 'orders', columns: { customer: 'who', at: 'at' }, ...known } as const;
/** Three customers in January, of whom two come in February and one in March. */
const columns = { customer: ['a', 'b', 'c', 'a', 'b', 'c'], at: [1, 2, 3, 33, 40, 70].map((day) => day * DAY) };
const none = { n: 1, sum_sum: 6, min_day: 1, max_day: 70, min_since: DAY, max_until: 70 * DAY, b: 0 };
const days = { ...none, part: 0, a: 0, n: 6 };
const withoutPlaces = <Result extends { refused?: unknown }>({ refused: _, ...result }: Result) =>
  JSON.stringify(result);

describe('tables of cohorts', () => {
  it('by how many were there in each period', () => {
    const statement = compile('retention-cohorts', query);
    // a day before the first, and one after asOf, may be named
    expect(statement.columns.filter((name) => name.startsWith('sum_in_'))).toHaveLength(5);
    const flags = (counts: readonly number[]) => Object.fromEntries(counts.map((n, k) => [`sum_in_${k}`, n]));
    const table = statement.decode([
      { ...days, ...flags([0, 0, 0, 0, 0]) },
      { ...none, part: 1, a: 0, n: 3, ...flags([0, 3, 2, 1, 0]) },
    ]);
    expect(JSON.stringify(table.result())).toBe(withoutPlaces(retentionCohorts(columns, known)));
  });

  it('by the first period and the one that decides', () => {
    const pairs = [days, { ...none, part: 1, a: 0, b: 1, n: 2 }, { ...none, part: 1, a: 0, b: 2 }];
    const churn = compile('churn-cohorts', query).decode(pairs);
    expect(JSON.stringify(churn.result({ confidence: 0.8 }))).toBe(
      withoutPlaces(churnCohorts(columns, { ...known, confidence: 0.8 })),
    );
    const repeat = compile('repeat-cohorts', query).decode(pairs);
    expect(JSON.stringify(repeat.result())).toBe(withoutPlaces(repeatCohorts(columns, known)));
    const never = compile('repeat-cohorts', query).decode([
      { ...days, n: 1, sum_sum: 1 },
      { ...none, part: 1, a: 0, b: 500_000_000 },
    ]);
    expect(never.result()).toMatchObject({ cohorts: [{ cells: [{ repeated: 0 }, { repeated: 0 }, { repeated: 0 }] }] });
    const streak = { mode: 'streak' } as const;
    const ends = [days, { ...none, part: 1, a: 0, b: 2, n: 2 }, { ...none, part: 1, a: 0, b: 1 }];
    const lasting = compile('retention-cohorts', { ...query, ...streak }).decode(ends);
    expect(JSON.stringify(lasting.result())).toBe(withoutPlaces(retentionCohorts(columns, { ...known, ...streak })));
  });

  it('by bits of periods, where customers are members of several', () => {
    const births = { births: 'every-occurrence' } as const;
    const statement = compile('retention-cohorts', { ...query, ...births });
    // the first bit is of December 1969
    const words = [days, { ...none, part: 1, a: 0, n: 2, word_0: 6 }, { ...none, part: 1, a: 0, word_0: 10 }];
    const table = statement.decode(words.map((cell) => ({ word_0: 0, ...cell })));
    expect(JSON.stringify(table.result())).toBe(withoutPlaces(retentionCohorts(columns, { ...known, ...births })));
  });

  it('refuse what is not counted in SQL, and statements that would be too long', () => {
    const elapsed = { ...query, clock: 'elapsed', window: { days: 30 } };
    expect(() => compile('retention-cohorts', elapsed)).toThrow("clock must be 'calendar' or left out in SQL");
    expect(() => compile('repeat-cohorts', { ...query, nth: 3 })).toThrow('nth must be 2 or left out in SQL');
    expect(() => compile('retention-cohorts', { ...query, attribute: 'plan' })).toThrow('unknown option "attribute"');
    const today = { ...query, asOf: '2026-11-01T00:00:00Z' };
    expect(() => compile('retention-cohorts', today)).toThrow(
      'at most 400 periods; got 684, from earliest (1970 where left out) to asOf: give earliest, a later from, or a longer period',
    );
    expect(compile('retention-cohorts', { ...today, from: '2025-01-01' }).columns).toHaveLength(9 + 23);
    expect(() => compile('retention-cohorts', query).decode([]).result({ mode: 'streak' })).toThrow(
      'unknown option "mode"',
    );
  });
});
