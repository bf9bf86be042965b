import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFiles } from '../sample/exports.js';
import { helpText } from '../src/help.js';
import { Progress } from '../src/input/progress.js';
import { readReport } from '../src/report.js';
import { OPTIONS } from '../src/request/options.js';
import { readArguments } from '../src/request/read-arguments.js';
import type { Request } from '../src/request/request.js';
import { folderWith, removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

const EXPORTS = exportFiles();

/** What is reported on these files. */
function reportOn(words: readonly string[], files: Readonly<Record<string, string>>) {
  return readReport(readArguments(words) as Request, folderWith(files), new Progress(() => {}, 'none'));
}

describe('options', () => {
  it('are all in the help', () => {
    const help = helpText();
    expect(Object.keys(OPTIONS).filter((option) => !new RegExp(`--${option}\\b(?!-)`).test(help))).toEqual([]);
    expect(Math.max(...help.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(110);
  });
});

/** Figures counted with Python's csv, datetime and zoneinfo from the same bytes. */
describe('a survey export with three rows of header', () => {
  const files = { 'survey.csv': EXPORTS.get('survey-export.csv') ?? '' };
  const words = ['--survey', 'survey.csv', '--header-rows', '3', '--blank', 'N/A', '--time-zone', 'America/Chicago'];
  const questions = ['--score', 'Q1', '--csat', 'Q2', '--labels', 'csat: satisfaction5En', '--ces', 'Q3'];
  const all = [...words, ...questions, '--ces-preset', 'ces2Agree', '--on-invalid', 'count'];
  const latest = ['--latest-by', 'RecipientEmail', '--answered', 'RecordedDate', '--date-order', 'month-day-year'];

  it('texts, labels, blanks; misspelt labels are counted, and where they stand', async () => {
    const { survey } = await reportOn(all, files);
    const [nps, csat, ces] = [survey?.nps[0], survey?.csat[0], survey?.ces[0]];
    expect([nps?.overall.value, nps?.overall.n, nps?.overall.missing]).toEqual([-44.95575221238938, 565, 35]);
    expect([csat?.overall.value, csat?.overall.mean.value]).toEqual([0.3472222222222222, 2.8353174603174605]);
    expect([csat?.overall.n, csat?.overall.missing, csat?.overall.invalid]).toEqual([504, 65, 31]);
    expect([ces?.overall.n, ces?.overall.missing, ces?.overall.invalid]).toEqual([532, 68, 0]);
    expect(csat?.refused).toEqual({
      count: 31,
      isCounted: true,
      reasons: [{ column: 'Q2', fault: 'unknown-label', count: 31 }],
      first: [13, 14, 47, 66, 71].map((line) => ({
        line,
        column: 'Q2',
        fault: 'unknown-label',
        text: 'Verry satisfied',
      })),
    });
  });

  it('the last answer of each customer', async () => {
    const { survey } = await reportOn([...all, ...latest], files);
    const [nps, csat, ces] = [survey?.nps[0], survey?.csat[0], survey?.ces[0]];
    expect([nps?.overall.value, nps?.overall.n, nps?.overall.missing]).toEqual([-48.69281045751634, 306, 7]);
    expect(nps?.levels.map(({ count }) => count)).toEqual([37, 28, 29, 27, 24, 31, 22, 30, 29, 24, 25]);
    expect(nps?.latest).toEqual({ by: 'RecipientEmail', at: 'RecordedDate', incomplete: 30, replaced: 257 });
    expect([csat?.overall.value, csat?.overall.n]).toEqual([0.3506944444444444, 288]);
    expect([csat?.overall.missing, csat?.overall.invalid]).toEqual([11, 14]);
    expect(ces?.levels.map(({ count }) => count)).toEqual([42, 41, 41, 45, 32, 48, 48]);
  });

  it('columns by their questions, whose line breaks are no matter', async () => {
    const ease = 'The company made it easy for me to handle my issue.';
    const { survey } = await reportOn([...words, '--ces', ease, '--ces-preset', 'ces2Agree'], files);
    expect(survey?.ces[0]?.overall.n).toBe(532);
  });

  it('says in the terminal and on the page what was refused', async () => {
    const { code, stdout, folder } = await runReport(all, files);
    const refused =
      'Refused and in no figure: 31 (column "Q2" unknown label: 31). First: line 13 "Verry satisfied", line 14 "Verry satisfied", ' +
      'line 47 "Verry satisfied", line 66 "Verry satisfied", line 71 "Verry satisfied", …';
    expect(code).toBe(0);
    expect(runOn(stdout)).toContain('answers: 504; without an answer: 65 (10.8%); refused: 31. ');
    expect(runOn(stdout)).toContain(refused);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain(refused.replaceAll('"', '&quot;'));
  });

  it('ends at the first misspelt label otherwise', async () => {
    const { code, stderr } = await runReport(all.slice(0, -2), files);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^survey\.csv:13: column "Q2": .*got "Verry satisfied": --labels "Verry satisfied=NUMBER" says/,
    );
  });
});

describe('an export of a help desk without zones', () => {
  const files = { 'desk.csv': EXPORTS.get('desk-export.csv') ?? '' };
  const words = ['--tickets', 'desk.csv', '--opened', 'Created', '--resolved', 'Solved', '--blank', '-'];
  const dates = ['--date-order', 'day-month-year', '--time-zone', 'Asia/Ho_Chi_Minh', '--on-invalid', 'count'];
  const statuses = ['--status', 'Status', '--resolved-when', 'Solved', '--resolved-when', 'closed'];

  it('statuses tell what is resolved', async () => {
    const { tickets } = await reportOn([...words, ...dates, ...statuses, '--tickets-by', 'Group'], files);
    const { overall, refused, groups } = tickets ?? {};
    expect([overall?.n, overall?.open, overall?.invalid]).toEqual([419, 76, 5]);
    expect((overall?.value ?? 0) / 3_600_000).toBeCloseTo(104.27533810660303, 9);
    expect((overall?.medianMs ?? 0) / 3_600_000).toBeCloseTo(51.266666666666666, 9);
    expect(new Date(overall?.asOf ?? 0).toISOString()).toBe('2026-11-09T11:37:00.000Z');
    expect(refused?.reasons).toEqual([{ column: 'Created', fault: 'not-an-instant', count: 5 }]);
    expect(refused?.first[0]).toEqual({ line: 131, column: 'Created', fault: 'not-an-instant', text: 'unknown' });
    expect(groups?.map(({ name, result }) => [name, result.n, result.open])).toEqual([
      ['Technical', 251, 45],
      ['Billing', 168, 31],
    ]);
    expect(tickets?.statuses).toEqual([
      { status: 'Closed', resolved: 265, closed: 0, open: 0, setAside: 0 },
      { status: 'Solved', resolved: 134, closed: 0, open: 0, setAside: 0 },
      { status: 'Open', resolved: 0, closed: 0, open: 36, setAside: 7 },
      { status: 'Pending', resolved: 0, closed: 0, open: 25, setAside: 8 },
      { status: 'solved', resolved: 24, closed: 0, open: 0, setAside: 0 },
      { status: 'On-hold', resolved: 0, closed: 0, open: 16, setAside: 4 },
    ]);
  });

  it('times alone do without them', async () => {
    const { tickets } = await reportOn([...words, ...dates], files);
    expect([tickets?.overall.n, tickets?.overall.open]).toEqual([437, 58]);
  });

  it('shows both in the report', async () => {
    const { stdout } = await runReport([...words, ...dates, ...statuses], files);
    expect(runOn(stdout)).toContain(
      'Refused and in no figure: 5 (column "Created" not a time: 5). First: line 131 "unknown", ',
    );
    expect(runOn(stdout)).toContain('"Open" 36 open, 7 of these in spite of a time of resolution;');
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
  });
});

describe('rows that stand for many answers', () => {
  it('count so many times', async () => {
    const contents = 'score;answers;day\n10;5;a\n3;2;a\n;4;b\nN/A;1;b\n8;x;b\n11;1;b\n';
    const words = ['--survey', 's.csv', '--score', 'score', '--count', 'answers', '--on-invalid', 'count'];
    const { survey } = await reportOn(words, { 's.csv': contents });
    const { overall, levels, refused } = survey?.nps[0] ?? {};
    // the 300 / 7 and its interval of the reference for 5 × 10 and 2 × 3
    expect([overall?.n, overall?.missing, overall?.invalid]).toEqual([7, 4, 3]);
    expect(overall?.value).toBeCloseTo(300 / 7, 12);
    expect([overall?.interval?.low, overall?.interval?.high].map((end) => end?.toFixed(2))).toEqual([
      '-28.21',
      '83.56',
    ]);
    expect(levels?.map(({ count }) => count)).toEqual([0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 5]);
    expect(refused?.first.map(({ line, column, text }) => [line, column, text])).toEqual([
      [5, 'score', 'N/A'],
      [6, 'answers', 'x'],
      [7, 'score', '11'],
    ]);
  });
});

describe('orders with signs and separators of their own', () => {
  const contents = [
    'who;day;eur;joined;kind',
    'an;05.01.26;1.000,50 €;01.12.25;sale',
    'an;05.02.26;-200,00 €;01.12.25;refund',
    'binh;06.02.26;300;01.01.26;sale',
    ';07.02.26;1,00;;sale',
    'chi;31.02.26;5;01.01.26;sale',
    'chi;01.02.26;5.5;01.01.26;sale',
    'dung;;;05.01.26;sale',
  ].join('\n');
  const dates = ['--date-order', 'day-month-year', '--years-from', '2000', '--time-zone', 'Europe/Berlin'];
  const words = ['--orders', 'o.csv', '--customer', 'who', '--date', 'day', ...dates, '--on-invalid', 'count'];
  const amounts = ['--amount', 'eur', '--decimal', ',', '--group', '.', '--currency', '€'];

  it('amounts, refunds below 0, starts apart; a refused row is in no figure', async () => {
    const { orders } = await reportOn([...words, ...amounts, '--born-at', 'joined'], { 'o.csv': contents });
    expect(orders?.cohorts.cohorts.map(({ cohort, size }) => [cohort, size])).toEqual([
      ['2025-12', 1],
      ['2026-01', 2],
    ]);
    expect(orders?.spent?.cohorts[0]?.cells.map(({ amount }) => amount)).toEqual([0, 1000.5, -200]);
    expect([orders?.cohorts.n, orders?.cohorts.invalid, orders?.cohorts.refunded]).toEqual([2, 2, 1]);
    expect(orders?.refused).toEqual({
      count: 2,
      isCounted: true,
      reasons: [
        { column: 'eur', fault: 'not-a-number', count: 1 },
        { column: 'day', fault: 'not-an-instant', count: 1 },
      ],
      first: [
        { line: 6, column: 'day', fault: 'not-an-instant', text: '31.02.26' },
        { line: 7, column: 'eur', fault: 'not-a-number', text: '5.5' },
      ],
    });
  });

  it('refunds by a text, without amounts', async () => {
    const { orders } = await reportOn([...words, '--refund', 'kind=Refund'], { 'o.csv': contents });
    expect([orders?.cohorts.n, orders?.cohorts.customers, orders?.cohorts.refunded]).toEqual([3, 3, 1]);
    expect(orders?.refunds).toEqual([{ column: 'kind', text: 'Refund' }]);
  });

  it('refunds by flags', async () => {
    const flagged =
      'who,day,amount,back\na,2026-01-05,100,no\na,2026-03-25,100,YES\nb,2026-01-05,50,\nb,2026-02-05,20,0\n';
    const plain = [
      '--orders',
      'o.csv',
      '--customer',
      'who',
      '--date',
      'day',
      '--amount',
      'amount',
      '--time-zone',
      'UTC',
    ];
    const { orders } = await reportOn([...plain, '--refund', 'back', '--as-of', '2026-04-01'], { 'o.csv': flagged });
    const found = orders?.rfm?.customers.find(({ customer }) => customer === 'a');
    expect([found?.recency, found?.frequency, found?.monetary]).toEqual([86, 1, 0]);
    expect([orders?.repeat[2]?.count, orders?.repeat[2]?.n]).toEqual([1, 2]);
  });

  it('a quantity times a price has no error of doubles', async () => {
    const sold = 'who,day,n,price\na,2026-01-05,3,1.1\n';
    const plain = ['--orders', 'o.csv', '--customer', 'who', '--date', 'day', '--time-zone', 'UTC'];
    const { orders } = await reportOn([...plain, '--quantity', 'n', '--price', 'price'], { 'o.csv': sold });
    expect(orders?.rfm?.customers[0]?.monetary).toBe(3.3);
  });
});

describe('a file in UTF-16 with a title above the header and a note below it', () => {
  it('is read as it is', async () => {
    const text =
      '\uFEFFReport of November\r\nid\tWould you?\tNhóm\r\n(all of them)\r\n1\t9\tSài Gòn\r\n2\t3\tHà Nội\r\n';
    const folder = folderWith({});
    writeFileSync(join(folder, 's.tsv'), Buffer.from(text, 'utf16le'));
    const words = ['--survey', join(folder, 's.tsv'), '--score', 'Would you?', '--by', 'Nhóm', '--header-rows', '3'];
    const { survey } = await readReport(readArguments(words) as Request, folder, new Progress(() => {}, 'none'));
    expect(survey?.nps[0]?.groups.map(({ name }) => name)).toEqual(['Sài Gòn', 'Hà Nội']);
  });
});
