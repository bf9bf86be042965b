import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf } from '../../../test/data.js';
import { Progress } from '../src/input/progress.js';
import { readReport } from '../src/report.js';
import { readArguments } from '../src/request/read-arguments.js';
import type { Request } from '../src/request/request.js';
import type { OrdersSection } from '../src/sections/orders/orders.js';
import { scoreGrid } from '../src/text/orders/rfm-words.js';
import golden from './orders.golden.json' with { type: 'json' };
import { folderWith, REAL_FILES, removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

const CDNOW = [
  ...['--orders', `${REAL_FILES}cdnow-master.txt`, '--customer', 'customer_id', '--date', 'date'],
  ...['--amount', 'dollar_value', '--zone', 'America/New_York', '--as-of', '1998-07-01'],
];
const RETAIL = [
  ...['--orders', 'retail.csv', '--customer', 'customer', '--date', 'at', '--amount', 'amount'],
  ...['--zone', 'UTC', '--as-of', '2011-12-10'],
];

async function ordersOf(words: readonly string[], folder = '.'): Promise<OrdersSection> {
  const { orders } = await readReport(readArguments(words) as Request, folder, new Progress(() => {}, 'none'));
  return orders as OrdersSection;
}

/** Lines of sales with a customer, as the reference has them; the file has no column of amounts. */
function retailSales(): string {
  const [header = '', ...lines] = readFileSync(`${REAL_FILES}online-retail-sample.csv`, 'utf8').trim().split(/\r?\n/);
  const place = (name: string) => cellsOf(header).indexOf(name);
  const [who, at, quantity, price] = ['CustomerID', 'InvoiceDate', 'Quantity', 'UnitPrice'].map(place) as [
    number,
    number,
    number,
    number,
  ];
  const sales = lines.map(cellsOf).flatMap((cells) => {
    const [pieces, pounds] = [Number(cells[quantity]), Number(cells[price])];
    const amount = (Math.round(pounds * 100) * pieces) / 100;
    return cells[who] !== '' && pieces > 0 && pounds > 0 ? [`${cells[who]},${cells[at]},${amount}`] : [];
  });
  return ['customer,at,amount', ...sales].join('\n');
}

type GoldenCohort = (typeof golden)['cdnow.cohort.bounded'][number];

/** Every cell of a table against the reference; what the reference does not have is not known, never 0. */
function expectCohorts({ cohorts: { cohorts }, spent }: OrdersSection, expected: readonly GoldenCohort[]): void {
  expect(cohorts.map(({ cohort, size }) => [cohort, size])).toEqual(expected.map(({ cohort, size }) => [cohort, size]));
  for (const [k, { active, revenue }] of expected.entries()) {
    const cells = cohorts[k]?.cells ?? [];
    const known = cells.slice(0, active.length);
    expect(known.map((cell) => cell.active)).toEqual(active);
    const money = spent?.cohorts[k]?.cells ?? [];
    for (const offset of known.keys()) expect(money[offset]?.amount).toBeCloseTo(revenue[offset] as number, 2);
    for (const [offset, { status, active: nobody, rate }] of [...cells.entries()].slice(active.length)) {
      expect([status, nobody, rate, money[offset]?.amount]).toEqual(['unobserved', null, null, null]);
    }
  }
}

/** Numerator and denominator of each rate, by period. */
function pairs({ repeat }: OrdersSection) {
  const [inPeriod, returning, lifetime, cohort] = repeat.map(({ periods }) =>
    periods.map(({ count, n }) => [count, n]),
  );
  return { inPeriod, returning, lifetime, cohort };
}

/** Figures of pandas, and of Python's csv for what the reference does not have. */
describe.skipIf(!existsSync(REAL_FILES))('orders in real files (needs ../shared/data)', () => {
  describe('CDNOW', () => {
    let cdnow: OrdersSection;
    beforeAll(async () => {
      cdnow = await ordersOf(CDNOW);
    });

    it('cohorts', () => {
      expectCohorts(cdnow, golden['cdnow.cohort.bounded']);
    });

    it('repeat purchase rates by month', () => {
      const { inPeriod, returning, lifetime, cohort } = pairs(cdnow);
      const months = golden['cdnow.repeat.month'];
      expect(cdnow.repeat[0]?.periods.map(({ period }) => period)).toEqual(months.map(({ period }) => period));
      expect(inPeriod).toEqual(months.map((each) => [each.twoOrMoreDaysInPeriod, each.customers]));
      expect(returning).toEqual(months.map((each) => [each.withPriorOrder, each.customers]));
      expect(lifetime).toEqual(months.map((each) => [each.lifetimeTwoOrMoreDays, each.lifetimeCustomers]));
      // all customers came in the first three months
      expect(cohort?.slice(0, 4)).toEqual([
        [3870, 7846],
        [4081, 8476],
        [3565, 7248],
        [0, 0],
      ]);
    });

    it('repeat purchase rates by year', async () => {
      const { inPeriod, returning, lifetime, cohort } = pairs(await ordersOf([...CDNOW, '--period', 'year']));
      const years = golden['cdnow.repeat.year'];
      expect(inPeriod).toEqual(years.map((each) => [each.twoOrMoreDaysInPeriod, each.customers]));
      expect(returning).toEqual(years.map((each) => [each.withPriorOrder, each.customers]));
      expect(lifetime).toEqual(years.map((each) => [each.lifetimeTwoOrMoreDays, each.lifetimeCustomers]));
      expect(cohort).toEqual([
        [11516, 23570],
        [0, 0],
      ]);
    });

    it('lifecycle', () => {
      const shown = cdnow.lifecycle.periods.map(({ period, active, new: first, retained, resurrected, ...rest }) => {
        const { churned, quickRatio } = rest;
        return { period, active, new: first, retained, resurrected, churned, quickRatio };
      });
      expect(shown).toEqual(golden['cdnow.growth']);
    });

    it('RFM', () => {
      const { edgeCounts, edges, edge555, samples, customers: n } = golden['cdnow.rfm'];
      const rfm = cdnow.rfm as NonNullable<OrdersSection['rfm']>;
      const counts = (of: Readonly<Record<string, number>>) => [1, 2, 3, 4, 5].map((score) => of[score] ?? 0);
      expect(rfm.n).toBe(n);
      expect(rfm.scores).toEqual({
        recency: counts(edgeCounts.R),
        frequency: counts(edgeCounts.F),
        monetary: counts(edgeCounts.M),
      });
      expect(rfm.edges?.recency).toEqual(edges.negR.map((edge) => -edge));
      expect(rfm.edges?.frequency).toEqual(edges.F);
      for (const [k, edge] of edges.M.entries()) expect(rfm.edges?.monetary[k]).toBeCloseTo(edge, 9);
      expect(rfm.codes.find(({ code }) => code === '555')?.customers).toBe(edge555);
      for (const { id, recencyDays, frequencyDays, monetary, edge } of samples) {
        const found = rfm.customers.find(({ customer }) => Number(customer) === id);
        expect([found?.recency, found?.frequency, found?.code]).toEqual([recencyDays, frequencyDays, edge]);
        expect(found?.monetary).toBeCloseTo(monetary, 2);
      }
    });

    it('the report says the same', async () => {
      const { stdout, code } = await runReport(CDNOW);
      expect(code).toBe(0);
      expect(stdout).toMatch(/in period +19\.5 +17\.6 … 21\.6 +294 +1,506 {2}2 orders or more in it ÷ buyers in it/);
      expect(stdout).toMatch(/returning +100\.0 +99\.7 … 100\.0 +1,506 +1,506 /);
      expect(stdout).toMatch(/lifetime +48\.9 +48\.2 … 49\.5 +11,516 +23,570 /);
      expect(stdout).toMatch(/cohort +– +– +0 +0 /);
      expect(runOn(stdout)).toContain('the four are one and the same: 48.9% (11,516 of 23,570 customers,');
      expect(runOn(stdout)).toContain('orders beyond the first one of such a day: 2,068.');
      expect(stdout).toMatch(/\n {2}1998-03 +2,060 +0 +571 +1,489 +980 +20,530 +1\.52 +36\.8 +34\.5 … 39\.2\n/);
      expect(stdout).toMatch(/champions +R 5, F 4–5 +4,118 +17\.5 +16\.8 … 18\.2 +51\.8\n/);
      expect(stdout).toMatch(/\n {6}2 +486 … 512 +4,712 +– +0 +15\.37 … 31\.35 +4,615\n/);
      expect(stdout).toContain('Nobody has F 2.');
      expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
    });
  });

  describe('a wholesaler', () => {
    let retail: OrdersSection;
    beforeAll(async () => {
      retail = await ordersOf(RETAIL, folderWith({ 'retail.csv': retailSales() }));
    });

    it('cohorts, the last month of each not over', () => {
      expectCohorts(retail, golden['retail.cohort.bounded']);
      for (const { cells } of retail.cohorts.cohorts) {
        expect(cells.filter(({ status }) => status === 'partial').map(({ period }) => period)).toEqual(['2011-12']);
      }
    });

    it('repeat purchase rates', () => {
      const months = golden['retail.repeat'];
      expect(pairs(retail)).toEqual({
        inPeriod: months.map((each) => each.inPeriod),
        returning: months.map((each) => each.returning),
        lifetime: months.map((each) => each.lifetime),
        cohort: months.map((each) => each.cohort),
      });
    });

    it('lifecycle: who will have churned in the last month is not known', () => {
      const shown = retail.lifecycle.periods.map(({ from, to, status, retention, ...rest }) => rest);
      const unknown = { churned: null, dormant: null, quickRatio: null };
      const expected = golden['retail.lifecycle'];
      expect(shown).toEqual(expected.map((each, k) => (k < expected.length - 1 ? each : { ...each, ...unknown })));
    });

    it('RFM', () => {
      const { R, F, M, segments, best, grid } = golden['retail.rfm'];
      const rfm = retail.rfm as NonNullable<OrdersSection['rfm']>;
      const counts = (of: Readonly<Record<string, number>>) => [1, 2, 3, 4, 5].map((score) => of[score] ?? 0);
      expect(rfm.scores).toEqual({
        recency: counts(R.counts),
        frequency: counts(F.counts),
        monetary: counts(M.counts),
      });
      expect(rfm.segments?.map(({ count }) => count)).toEqual(segments.map(([count]) => count));
      for (const [k, [, amount]] of segments.entries()) {
        expect(rfm.segments?.[k]?.amount).toBeCloseTo(amount as number, 2);
      }
      expect(rfm.codes.find(({ code }) => code === '555')?.customers).toBe(best);
      expect(scoreGrid(rfm).map(({ cells }) => cells.map(({ customers }) => customers))).toEqual(grid);
    });
  });

  describe('a wholesaler, straight from the file', () => {
    const file = ['--orders', `${REAL_FILES}online-retail-sample.csv`, '--customer', 'CustomerID'];
    const words = [...file, '--date', 'InvoiceDate', '--time-zone', 'Europe/London'];
    const amounts = ['--quantity', 'Quantity', '--price', 'UnitPrice'];
    // counted with Python's csv, decimal and zoneinfo: C-invoices, negative quantities and negative amounts are the same 616 rows
    it.each([
      ['C-invoices', [...amounts, '--refund', 'InvoiceNo=C*']],
      ['negative quantities or C-invoices', [...amounts, '--refund', 'InvoiceNo=c*', '--refund', 'Quantity=-*']],
      ['amounts below 0', amounts],
    ])('refunds told by %s', async (_, more) => {
      const { cohorts, spent, refused, repeat, rfm } = await ordersOf([...words, ...more]);
      expect([cohorts.n, cohorts.customers, cohorts.missing]).toEqual([27_384, 3546, 2000]);
      expect([cohorts.refunded, cohorts.refundsApart]).toEqual([545, 71]);
      expect([cohorts.average[1]?.active, cohorts.average[1]?.eligible]).toEqual([574, 3211]);
      expect(cohorts.cohorts.map(({ size }) => size)).toEqual([
        582, 346, 303, 354, 244, 256, 206, 172, 150, 286, 312, 285, 50,
      ]);
      expect([repeat[2]?.count, repeat[2]?.n]).toEqual([2024, 3546]);
      expect(spent?.cohorts[0]?.cells.map(({ amount }) => amount)).toEqual([
        40_782.24, 13_712.73, 15_615.47, 10_895.8, 9831.59, 13_123.41, 13_149.72, 14_312.11, 14_871.11, 15_647.64,
        18_107.3, 23_602.74, 8655.8,
      ]);
      expect(rfm?.n).toBe(3546);
      expect(refused.count).toBe(0);
    });

    it('refunds without amounts', async () => {
      const { cohorts, spent } = await ordersOf([...words, '--refund', 'InvoiceNo=C*']);
      expect([cohorts.n, cohorts.customers, cohorts.refunded, cohorts.refundsApart]).toEqual([27_384, 3546, 545, 71]);
      expect(spent).toBeNull();
    });

    it('the report says what became of them', async () => {
      const { stdout } = await runReport([...words, ...amounts, '--refund', 'InvoiceNo=C*', '--currency', 'GBP']);
      expect(runOn(stdout)).toContain('Refunds, told by "InvoiceNo" = "C*": 616. They are no orders and begin nothing');
      expect(runOn(stdout)).toContain('without an order before, and in no figure: 71.');
      expect(stdout).toMatch(/2010-12 +212,308 +40,782 +13,713 /);
    });
  });
});
