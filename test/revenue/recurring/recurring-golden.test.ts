import { describe, expect, it } from 'vitest';
import { countSpells, type SubscriptionColumns } from '../../../src/kernels/spell/count-spells.js';
import { mrr } from '../../../src/revenue/recurring/mrr.js';
import { mrrMovements } from '../../../src/revenue/recurring/mrr-movements.js';
import { saasQuickRatio } from '../../../src/revenue/recurring/saas-quick-ratio.js';
import { upsellRate } from '../../../src/revenue/recurring/upsell-rate.js';
import { grossRevenueRetention } from '../../../src/revenue/retention/gross-revenue-retention.js';
import { netRevenueRetention } from '../../../src/revenue/retention/net-revenue-retention.js';
import oracle from '../../customers/churn/churn.golden.json' with { type: 'json' };
import { assertPlain, outcome } from '../../laws.js';
import golden from './recurring.golden.json' with { type: 'json' };

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  readonly options: Readonly<Record<string, string>>;
  readonly expected: unknown;
}

const MOVES = ['start', 'new', 'expansion', 'contraction', 'churned', 'reactivated', 'end'] as const;
type Expected = Readonly<Record<(typeof MOVES)[number] | 'value', number>> &
  Readonly<Record<string, unknown>> & { readonly customers: Readonly<Record<(typeof MOVES)[number], number>> };

const utc = (day: unknown) => `${day}T00:00:00Z`;
const playbook = {
  customer: oracle.mrrPlaybook.rows.map(([who]) => String(who)),
  startedAt: oracle.mrrPlaybook.rows.map(([, start]) => utc(start)),
  endedAt: oracle.mrrPlaybook.rows.map(([, , end]) => utc(end)),
  amount: oracle.mrrPlaybook.rows.map(([, , , amount]) => Number(amount)),
};
const casesOf = (...kinds: string[]) => (golden.cases as readonly Case[]).filter(({ kind }) => kinds.includes(kind));
const columnsOf = (input: unknown) => (typeof input === 'string' ? playbook : input) as SubscriptionColumns;

/** Whole numbers exactly, others within 1e-12 of the largest stock. */
function expectMoney(actual: number | null, expected: number | null, scale: number): void {
  if (expected === null || actual === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * scale);
}

/** One stretch of time against the oracle, by every metric of it. */
function expectStretch(results: Readonly<Record<string, Record<string, unknown>>>, expected: Expected): void {
  const { flow, gross, net, quick, upsell } = results as Record<string, Record<string, never>>;
  const scale = Math.max(1, expected.start, expected.end);
  const isWhole = MOVES.every((name) => Number.isInteger(expected[name]));
  for (const name of ['value', ...MOVES] as const) {
    if (isWhole) expect([name, flow?.[name]]).toEqual([name, expected[name]]);
    else expectMoney(flow?.[name] as never, expected[name], scale);
  }
  expect(flow?.['customers']).toEqual(expected.customers);
  expect(flow?.['status']).toBe(expected['complete'] ? 'complete' : 'partial');
  const rates = {
    grossRevenueRetention: gross?.['value'],
    netRevenueRetention: net?.['value'],
    saasQuickRatio: quick?.['value'],
    saasQuickRatioWithoutReactivated: quick?.['withoutReactivated'],
    upsellRate: upsell?.['value'],
    upsellRateOfRevenue: upsell?.['ofRevenue'],
  };
  for (const [name, rate] of Object.entries(rates)) expectMoney(rate ?? null, expected[name] as number | null, scale);
}

describe('recurring revenue agrees with the oracle', () => {
  it.each(casesOf('mrr'))('$id', ({ input, expected }) => {
    const stocks = expected as { asOf: string; value: number; customers: number }[];
    const spells = countSpells(columnsOf(input), { asOf: '2030-01-01T00:00:00Z' });
    for (const { asOf, value, customers } of stocks) {
      const result = mrr(columnsOf(input), { asOf });
      expectMoney(result.value, value, Number.isInteger(value) ? 0 : value);
      expect(result.n).toBe(customers);
      expect(mrr(spells, { at: asOf })).toMatchObject({ value: result.value, n: customers });
    }
  });

  it.each(casesOf('mrr-series'))('$id', ({ input, options, expected }) => {
    const months = expected as Expected[];
    const { period, from, to, timeZone, asOf } = options as Record<string, string>;
    const range = { period: period as 'month', from, to };
    const flows = mrrMovements(columnsOf(input), { ...range, timeZone, asOf });
    assertPlain(flows);
    expect(flows.periods.map((each) => each.period)).toEqual(months.map((each) => each['period']));
    const spells = countSpells(columnsOf(input), { asOf: asOf ?? flows.to, timeZone });
    expect(mrrMovements(spells, range).periods).toEqual(flows.periods);
    const [gross, net] = [grossRevenueRetention(spells, range), netRevenueRetention(spells, range)];
    const [quick, upsell] = [saasQuickRatio(spells, range), upsellRate(spells, range)];
    for (const [k, month] of months.entries()) {
      const at = (of: { readonly periods: readonly unknown[] }) => of.periods[k] as Record<string, unknown>;
      expectStretch({ flow: at(flows), gross: at(gross), net: at(net), quick: at(quick), upsell: at(upsell) }, month);
    }
  });

  it.each(casesOf('mrr-span'))('$id', ({ input, expected }) => {
    const spells = countSpells(columnsOf(input), { asOf: '2030-01-01T00:00:00Z' });
    for (const span of expected as (Expected & { from: string; to: string })[]) {
      const { from, to } = span;
      const net = netRevenueRetention(spells, { from, to });
      const gross = grossRevenueRetention(columnsOf(input) as typeof playbook, { from, to });
      expect(netRevenueRetention(columnsOf(input) as typeof playbook, { from, to }).value).toBe(net.value);
      const [quick, upsell] = [saasQuickRatio(spells, { from, to }), upsellRate(spells, { from, to })];
      const flow = mrrMovements(columnsOf(input), { from, to });
      expectStretch({ flow, gross, net, quick, upsell } as never, span);
    }
  });

  it('mrrPlaybook.movements, month by month', () => {
    const [{ expected } = { expected: [] }] = casesOf('playbook');
    const months = expected as (Record<string, number | null> & { month: string; customers: Record<string, number> })[];
    const bridge = mrrMovements(playbook, { period: 'month', timeZone: 'UTC', from: '2017-09-01', to: '2020-03-01' });
    const spells = countSpells(playbook, { asOf: '2020-03-01T00:00:00Z', timeZone: 'UTC' });
    const quick = saasQuickRatio(spells, { period: 'month' });
    const net = netRevenueRetention(spells, { period: 'month' });
    expect(bridge.periods.length).toBe(30);
    for (const [k, month] of months.entries()) {
      const { churned, new: joined, reactivated, expanded, contracted } = month.customers;
      expect(bridge.periods[k]).toMatchObject({
        period: month.month,
        start: month['startMrr'],
        new: month['new'],
        expansion: month['expansion'],
        contraction: month['contraction'],
        churned: month['churn'],
        reactivated: month['reactivation'],
        end: month['endMrr'],
        customers: { new: joined, reactivated, churned, expansion: expanded, contraction: contracted },
      });
      expectMoney(quick.periods[k]?.value ?? null, month['quickRatio'] ?? null, 1);
      expectMoney(quick.periods[k]?.withoutReactivated ?? null, month['quickRatioNoReactivation'] ?? null, 1);
      expectMoney(net.periods[k]?.value ?? null, month['nrr'] ?? null, 1);
    }
  });

  it('mrrPlaybook.year', () => {
    // there a month is read on its first day, when what starts at it runs: here the stock just before the next one
    const year = { from: '2018-02-01T00:00:00Z', to: '2019-02-01T00:00:00Z' };
    const [, { expected } = { expected: [] }] = casesOf('playbook');
    const [wanted] = expected as Record<string, number>[];
    expect(netRevenueRetention(playbook, year)).toMatchObject({
      opening: wanted?.['startMrr'],
      numerator: wanted?.['endMrrSameCustomers'],
      value: wanted?.['nrr'],
    });
    expect(grossRevenueRetention(playbook, year).value).toBe(wanted?.['grr']);
    // the same as one of the twelve months up to the end of every month
    const spells = countSpells(playbook, { asOf: '2020-03-01T00:00:00Z', timeZone: 'UTC' });
    const rolling = { period: 'month', window: 12 } as const;
    const [net, gross] = [netRevenueRetention(spells, rolling), grossRevenueRetention(spells, rolling)].map(
      ({ periods }) => periods.find(({ period }) => period === '2019-01'),
    );
    expect([net?.value, gross?.value, net?.status]).toEqual([wanted?.['nrr'], wanted?.['grr'], 'complete']);
    expect([net?.from, net?.to]).toEqual([Date.parse(year.from), Date.parse(year.to)]);
  });

  it.each(casesOf('quick-ratio'))('$id', ({ input, expected }) => {
    for (const [k, moved] of (input as Parameters<typeof saasQuickRatio>[0][]).entries()) {
      const { value, withoutReactivated, gained, lost } = (expected as Record<string, number | null>[])[k] ?? {};
      const result = saasQuickRatio(moved as never);
      expectMoney(result.value, value ?? null, 10);
      expectMoney(result.withoutReactivated, withoutReactivated ?? null, 10);
      expectMoney(result.gained, gained ?? null, 1);
      expectMoney(result.lost, lost ?? null, 1);
      const other = saasQuickRatio(moved as never, { definition: 'without-reactivated' });
      expect(other.value).toBe(result.withoutReactivated);
      expectMoney(saasQuickRatio({ gained: result.gained, lost: result.lost }).value, value ?? null, 10);
    }
  });

  it.each(casesOf('upsell'))('$id', ({ input, expected }) => {
    for (const [k, counts] of (input as Parameters<typeof upsellRate>[0][]).entries()) {
      const wanted = (expected as { value: number; wilson95: number[] | null; ofRevenue: number | null }[])[k];
      const result = upsellRate(counts as never);
      expectMoney(result.value, wanted?.value ?? null, 1);
      expectMoney(result.interval?.low ?? null, wanted?.wilson95?.[0] ?? null, 1);
      expectMoney(result.interval?.high ?? null, wanted?.wilson95?.[1] ?? null, 1);
      expectMoney(result.ofRevenue, wanted?.ofRevenue ?? null, 1);
    }
  });

  it('mrr.mixedCurrencies', () => {
    const [{ input, options } = { input: {}, options: {} }] = casesOf('refusal');
    const { currency, ...bare } = input as Record<string, unknown>;
    for (const each of [mrr, mrrMovements, countSpells] as ((columns: never, options: never) => unknown)[]) {
      const range = each === mrrMovements ? { from: '2025-01-01T00:00:00Z' } : {};
      expect(outcome(() => each(input as never, { ...options, ...range } as never))).toBe('INVALID_VALUE');
      expect(outcome(() => each(input as never, { ...options, ...range, onInvalid: 'count' } as never))).toBe(
        'INVALID_VALUE',
      );
      expect(outcome(() => each(bare as never, { ...options, ...range } as never))).toBe('none');
    }
    expect(() => mrr(input as never, options as never)).toThrow(
      'mrr: amounts must be of one currency (convert, or count each apart); got "EUR" at index 1 of currency, "USD" at index 0 of currency',
    );
    expect(currency).toEqual(['USD', 'EUR']);
  });
});
