import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HATCHING, removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

/**
 * Seven orders of four customers up to 10 April. By hand: January a, a, b; February a, c; March b, c; April a (d is later).
 */
const FILE = [
  'who,day,eur',
  'a,2026-01-05,10.50',
  'a,2026-01-20,10',
  'a,2026-01-20,5',
  'b,2026-01-31,70',
  'a,2026-02-01,50',
  'c,2026-02-14,20',
  'b,2026-03-31,30',
  'c,2026-03-01,40',
  'a,2026-04-02,5',
  'd,2026-04-11,5',
].join('\n');
const COLUMNS = ['--orders', 'o.csv', '--customer', 'who', '--date', 'day'];
const AMOUNTS = [...COLUMNS, '--amount', 'eur', '--currency', 'EUR'];
const KNOWN = ['--zone', 'Europe/Rome', '--as-of', '2026-04-10'];

/** The text between two headings, and the section or figure of the page that starts with a heading. */
function between(text: string, start: string, end: string): string {
  const [, after = ''] = text.split(start);
  return after.split(end)[0] as string;
}

async function run(words: readonly string[], contents = FILE) {
  const outcome = await runReport(words, { 'o.csv': contents });
  expect(outcome.stderr).toBe('');
  expect(outcome.code).toBe(0);
  return { ...outcome, page: readFileSync(join(outcome.folder, 'report.html'), 'utf8') };
}

let stdout = '';
let page = '';
beforeAll(async () => {
  ({ stdout, page } = await run([...AMOUNTS, ...KNOWN]));
});

describe('repeat purchase rates', () => {
  it('are four of the last month that is over, each with its parts', () => {
    expect(runOn(stdout)).toContain('Here they are of 2026-03, the last month that is over.');
    expect(stdout).toMatch(/\n {2}in period +0\.0 +0\.0 … 65\.8 +0 +2 {2}2 orders or more in it ÷ buyers in it\n/);
    expect(stdout).toMatch(
      /\n {2}returning +100\.0 +34\.2 … 100\.0 +2 +2 {2}an order in it after the first ÷ buyers in it\n/,
    );
    expect(stdout).toMatch(
      /\n {2}lifetime +100\.0 +43\.9 … 100\.0 +3 +3 {2}2 orders or more by its end ÷ customers by then\n/,
    );
    expect(stdout).toMatch(/\n {2}cohort +– +– +0 +0 {2}a second order so far ÷ new customers in it\n/);
    expect(runOn(stdout)).toContain('the four are one and the same: 100.0% (3 of 3 customers,');
    expect(runOn(stdout)).toContain(
      'Definitions in-period/day, returning/day, lifetime/day, cohort/day: an order is a day',
    );
    expect(runOn(stdout)).toContain('orders beyond the first one of such a day: 1.');
  });

  it('stand side by side by month, those of a month that is not over marked', () => {
    const rates = between(stdout, 'The same by month', 'Definitions');
    expect(rates).toMatch(/\n {2}2026-01 +2 +50\.0 +50\.0 +2 +50\.0 +2 +100\.0\n/);
    expect(rates).toMatch(/\n {2}2026-02 +2 +0\.0 +50\.0 +3 +33\.3 +1 +100\.0\n/);
    expect(rates).toMatch(/\n {2}2026-03 +2 +0\.0 +100\.0 +3 +100\.0 +0 +–\n/);
    expect(rates).toMatch(/\n {2}2026-04 +1 +0\.0\* +100\.0\* +3 +100\.0\* +0 +–\n/);
  });

  it('have their numerators, denominators and intervals on the page, and a picture', () => {
    const section = between(page, 'aria-labelledby="repeat"', '</section>');
    expect(section).toContain('<dt>Lifetime</dt><dd><strong>100.0%</strong><span>43.9% … 100.0%</span>');
    expect(section).toContain('<span>3 with 2 orders or more by its end</span><span>of 3 customers by then</span>');
    expect(section).toContain('<b>33.3</b><small>6.1 … 79.2</small><small>1 / 3</small>');
    expect(section).toContain('<i>–</i><small>of 0</small>');
    expect(section).toContain('<b>0.0*</b>');
    // three rates are known of April; a line for each of the four
    const [wide = ''] = section.split('<svg class="narrow"');
    expect(wide.match(/<path [^>]*fill="var\(--paper\)"[^>]*stroke="var\(--series-\d\)"/g)?.length).toBe(3);
    expect(wide.match(/<path d="M[^"]*" stroke="var\(--series-\d\)"[^>]*stroke-dasharray="(?!2,3)/g)?.length).toBe(4);
  });
});

describe('lifecycle', () => {
  it('is told by month; nobody has churned from a month that is not over', () => {
    const part = between(stdout, 'CUSTOMER LIFECYCLE', 'RECENCY');
    expect(runOn(part)).toContain(
      'Of 2 customers active in 2026-02, 1 ordered in 2026-03, the last month that is over: retention 50.0%,',
    );
    expect(runOn(part)).toContain('0 were new and 1 came back; 1 did not: quick ratio 1.00.');
    expect(part).toMatch(/\n {2}2026-01 +2 +2 +0 +0 +0 +0 +– +– +–\n/);
    expect(part).toMatch(/\n {2}2026-02 +2 +1 +1 +0 +1 +0 +1\.00 +50\.0 +9\.5 … 90\.5\n/);
    expect(part).toMatch(/\n {2}2026-03 +2 +0 +1 +1 +1 +0 +1\.00 +50\.0 +9\.5 … 90\.5\n/);
    expect(part).toMatch(/\n {2}2026-04\* +1 +0 +0 +1 +– +– +– +– +–\n/);
    expect(runOn(part)).toContain('Definition new-and-resurrected-over-churned:');
  });

  it('has a picture with churned below zero, and no bar for what is not known', () => {
    const section = between(page, 'aria-labelledby="lifecycle"', '</section>');
    const [wide = ''] = section.split('<svg class="narrow"');
    const bars = Array.from(wide.matchAll(/<path d="M[\d.]+,([\d.]+)h[\d.]+v([\d.]+)h[^>]*fill="var\(--series-4\)"/g));
    const zero = Array.from(
      wide.matchAll(/<line transform="translate\([\d.]+,([\d.]+)\)"[^>]*stroke="var\(--ink\)" stroke-width="1"\/>/g),
    );
    expect(zero.length).toBe(1);
    // in February and in March somebody churned; of April it is not known
    expect(bars.length).toBe(2);
    for (const [, top, height] of bars) {
      expect(top).toBe(zero[0]?.[1]);
      expect(Number(height)).toBeGreaterThan(0);
    }
    // in April one customer is back, nobody is new or retained
    expect(wide).toMatch(HATCHING);
  });
});

describe('RFM', () => {
  it('has segments, the grid behind them and what each score means', () => {
    const part = between(stdout, 'RECENCY, FREQUENCY, MONETARY VALUE', 'Written');
    expect(runOn(part)).toContain(
      '3 customers are scored from 1 to 5 for recency (R), frequency (F) and monetary value (M).',
    );
    expect(part).toMatch(/\n {2}champions +R 5, F 4–5 +1 +33\.3 +\d+\.\d … \d+\.\d +33\.5\n/);
    expect(part).toMatch(/\n {2}loyal +R 3–4, F 4–5 +0 +0\.0 /);
    expect(part).toMatch(
      /\n {2}R 5 +0 +0 +0 +0 +1\n {2}R 4 .*\n {2}R 3 +1 +0 .*\n {2}R 2 .*\n {2}R 1 +1 +0 +0 +0 +0\n/,
    );
    expect(part).toMatch(/\n +score +R: days since +customers +F: orders +customers +M: spent, EUR +customers\n/);
    expect(part).toMatch(/\n +5 +8 +1 +4 +1 +100\.00 +1\n/);
    expect(part).toMatch(/\n +4 +– +0 +– +0 +– +0\n/);
    expect(part).toMatch(/\n +1 +40 +1 +2 +2 +60\.00 +1\n/);
    expect(runOn(part)).toContain('Method quantile-edges: recency is days from the last order to as-of');
    expect(runOn(part)).toContain('frequency is orders (an order is a day)');
  });

  it('has a picture of the segments, and a table with the number and the segment of each pair of scores', () => {
    const section = between(page, 'aria-labelledby="rfm"', '</section>');
    const [wide = '', narrow = ''] = section.split('<svg class="narrow"');
    for (const drawing of [wide, narrow.split('</figure>')[0]]) {
      expect(drawing).toContain('>champions</text>');
      expect(drawing).toContain('>33.3% (1)</text>');
    }
    expect(section).toMatch(
      /<th scope="row">R 5<\/th>(<td><b>0<\/b><small><\/small><\/td>){4}<td><b>1<\/b><small>champions<\/small><\/td>/,
    );
    expect(section).toContain(
      '<th scope="row">champions</th><td class="text">R 5, F 4–5</td><td>1</td><td><b>33.3</b></td>',
    );
  });

  it('needs amounts, and says so', async () => {
    const { stdout: text, page: without } = await run([...COLUMNS, ...KNOWN]);
    expect(text).toContain('No amounts were given (--amount COLUMN), so customers are not scored.');
    expect(between(without, 'aria-labelledby="rfm"', '</section>')).toContain('so customers are not scored.');
    expect(without).not.toContain('Customers by how lately');
  });

  it('gives no shares of revenue where a segment had more refunds than sales, and needs no currency', async () => {
    const words = [...COLUMNS, '--amount', 'eur', ...KNOWN];
    const outcome = await run(words, `${FILE}\nb,2026-03-31,-200\n`);
    const part = between(outcome.stdout, 'RECENCY, FREQUENCY, MONETARY VALUE', 'Written');
    expect(part).toMatch(/\n {2}champions +R 5, F 4–5 +1 +33\.3 +\S+ … \S+ +–\n/);
    expect(part).toMatch(/\n +1 .* −100\.00 +1\n/);
    expect(outcome.page).toContain('<th scope="col">revenue</th>');
    expect(outcome.page).toContain('<th scope="col">spent</th>');
  });
});

describe('cells of what is not known', () => {
  it('are dashes in the terminal and left out of the picture; those not over are marked in both', () => {
    const retention = between(stdout, 'Retention, %', 'Revenue');
    expect(retention).toMatch(/\n {2}2026-01 +2 † +50\.0 +50\.0 +50\.0\*\n/);
    expect(retention).toMatch(/\n {2}2026-02 +1 † +100\.0 +0\.0\* +–\n/);
    const revenue = between(stdout, 'Revenue, EUR', 'Rows');
    expect(revenue).toMatch(/\n {2}2026-02 +60\.0 +20\.0 +40\.0 +0\.0\* +–\n/);
    const figure = between(page, '<h3>Who comes back</h3>', '</figure>');
    const [wide = ''] = figure.split('<svg class="narrow"');
    // five of six cells have begun, two of them are not over; two offsets are known of all together
    expect(wide.match(/fill="var\(--accent\)"/g)?.length).toBe(5 + 2);
    expect(wide).toMatch(HATCHING);
  });
});

describe('periods', () => {
  it.each([
    ['week', '2026-W01', 'Order again one week later'],
    ['quarter', '2025-Q4', 'Order again one quarter later'],
    ['year', '2025', 'Order again one year later'],
  ])('may be a %s', async (period, name, headline) => {
    const outcome = await run([...AMOUNTS, ...KNOWN, '--period', period], `${FILE}\na,2025-12-31,1\n`);
    expect(outcome.stdout).toContain(`CUSTOMERS WHO COME BACK, BY ${period.toUpperCase()}  o.csv`);
    for (const [start, end] of [
      ['Retention, %', 'Revenue'],
      ['The same by', 'Definitions'],
      ['CUSTOMER LIFECYCLE', 'RECENCY'],
    ] as const) {
      expect(between(outcome.stdout, start, end)).toContain(`\n  ${name}`);
    }
    expect(outcome.stdout).toContain(`${period}s after the first order`);
    expect(outcome.page).toContain(headline);
    expect(outcome.page).toContain(`<h3>Revenue by ${period}</h3>`);
    expect(`${outcome.stdout}${outcome.page}`).not.toMatch(/month|NaN|undefined|Infinity/i);
  });

  it('of which none is over are shown as they are, and marked', async () => {
    const outcome = await run([...AMOUNTS, '--zone', 'Europe/Rome', '--as-of', '2026-01-10']);
    expect(runOn(outcome.stdout)).toContain('Here they are of 2026-01*, which is not over.');
    expect(outcome.stdout).toContain('No month is over yet, so nobody is known to have stayed or gone.');
    expect(outcome.page).not.toContain('<dt>Quick ratio</dt>');
  });

  it('of which one is over have nobody who was there before', async () => {
    const outcome = await run([...AMOUNTS, '--zone', 'Europe/Rome', '--as-of', '2026-02-01']);
    expect(runOn(outcome.stdout)).toContain('2026-01 is the only month that is over: its 2 customers all look new.');
  });

  it('are the last ones in the terminal when there are many', async () => {
    const days = Array.from(
      { length: 30 },
      (_, k) => `a,${2020 + Math.floor(k / 12)}-${`${(k % 12) + 1}`.padStart(2, '0')}-01,1`,
    );
    const outcome = await run([...AMOUNTS, '--zone', 'Europe/Rome'], ['who,day,eur', ...days].join('\n'));
    expect(outcome.stdout.match(/Only the last 24 months are shown here; the page has all\./g)?.length).toBe(4);
    const part = between(outcome.stdout, 'CUSTOMER LIFECYCLE', 'RECENCY');
    expect(part).not.toContain('\n  2020-06 ');
    expect(part).toContain('\n  2020-07 ');
    expect(part).toContain('\n  2022-06*');
    expect(between(outcome.page, 'aria-labelledby="lifecycle"', '</section>')).toContain(
      '<th scope="row">2020-01</th>',
    );
  });
});

describe('no order by as-of', () => {
  it('leaves nothing to measure', async () => {
    const outcome = await run([...AMOUNTS, '--zone', 'Europe/Rome', '--as-of', '2025-12-01']);
    expect(outcome.stdout).toContain('No order is known, so there is no rate.');
    expect(outcome.stdout).toContain('No month is over yet');
    expect(outcome.stdout).toContain('No customer is known, so nobody is scored.');
    expect(`${outcome.stdout}${outcome.page}`).not.toMatch(/NaN|undefined|Infinity/);
    expect(outcome.page).not.toContain('<figure>');
  });
});
