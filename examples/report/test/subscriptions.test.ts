import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Progress } from '../src/input/progress.js';
import { speaking } from '../src/language/say.js';
import { readReport } from '../src/report.js';
import { readArguments } from '../src/request/read-arguments.js';
import type { Request } from '../src/request/request.js';
import { terminalReport } from '../src/terminal/terminal-report.js';
import { folderWith, HATCHING, removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

/**
 * By hand: January a 100, b 40. February: a has a second one of 600 a year (50 a month), b leaves, c comes with 25. March: c pays 10, b is
 * back with 40. April, up to the 10th: d comes with 30.
 */
const FILE = [
  'who,from,to,price,every',
  'a,2026-01-05,,100,month',
  'a,2026-02-10,,600,Yearly',
  'b,2026-01-20,2026-02-11,40,month',
  'c,2026-02-02,2026-03-15,25,',
  'c,2026-03-15,,10,month',
  'b,2026-03-20,,40,monthly',
  'd,2026-04-03,,30,month',
].join('\n');
const COLUMNS = [
  ...['--subscriptions', 's.csv', '--subscriber', 'who', '--started', 'from', '--ended', 'to', '--fee', 'price'],
  ...['--zone', 'Europe/Rome'],
];
const BILLED = [...COLUMNS, '--billed-by', 'every', '--currency', 'EUR'];
const KNOWN = [...BILLED, '--as-of', '2026-04-10'];

/** What the terminal says, without the drawing of a page. */
async function said(words: readonly string[], contents = FILE): Promise<string> {
  const request = readArguments(words) as Request;
  const report = () => readReport(request, folderWith({ 's.csv': contents }), new Progress(() => {}, 'none'));
  return speaking(request.language, async () => terminalReport(await report(), false));
}

let stdout = '';
let page = '';
beforeAll(async () => {
  const outcome = await runReport(KNOWN, { 's.csv': FILE });
  expect([outcome.stderr, outcome.code]).toEqual(['', 0]);
  stdout = outcome.stdout;
  page = readFileSync(join(outcome.folder, 'report.html'), 'utf8');
});

/** The section of the page of this name. */
function sectionOf(id: string): string {
  const [, after = ''] = page.split(`aria-labelledby="${id}"`);
  return after.split('</section>')[0] as string;
}

describe('recurring revenue', () => {
  it('is told as it stands, with the last month that is over', () => {
    expect(runOn(stdout)).toContain(
      'As of 2026-04-10 00:00 Europe/Rome MRR is 230 EUR, from 4 customers with 5 subscriptions. In 2026-03, the last month that is over, 40 EUR came and 15 EUR went: quick ratio 2.67.',
    );
  });

  it('moves by month so that the books add up; a month that is not over is marked', () => {
    for (const row of [
      ['2026-01', 0, 140, 0, 0, 0, 0, 140],
      ['2026-02', 140, 25, 50, 0, 0, 40, 175],
      ['2026-03', 175, 0, 0, 40, 15, 0, 200],
      [String.raw`2026-04\*`, 200, 30, 0, 0, 0, 0, 230],
    ]) {
      expect(stdout).toMatch(new RegExp(`\n {2}${row.join(' +')}\n`));
    }
  });

  it('has a bridge from the start to the end, with the customers behind each step', () => {
    expect(stdout).toContain('How MRR moved from the start of 2026-01 to the end of 2026-04');
    expect(stdout).toMatch(/\n {2}start +0 +0\n {2}new +\+230 +4 {2}█+\n {2}expansion +\+0 +0\n/);
    expect(stdout).toMatch(/\n {2}end +230 +4 {2}█+\n/);
    const section = sectionOf('mrr');
    expect(section).toContain('<th scope="row" class="text">new</th><td><b>+230</b></td><td>4</td>');
    const [wide = ''] = section.split('<svg class="narrow"');
    // the bar of the end and that of what is new; nothing was lost
    expect(wide.match(/<path [^>]*fill="var\(--(?:middle|good)\)"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(wide).toContain('>+€230.00</text>');
  });

  it('ends its bridge where the months end, with what begins just at the last moment that is known', async () => {
    // without --as-of that is the last start in the file
    const text = await said(BILLED);
    expect(text).toMatch(/\n {2}2026-04\* +200 +30 +0 +0 +0 +0 +230\n/);
    expect(text).toMatch(/\n {2}end +230 +4 {2}█+\n/);
  });

  it('has a picture of what came and went, with what is not over hatched', () => {
    const [, figure = ''] = sectionOf('mrr').split('<h3>What came and what went, by month</h3>');
    const [wide = ''] = figure.split('<svg class="narrow"');
    expect(wide.match(/<path d=[^>]*fill="var\(--series-5\)"/g)?.length).toBe(1);
    expect(wide).toMatch(HATCHING);
  });
});

describe('revenue retention', () => {
  it('is known of months that are over', () => {
    expect(stdout).toMatch(/\n {2}2026-01 +0 +– +– +– +– +–\n/);
    expect(stdout).toMatch(/\n {2}2026-02 +2 +71\.4 +\S+ … \S+ +107\.1 +\S+ … \S+ +1\.88\n/);
    expect(stdout).toMatch(/\n {2}2026-03 +2 +91\.4 +\S+ … \S+ +91\.4 +\S+ … \S+ +2\.67\n/);
    expect(stdout).toMatch(/\n {2}2026-04\* +3 +– +– +– +– +–\n/);
    expect(runOn(stdout)).toContain('Of the MRR at the start of 2026-03: 91.4% (');
    expect(sectionOf('revenue-retention')).toContain('<dt>GRR in 2026-03</dt><dd><strong>91.4%</strong>');
  });

  it('is of twelve months where there was revenue a year before', async () => {
    const rows = 'a,2025-01-05,,100,month\nb,2025-01-20,2025-11-11,40,month\nc,2025-06-02,,25,month';
    const text = runOn(await said([...BILLED, '--as-of', '2026-02-10'], `who,from,to,price,every\n${rows}\n`));
    expect(text).toContain('Of the MRR twelve months before, from 2025-02 to 2026-01: 71.4% (');
    expect(text).toMatch(
      /How MRR moved from the start of 2025-02 to the end of 2026-01 MRR, EUR customers ─+ start 140 2/,
    );
    expect(text).toMatch(/churned −40 1 █+ end 125 2/);
    expect(text).not.toContain('Customers of twelve months before');
    expect(text).toMatch(
      /GRR and NRR of twelve months, by the month that they end with .* 2026-01 2 71\.4 \S+ … \S+ 71\.4 /,
    );
  });

  it('is of a month where there was none a year before; a stock that grows has no trend, for it stands where it stood', async () => {
    const months = Array.from({ length: 12 }, (_, k) => new Date(Date.UTC(2025, 1 + k, 5)).toISOString().slice(0, 10));
    const rows = months.map((day, k) => `c${k},${day},,${10 + (k % 2)},`);
    const text = runOn(
      await said([...BILLED, '--as-of', '2026-02-01'], `who,from,to,price,every\n${rows.join('\n')}\n`),
    );
    expect(text).toContain(
      'Of the MRR at the start of 2026-01: 100.0% was kept without any expansion (GRR), and with it 100.0% (NRR), n = 11 customers.',
    );
    expect(text).toContain('How MRR moved from the start of 2025-02 to the end of 2026-01');
    expect(text).not.toContain('welve months before');
    expect(text).not.toContain('Rising');
  });

  it('shows no interval where all moved alike', async () => {
    const text = await said(
      [...BILLED, '--as-of', '2026-03-01'],
      'who,from,to,price,every\na,2026-01-05,,9,\nb,2026-01-05,,9,\n',
    );
    expect(text).toMatch(/\n {2}2026-02 +2 +100\.0 +– +100\.0 +– +–\n/);
  });
});

describe('subscribers lost', () => {
  it('are told by month, with the name of the definition', () => {
    expect(runOn(stdout)).toContain('0 of 2 had no subscription any more at its end; 0 were new and 1 came back.');
    expect(stdout).toMatch(/\n {2}2026-02 +2 +1 +50\.0 +9\.5 … 90\.5 +1 +0 +2\n/);
    expect(stdout).toMatch(/\n {2}2026-03 +2 +0 +0\.0 +0\.0 … 65\.8 +0 +1 +3\n/);
    expect(stdout).toMatch(/\n {2}2026-04\* +3 +– +– +– +– +– +4\n/);
    expect(runOn(stdout)).toContain('Definition start-of-period: lost, % = ');
    expect(runOn(stdout)).toContain('Fewer than half of 4 customers have left');
    expect(sectionOf('subscriber-churn')).toContain('<strong>not reached</strong><span>n = 4 customers</span>');
  });

  it('stay for a time that has a median once half have left', async () => {
    const rows = Array.from({ length: 20 }, (_, k) => `c${k},2026-01-01,2026-01-${11 + k},5,\n`);
    const text = await said([...BILLED, '--as-of', '2026-03-01'], `who,from,to,price,every\n${rows.join('')}`);
    expect(runOn(text)).toMatch(/Half of the customers stay for 20 days \(95% interval \d+ … \d+ days\), n = 20\./);
  });
});

describe('the summary', () => {
  it('has a sentence for revenue, for what is kept and for who was lost', () => {
    const text = runOn(stdout);
    expect(text).toContain('Monthly recurring revenue is €230.00, from 4 customers.');
    expect(text).toMatch(/March 2026: Net revenue retention is 91% \(/);
    expect(text).toMatch(/March 2026: Gross revenue retention is 91% \(/);
    expect(text).toMatch(/March 2026: Customer churn rate is 0% \(/);
    for (const id of ['mrr', 'revenue-retention', 'subscriber-churn']) expect(page).toContain(`<h2 id="${id}">`);
  });

  it('points at revenue of a year before that surely shrank, and at one that surely grew', async () => {
    const of = (then: number) =>
      [
        'who,from,to,price,every',
        ...Array.from({ length: 40 }, (_, k) => {
          const price = 10 + (k % 3);
          return `c${k},2025-01-02,2025-09-01,${price},\nc${k},2025-09-01,,${price * then + (k % 2)},`;
        }),
      ].join('\n');
    const words = [...BILLED, '--as-of', '2026-03-01'];
    expect(runOn(await said(words, of(0.5)))).toMatch(
      /Look here first: - Customers of twelve months before pay less now than they did, .*: NRR 54\.\d% \(/,
    );
    expect(runOn(await said(words, of(2)))).toMatch(
      /What goes well: - Customers of twelve months before pay more now than they did: NRR 204\.\d% \(/,
    );
  });

  it('compares months where that is asked for', async () => {
    const text = runOn(await said([...KNOWN, '--over', 'month', '--compare']));
    expect(text).toMatch(/March 2026 against February 2026: Gross revenue retention rose from 71% to 91%/);
    expect(text).toMatch(/March 2026 against February 2026: Customer churn rate fell from 50% to 0%/);
  });
});

describe('as-of', () => {
  it('is the last start: ends that are planned ahead do not read as churn', async () => {
    const text = await said(BILLED, `${FILE}\ne,2026-03-01,2027-03-01,10,\n`);
    expect(runOn(text)).toContain('As of 2026-04-03 00:00 Europe/Rome: what ends later goes on still');
    expect(runOn(text)).toContain(
      'It is the last start in the file, for ends may be planned ahead; another one: --as-of.',
    );
    expect(runOn(text)).toContain('Subscriptions that end after it: 1, the last on 2027-03-01 00:00 Europe/Rome.');
    expect(text).toMatch(/\n {2}2026-04\* +210 +30 +0 +0 +0 +0 +240\n/);
    expect(runOn(stdout)).not.toMatch(/the last start in the file|that end after it/);
  });

  it('leaves out nobody who is paid up to it: data that end do not read as churn', async () => {
    const paid = [
      'a,2026-01-01,2026-04-01,10,',
      'b,2026-01-01,2026-03-01,10,',
      'b,2026-03-01,2026-04-01,12,',
      'c,2026-02-01,2026-05-01,10,',
      'd,2026-01-01,2026-03-01,9,',
    ];
    const text = await said(BILLED, `who,from,to,price,every\n${paid.join('\n')}`);
    expect(runOn(text)).toContain('As of 2026-03-01 00:00 Europe/Rome MRR is 39 EUR, from 4 customers');
    expect(text).toMatch(/\n {2}2026-02 +29 +10 +0 +0 +0 +0 +39\n/);
    expect(text).not.toContain('\n  2026-03');
  });

  it('before all starts leaves nothing to measure', async () => {
    const { stdout: text, code, folder } = await runReport([...BILLED, '--as-of', '2025-12-01'], { 's.csv': FILE });
    expect(code).toBe(0);
    expect(text).toContain('No subscription is known to have begun, so there is no recurring revenue.');
    expect(runOn(text)).toContain('started after as-of and left out: 7');
    expect(`${text}${readFileSync(join(folder, 'report.html'), 'utf8')}`).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('what files may have', () => {
  it('seats, one interval for all, currencies in a column', async () => {
    const contents = 'who,from,to,price,seats,cur\na,2026-01-05,,12.1,3,USD\nb,2026-01-06,,24,1,USD\n';
    const words = [...COLUMNS, '--seats', 'seats', '--billed', 'quarter', '--fee-currency', 'cur'];
    const text = runOn(await said([...words, '--as-of', '2026-02-01'], contents));
    // (3 × 12.10 + 24) ÷ 3
    expect(text).toContain('Monthly recurring revenue is $20.10, from 2 customers.');
    expect(text).toContain('MRR is 20.1 USD, from 2 customers');
  });

  it('other periods', async () => {
    const text = await said([...KNOWN, '--period', 'quarter']);
    expect(text).toMatch(/\n {2}2026-Q1 +0 +200 +0 +0 +0 +0 +200\n/);
    expect(text).toMatch(/\n {2}2026-Q2\* +200 +30 /);
    expect(runOn(text)).not.toMatch(/NaN|undefined|[Mm]onths?\b.*that is over/);
  });

  it('cells that are refused and counted: by column, with the line of the first', async () => {
    const bad =
      'e,2026-02-30,,5,month\nf,2026-02-03,2026-01-03,5,month\ng,2026-02-03,,-5,month\nh,2026-02-03,,5,fortnight\n';
    const text = runOn(await said([...KNOWN, '--on-invalid', 'count'], `${FILE}\n${bad},2026-02-03,,5,month\n`));
    expect(text).toContain('Rows: 12; subscriptions: 7; customers: 4; without customer, start or price: 1;');
    expect(text).toContain('refused: 4.');
    expect(text).toContain('column "every" unknown label: 1');
    expect(text).toContain('column "from" not a time: 1');
    expect(text).toContain('column "price" out of range: 1');
    expect(text).toContain('column "to" before the start: 1');
    expect(text).toContain('First: line 9 "2026-02-30", line 10 before the start, line 11 "-5", line 12 "fortnight"');
    expect(text).toContain('MRR is 230 EUR, from 4 customers');
  });
});

describe('in Vietnamese', () => {
  it('says all of it', async () => {
    const text = runOn(await said([...KNOWN, '--language', 'vi']));
    expect(text).toContain('MRR là 230 EUR, từ 4 khách hàng với 5 gói đăng ký.');
    expect(text).toContain('DOANH THU ĐỊNH KỲ');
    expect(text).toMatch(/tháng đầu kỳ mới mở rộng quay lại thu hẹp rời bỏ cuối kỳ/);
    expect(text).toContain('Người đăng ký rời bỏ'.toLocaleUpperCase('vi'));
  });
});
