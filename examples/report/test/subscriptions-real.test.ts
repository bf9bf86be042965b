import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import recurring from '../../../test/revenue/recurring/recurring.golden.json' with { type: 'json' };
import { Progress } from '../src/input/progress.js';
import { readReport } from '../src/report.js';
import { readArguments } from '../src/request/read-arguments.js';
import type { Request } from '../src/request/request.js';
import type { SubscriptionsSection } from '../src/sections/subscriptions/subscriptions.js';
import { REAL_FILES } from './run-report.js';

const PLAYBOOK = [
  ...['--subscriptions', `${REAL_FILES}mrr-subscription-periods.csv`, '--subscriber', 'customer_id'],
  ...['--started', 'start_date', '--ended', 'end_date', '--fee', 'monthly_amount', '--zone', 'UTC'],
];

async function playbook(...words: readonly string[]): Promise<SubscriptionsSection> {
  const request = readArguments([...PLAYBOOK, ...words]) as Request;
  const { subscriptions } = await readReport(request, '.', new Progress(() => {}, 'none'));
  return subscriptions as SubscriptionsSection;
}

/** A month as pandas counts it: who has a subscription on the first of it against the month before. */
interface Month {
  readonly month: string;
  readonly [name: string]: unknown;
}

const expected = (id: string) =>
  (recurring.cases as readonly { readonly id: string; readonly expected: unknown }[]).find((each) => each.id === id)
    ?.expected as readonly Month[];

/** The same of a report. */
function shown({ periods }: SubscriptionsSection): readonly Month[] {
  return periods.map(({ period, flow, gross, net, churn, quick }) => {
    const { customers } = flow;
    return {
      month: period,
      startMrr: flow.start,
      endMrr: flow.end,
      startCustomers: churn.start,
      endCustomers: churn.end,
      new: flow.new,
      reactivation: flow.reactivated,
      expansion: flow.expansion,
      contraction: flow.contraction,
      churn: flow.churned,
      customers: {
        new: customers.new,
        reactivated: customers.reactivated,
        churned: customers.churned,
        expanded: customers.expansion,
        contracted: customers.contraction,
      },
      grr: gross.value,
      nrr: net.value,
      logoChurn: churn.value,
      quickRatio: quick.value,
      quickRatioNoReactivation: quick.withoutReactivated,
    };
  });
}

/** What the reference has of these months, but for the name that has no twin. */
const months = (count: number) =>
  expected('mrrPlaybook.movements')
    .slice(0, count)
    .map(({ nrrWithReactivation: _, ...month }) => month);

describe.skipIf(!existsSync(REAL_FILES))('subscriptions in a real file (needs ../shared/data)', () => {
  it('move as the reference has it, month by month', async () => {
    const section = await playbook('--as-of', '2020-02-01');
    expectMonths(shown(section), months(29));
    // those paid up to the end of the data have not left
    expect(section.last?.flow.churned).toBe(1255);
    expect(section.last?.flow.end).toBe(175);
  });

  it('are known up to the last start where as-of is not given: the end of the data is no churn', async () => {
    const section = await playbook();
    expect(section.spells.asOf).toBe(Date.UTC(2020, 0, 1));
    expect(section.endingLater).toEqual({ count: 4, last: Date.UTC(2020, 1, 1) });
    expectMonths(shown(section), months(28));
    expect(section.periods.at(-1)?.status).toBe('complete');
    expect(section.periods.at(-1)?.flow.end).toBe(1255);
  });

  it('of twelve months are start against end', async () => {
    const { year } = await playbook('--as-of', '2019-02-01');
    const [reference] = expected('mrrPlaybook.year') as unknown as readonly Readonly<Record<string, number>>[];
    expect(year?.flow.start).toBe(reference?.['startMrr']);
    expect(year?.net.numerator).toBe(reference?.['endMrrSameCustomers']);
    expect(year?.net.value).toBeCloseTo(reference?.['nrr'] as number, 12);
    expect(year?.gross.value).toBe(reference?.['grr']);
    expect(1 - (year?.churn.value ?? 1)).toBe(reference?.['logoRetention']);
  });

  it('of twelve months are there for every month that ends them', async () => {
    const { years, year } = await playbook();
    expect(years.map(({ period }) => period).slice(-2)).toEqual(['2019-11', '2019-12']);
    expect([years.at(-1)?.gross.value, years.at(-1)?.net.value]).toEqual([year?.gross.value, year?.net.value]);
    // those of twelve months; one that begins with nothing has no rate, and stands nowhere
    const spans = (
      expected('mrrPlaybook.twelveMonths') as unknown as readonly Readonly<Record<string, string>>[]
    ).filter(({ from = '', to = '' }) => from.slice(4) === to.slice(4));
    expect(spans.length).toBe(3);
    for (const { to = '', grossRevenueRetention, netRevenueRetention } of spans) {
      const last = new Date(Date.parse(to) - 1).toISOString().slice(0, 7);
      const found = years.find(({ period }) => period === last);
      expect(found?.gross.value ?? null).toBe(grossRevenueRetention);
      expect(found?.net.value ?? null).toBe(netRevenueRetention);
    }
  });
});

function expectMonths(found: readonly Month[], reference: readonly Month[]): void {
  expect(found.length).toBe(reference.length);
  for (const [k, month] of reference.entries()) {
    for (const [name, value] of Object.entries(month)) {
      const own = found[k]?.[name];
      if (typeof value === 'number' && !Number.isInteger(value)) expect(own).toBeCloseTo(value, 12);
      else expect([month.month, name, own]).toEqual([month.month, name, value]);
    }
  }
}
