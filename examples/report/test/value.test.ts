import { existsSync } from 'node:fs';
import { countOrders } from 'cx-metrics';
import { afterAll, describe, expect, it } from 'vitest';
import { makeOrders, type Order } from '../sample/orders.js';
import { Random } from '../sample/random.js';
import { Progress } from '../src/input/progress.js';
import { readReport } from '../src/report.js';
import { readArguments } from '../src/request/read-arguments.js';
import type { Request, ValueRequest } from '../src/request/request.js';
import type { OrdersSection } from '../src/sections/orders/orders.js';
import { customerValue } from '../src/sections/orders/value.js';
import type { Ahead, Money } from '../src/sections/orders/worth.js';
import { spendWorry, valueHeadline, valueNotes } from '../src/text/orders/value-words.js';
import { folderWith, REAL_FILES, removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

const DAY = 86_400_000;
const ASKED: ValueRequest = {
  model: 'bg-nbd',
  months: 12,
  discount: undefined,
  margin: undefined,
  holdout: undefined,
};
/** Orders of a shop without a contract, of customers with habits of their own. */
const ORDERS = makeOrders(new Random(7), new Random(8)).filter(({ customer }) => customer % 6 === 0);
const LAST = Math.max(...ORDERS.map(({ at }) => at));

function sectionOf(orders: readonly Order[], asked: Partial<ValueRequest> = {}, hasAmounts = true): OrdersSection {
  const columns = {
    customer: orders.map(({ customer }) => customer),
    at: orders.map(({ at }) => at),
    ...(hasAmounts && { amount: orders.map(({ amount }) => amount) }),
  };
  const counted = countOrders(columns, { timeZone: 'Asia/Ho_Chi_Minh', asOf: LAST + 1 });
  return { value: customerValue(counted, { ...ASKED, ...asked }, 'o.csv'), currency: 'VND' } as OrdersSection;
}

const aheadOf = (orders: readonly Order[], asked?: Partial<ValueRequest>) =>
  sectionOf(orders, asked).value.ahead as Ahead;

describe('what customers are worth', () => {
  const whole = sectionOf(ORDERS);
  const ahead = whole.value.ahead as Ahead;
  const money = ahead.money as Money;
  const worth = money.result.value as number;

  it('adds up by tenths, the first of which are worth most', () => {
    const sum = (of: (tenth: Ahead['tenths'][number]) => number) =>
      ahead.tenths.reduce((all, each) => all + of(each), 0);
    expect(sum((each) => each.customers)).toBe(ahead.customers);
    expect(sum((each) => each.worth ?? 0)).toBeCloseTo(worth, 0);
    expect(sum((each) => each.share)).toBeCloseTo(1, 10);
    expect(sum((each) => each.expected)).toBeCloseTo(ahead.orders, 6);
    expect(ahead.tenths[0]?.customers).toBe(Math.ceil(ahead.customers / 10));
    const values = money.result.values.flatMap((value) => value ?? []).sort((a, b) => b - a);
    const top = values.slice(0, ahead.tenths[0]?.customers);
    expect(ahead.tenths[0]?.least).toBe(top.at(-1));
    expect(ahead.tenths[0]?.share).toBeCloseTo(top.reduce((all, each) => all + each, 0) / worth, 10);
  });

  it('is what the options make of it, and says so', () => {
    const section = sectionOf(ORDERS, { margin: 0.3, discount: 0.1 });
    const less = section.value.ahead?.money as Money;
    const [full, discounted] = [0.3 * worth, less.result.value as number];
    // paid at the ends of twelve months, most of it in the earlier ones
    expect(discounted / full).toBeGreaterThan(1.1 ** -(13 / 24));
    expect(discounted / full).toBeLessThan(1.1 ** -(5 / 12));
    const text = valueHeadline(section);
    expect(text).toContain('in the next 12 months');
    expect(text).toContain('VND in profit at a margin of 30%, discounted by 10% a year.');
    expect(valueHeadline(whole)).toContain('million VND in revenue.');
  });

  it('says of those with one order what the model does, and nothing where it does not', () => {
    expect(ahead.aliveOthers).toBeNull();
    const other = aheadOf(ORDERS, { model: 'mbg-nbd' });
    expect(other.aliveOthers).toBeGreaterThan(0);
    expect(other.aliveRepeaters).toBeLessThan(other.repeaters);
  });

  it('is orders alone where there is no money', () => {
    const section = sectionOf(ORDERS, {}, false);
    expect(section.value.ahead?.orders).toBeCloseTo(ahead.orders, 6);
    expect(valueHeadline(section)).toMatch(
      /are expected to order [\d,]+ times in the next 12 months\. The tenth of them who will order most/,
    );
    expect(spendWorry(section.value.ahead as Ahead)).toContain('No amounts were given');
  });

  it('is orders alone where amounts go with frequency', () => {
    const counts = new Map<number, number>();
    for (const { customer } of ORDERS) counts.set(customer, (counts.get(customer) ?? 0) + 1);
    const more = ORDERS.map((order) => ({ ...order, amount: 1000 * (counts.get(order.customer) as number) }));
    const section = sectionOf(more);
    expect(section.value.ahead?.money).toMatchObject({ kind: 'correlated', correlation: expect.closeTo(1, 10) });
    expect(spendWorry(section.value.ahead as Ahead)).toContain('(correlation 1.00; up to 0.3 may be)');
  });
});

describe('orders are not turned into money', () => {
  it.each([
    ['where everybody spends the same', 5, 'the model of amounts has no maximum'],
    ['where nobody spends anything', 0, 'customers with repeat orders of an amount above 0: 0, and fewer than 100'],
  ])('%s', (_, amount, said) => {
    const { value } = sectionOf(ORDERS.map((order) => ({ ...order, amount })));
    expect(value.ahead?.orders).toBeGreaterThan(1000);
    expect(spendWorry(value.ahead as Ahead)).toContain(said);
  });
});

describe('is not shown, and the section says why', () => {
  const split = '2025-12-24';
  const isLate = ({ at }: Order) => at >= Date.parse(split);
  const shown = (orders: readonly Order[], asked?: Partial<ValueRequest>) => {
    const section = sectionOf(orders, asked);
    expect(section.value.ahead).toBeUndefined();
    return runOn(`${valueHeadline(section)} ${valueNotes(section).join(' ')}`);
  };

  it('where few came again', () => {
    expect(shown(ORDERS.slice(0, 150))).toMatch(
      /is not shown: customers with a second order: \d\d?\. Of fewer than 100/,
    );
  });

  it('where orders come like bills', () => {
    const bills = Array.from({ length: 200 }, (_, customer) =>
      // the same day of each month
      Array.from({ length: 12 }, (_, k) => ({ customer, at: Date.UTC(2025, 3 + k, 1 + (customer % 28)), amount: 9 })),
    );
    expect(shown(bills.flat())).toContain('100.0% of the customers with 4 orders or more order at fixed intervals');
  });

  it('where customers are too much alike', () => {
    const alike = makeOrders(new Random(20_250_101)).filter(({ customer }) => customer % 6 === 0);
    expect(shown(alike)).toContain('no maximum');
    expect(shown(alike)).toContain('(on-border). Another model may have one (--model).');
  });

  it('where the model does not foretell', () => {
    const fewer = ORDERS.filter((order, k) => !isLate(order) || k % 3 === 0);
    const text = shown(fewer, { holdout: split });
    expect(text).toContain('the model does not foretell here. It expected');
    expect(text).toMatch(/Furthest from what was expected: .* were expected\. For customers/);
  });

  it('where nobody came who was known', () => {
    const early = ORDERS.filter((order) => !isLate(order));
    expect(shown(early, { holdout: split })).toContain('nobody who came before it has ordered');
  });

  it('where a season counts and the horizon holds half of it', () => {
    const begin = Date.parse('2026-01-21');
    const isClosed = (at: number) => at >= begin && at < begin + 28 * DAY;
    // what is not sold in these weeks is in the next ones
    const closed = ORDERS.map((order) => (isClosed(order.at) ? { ...order, at: order.at + 28 * DAY } : order));
    expect(shown(closed, { holdout: split, months: 6 })).toMatch(
      /in the four weeks before 2026-02-18 there were \d+ orders where \d+ were expected\./,
    );
    const section = sectionOf(closed, { holdout: split });
    expect(section.value.ahead).toBeDefined();
    expect(valueNotes(section).join(' ')).toContain('That is a season, a campaign or the like');
  });
});

describe('options', () => {
  const words = ['--orders', 'o.csv', '--customer', 'who', '--date', 'day', '--zone', 'UTC'];
  const files = { 'o.csv': 'who,day\na,2026-01-05\nb,2026-03-01\n' };
  it.each([
    ['--horizon', '0', '--horizon must be a number of months from 1 to 60; got "0"'],
    ['--horizon', '61', '--horizon must be a number of months from 1 to 60; got "61"'],
    ['--margin', '30', '--margin must be a share such as 30% or 0.3; got "30"'],
    ['--discount', '-1%', '--discount'],
    ['--holdout', '2026-02-30', '--holdout must be a date such as 2026-01-01; got "2026-02-30"'],
    ['--holdout', '2026-01-05', 'orders are known from 2026-01-05 until before 2026-03-02; got 2026-01-05'],
    ['--model', 'bg', '--model must be bg-nbd, mbg-nbd or pareto-nbd; got "bg"'],
  ])('%s %s', async (option, text, said) => {
    const { code, stderr } = await runReport([...words, option, text], files);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a share is a percentage or a fraction', () => {
    const asked = (text: string) => (readArguments([...words, '--margin', text]) as Request).orders?.value.margin;
    expect([asked('30%'), asked('0.3'), asked('.3'), asked('100%'), asked('1')]).toEqual([0.3, 0.3, 0.3, 1, 1]);
  });

  it('of a file without a header columns go by their places', async () => {
    const bare = { 'o.csv': 'a 2026-01-05\nb 2026-03-01\n' };
    const places = ['--orders', 'o.csv', '--header-rows', '0', '--delimiter', 'space', '--zone', 'UTC'];
    const { code, stdout } = await runReport([...places, '--customer', '#1', '--date', '#2'], bare);
    expect(code).toBe(0);
    expect(stdout).toContain('Rows: 2; orders: 2; customers: 2;');
    const wrong = await runReport([...places, '--customer', 'who', '--date', '#2'], bare);
    expect(wrong.stderr).toContain('there is no column "who"; the columns are "#1", "#2"');
    const ragged = await runReport([...places, '--customer', '#1', '--date', '#2'], { 'o.csv': 'a 2026-01-05\nb\n' });
    expect(ragged.stderr).toContain('o.csv:2: the row has 1 cell, the first row has 2 cells');
  });
});

describe.skipIf(!existsSync(REAL_FILES))('CDNOW by options alone (needs ../shared/data)', () => {
  const words = [
    ...['--orders', `${REAL_FILES}cdnow-sample.txt`, '--header-rows', '0', '--delimiter', 'space'],
    ...['--customer', '#1', '--date', '#3', '--amount', '#5', '--zone', 'America/New_York', '--holdout', '1997-10-01'],
  ];

  it('has the published fit up to 1997-09-30', async () => {
    const request = readArguments(words) as Request;
    const { orders } = await readReport(request, folderWith({}), new Progress(() => {}, 'none'));
    const { check, ahead } = (orders as OrdersSection).value;
    const { params, logLik } = check?.fit ?? {};
    // field figures: fitted to times rounded to two decimals of a week
    for (const [name, value] of Object.entries({ r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425753 })) {
      expect(Math.abs((params?.[name] as number) - value)).toBeLessThan(3e-4);
    }
    expect(Math.abs((logLik as number) + 9582.4256)).toBeLessThan(0.02);
    expect([check?.summary.value, check?.summary.repeatCustomers]).toEqual([2357, 946]);
    expect(check?.told?.comparison.actual).toBe(1882);
    expect(ahead?.customers).toBe(2357);
  });
});
