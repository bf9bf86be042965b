import { describe, expect, it } from 'vitest';
import { MrrMovementsAggregator } from '../../../../src/index.js';
import { compile } from '../../../../src/sql/index.js';
import { rowsOf } from '../../rows-of.js';

const columns = { customer: 'who', startedAt: 'since', endedAt: 'until', amount: 'price' };
const query = { dialect: 'duckdb', table: 'spells', columns, asOf: 100, from: 40, to: 80 } as const;

describe('mrrMovements', () => {
  it('are those of the aggregator', () => {
    const statement = compile('mrr-movements', query);
    const stocks = { sum_worth_0: 90, sum_payers_0: 3, sum_worth_1: 115, sum_payers_1: 4 };
    const moves = {
      sum_new_0: 5,
      sum_new_n_0: 1,
      sum_expansion_0: 20,
      sum_expansion_n_0: 1,
      sum_contraction_0: 10,
      sum_contraction_n_0: 1,
    };
    const others = { sum_churned_0: 10, sum_churned_n_0: 1, sum_reactivated_0: 20, sum_reactivated_n_0: 1 };
    const row = { outcome: 0, n: 5, sum_seen: 9, sum_large: 0, ...stocks, ...moves, ...others };
    const counted = statement.decode(rowsOf(statement.columns, [row]));
    const spell = (customer: string, startedAt: number, endedAt: number | null, amount: number) => ({
      customer,
      startedAt,
      endedAt,
      amount,
    });
    const inMemory = new MrrMovementsAggregator({ asOf: 100 }).addAll([
      spell('new', 50, null, 5),
      spell('more', 0, 50, 50),
      spell('more', 50, null, 70),
      spell('less', 0, 50, 30),
      spell('less', 50, null, 20),
      spell('lost', 0, 50, 10),
      spell('back', 0, 20, 1),
      spell('back', 50, null, 20),
    ]);
    expect(JSON.stringify(counted.result())).toBe(JSON.stringify(inMemory.result({ from: 40, to: 80 })));
    expect(statement.decode([]).result()).toEqual(
      new MrrMovementsAggregator({ asOf: 100 }).result({ from: 40, to: 80 }),
    );
  });

  it('refuse what a statement cannot know', () => {
    const { from: _, ...rest } = query;
    expect(() => compile('mrr-movements', rest)).toThrow('from must be given in SQL');
    const series = { ...query, timeZone: 'UTC', period: 'month', window: 12 } as const;
    expect(() => compile('mrr-movements', series)).toThrow('window must be left out in SQL');
    expect(() => compile('mrr-movements', query).decode([]).result({ from: 5 })).toThrow('unknown option "from"');
  });
});
