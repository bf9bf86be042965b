import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

/** So many answers of one day, promoters first. */
const answers = (day: string, team: string, promoters: number, detractors: number) =>
  `${day} 10:00,${team},10\n`.repeat(promoters) + `${day} 10:00,${team},0\n`.repeat(detractors);

/** NPS 20 in January, 80 in February, 0 in March so far; team a 100, team b −5 or so, team c of two answers. */
const SURVEY = `at,team,score\n${[
  answers('2026-01-10', 'a', 40, 0),
  answers('2026-01-11', 'b', 20, 40),
  answers('2026-02-10', 'a', 70, 0),
  answers('2026-02-11', 'b', 18, 10),
  answers('2026-02-12', 'c', 2, 0),
  answers('2026-03-02', 'b', 5, 5),
].join('')}`;

/** Half of the cases of January took 2 hours, of February 4; one is open. */
const TICKETS = `opened,resolved,topic\n${Array.from({ length: 40 }, (_, k) => {
  const [month, hours] = k < 20 ? ['01', 2] : ['02', 4];
  const day = `2026-${month}-${`${10 + (k % 10)}`}`;
  return `${day} 09:00,${day} ${`${9 + hours}`.padStart(2, '0')}:0${k % 10},${k % 2 ? 'x' : 'y'}\n`;
}).join('')}2026-02-20 09:00,,x\n`;

/** Nobody orders twice but an, who comes every month. */
const ORDERS = `who,day,sum\n${[1, 2, 3, 4, 5, 6, 7].map((month) => `an,2025-0${month}-05,100\nn${month},2025-0${month}-06,50\n`).join('')}`;

const FILES = { 's.csv': SURVEY, 't.csv': TICKETS, 'o.csv': ORDERS };
const ZONE = ['--zone', 'Asia/Ho_Chi_Minh'];
const ASKED = ['--survey', 's.csv', '--score', 'score', '--answered', 'at', '--by', 'team', ...ZONE];
const CASES = [
  '--tickets',
  't.csv',
  '--opened',
  'opened',
  '--resolved',
  'resolved',
  '--tickets-by',
  'topic',
  ...ZONE,
  '--as-of',
  '2026-03-15',
];
const BOUGHT = ['--orders', 'o.csv', '--customer', 'who', '--date', 'day', '--amount', 'sum', ...ZONE];

async function report(words: readonly string[]) {
  const { code, stdout, stderr, folder } = await runReport(words, FILES);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const page = readFileSync(join(folder, 'report.html'), 'utf8');
  expect(stdout + page).not.toMatch(/NaN|undefined|Infinity|\[object/);
  expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
  return { stdout, text: runOn(stdout), page };
}

describe('a survey over time, compared', () => {
  let outcome: Awaited<ReturnType<typeof report>>;
  beforeAll(async () => {
    outcome = await report([...ASKED, '--over', 'month', '--compare']);
  });

  it('has a sentence at the top, what changed and how sure that is', () => {
    const { text, page } = outcome;
    expect(text).toMatch(
      /^SUMMARY Look here first: .* Net Promoter Score is 48 points \(35 to 59, 95% confidence\), from 210 answers\. /,
    );
    expect(text).toContain(
      '▲ better: February 2026 against January 2026: Net Promoter Score rose from 20.0 to 80.0 points, a change of +60 points',
    );
    expect(text).toContain('from 100 answers before and 100 answers now. That is more than chance explains.');
    expect(page).toContain('<span class="verdict better">▲ better</span>');
    expect(page).toContain('<li><p><a href="#nps">Net Promoter Score is 48 points');
  });

  it('has every month in a table, the one that is not over marked and not compared', () => {
    expect(outcome.stdout).toMatch(/\n {2}2026-01 +20\.0 +0\.\d … 38\.\d +100\n/);
    expect(outcome.stdout).toMatch(/\n {2}2026-02 +80\.0 +6\d\.\d … 8\d\.\d +100\n/);
    expect(outcome.stdout).toMatch(/\n {2}2026-03\* +0\.0 +−\d+\.\d … \d+\.\d +10\n/);
    expect(outcome.stdout).not.toContain('March 2026');
    expect(outcome.page).toMatch(/<th scope="row">2026-03\*<\/th><td><b>0\.0<\/b>/);
  });

  it('has a small picture: a band, a line, and hollow what is not over', () => {
    const [, figure = ''] = outcome.page.split('<div class="multiples">');
    const [drawing = ''] = figure.split('</svg>');
    expect(drawing).toContain('<svg class="small"');
    expect(drawing.match(/fill="var\(--paper\)"[^>]* stroke="var\(--accent\)"/g)?.length).toBe(1);
  });

  it('says which groups differ from all others, the worst under what to look at first', () => {
    const [, look = '', well = ''] =
      /Look here first: (.*?) Net Promoter Score .* What goes well: (.*?) OVER TIME/.exec(outcome.text) ?? [];
    // b has 43 promoters and 55 detractors, all others 112 and none
    expect(look).toMatch(/^- team b: NPS −12 points, 112 points \(\d+ to \d+\) below all others\.$/);
    expect(well).toMatch(/^- team a: NPS 100 points, 110 points \(\d+ to \d+\) above all others\.$/);
  });

  it('has contents with links to sections that are there', () => {
    const [, nav = ''] = /<nav [^>]*>(.*?)<\/nav>/s.exec(outcome.page) ?? [];
    const links = Array.from(nav.matchAll(/href="#([^"]+)"/g), ([, id]) => id);
    expect(links).toEqual(['summary', 'over-time', 'nps']);
    for (const id of links) expect(outcome.page).toContain(`<h2 id="${id}">`);
  });
});

describe('groups that differ by no more than chance', () => {
  it('are not pointed at, nor is the one of nine that would stand out alone', async () => {
    const teams = [...'abcdefgh'].map((team) => answers('2026-01-10', team, 20, 10));
    const rows = `at,team,score\n${teams.join('')}${answers('2026-01-10', 'z', 26, 4)}`;
    const { stdout } = await runReport(['--survey', 's.csv', '--score', 'score', '--by', 'team'], { 's.csv': rows });
    expect(stdout).toMatch(/\n {2}z +73\.3 /);
    expect(stdout).not.toMatch(/Look here first|What goes well/);
  });
});

describe('answers after as-of', () => {
  it('are left out, as later rows of the other files are', async () => {
    const { text, stdout } = await report([...ASKED, '--over', 'month', '--as-of', '2026-02-01']);
    expect(text).toContain('Net Promoter Score is 20 points');
    expect(text).toContain('After as-of and left out: 110.');
    expect(stdout).not.toContain('2026-02');
  });
});

describe('groups below the minimum', () => {
  it('are not shown, nor is the next smallest, which they would tell', async () => {
    const { text, page } = await report([...ASKED, '--minimum', '5']);
    expect(text).toMatch(/Not shown, .* have fewer than 5 answers: b, c\. They are in the total\./);
    expect(page).not.toContain('<th scope="row" class="text">c</th>');
    expect(page).toContain('<th scope="row" class="text">a</th>');
  });
});

describe('two groups compared', () => {
  it('stand side by side, whichever is higher', async () => {
    const { text } = await report([...ASKED, '--compare', 'b vs a']);
    expect(text).toMatch(
      /▼ worse: b −12 points, a 100 points: 112 points \(\d+ to \d+\) lower\. That is more than chance/,
    );
    expect(text).not.toContain('OVER TIME');
  });

  it('may be of tickets, in which open cases count', async () => {
    const { text } = await report([...CASES, '--compare', 'x vs y']);
    expect(text).toMatch(/≈ no clear change: x \d h( \d+ min)?, y \d h( \d+ min)?: .* That may be chance\./);
  });
});

describe('a year before', () => {
  it('is the same month of the year before', async () => {
    const months = Array.from(
      { length: 15 },
      (_, k) => `${2025 + Math.floor(k / 12)}-${`${(k % 12) + 1}`.padStart(2, '0')}-10`,
    );
    const rows = months.map((day, k) => answers(day, 'a', 40 + k, 20)).join('');
    const words = [...ASKED, '--compare', 'year-before'];
    const { stdout, stderr } = await runReport(words, { 's.csv': `at,team,score\n${rows}` });
    expect(stderr).toBe('');
    // of 73 and of 61 answers; March is not over
    const said = 'February 2026 against February 2025: Net Promoter Score rose from 34 to 45 points';
    expect(runOn(stdout)).toContain(said);
    expect(runOn(stdout)).toContain('from 61 answers before and 73 answers now');
  });
});

describe('tickets and orders over time', () => {
  it('have medians by the month of opening, one unit in a column, and who fell silent', async () => {
    const { stdout, text, page } = await report([
      ...CASES,
      ...BOUGHT,
      '--over',
      'month',
      '--compare',
      '--silent-days',
      '60',
    ]);
    expect(stdout).toMatch(/month +Half resolved within, hours/);
    expect(text).toMatch(
      /▼ worse: February 2026 against January 2026: Time to resolution \(median\) rose from 2 h 5 min to 4 h 5 min/,
    );
    // active on 1 June: an, April's and May's one; silent for 60 days at its end: April's
    expect(stdout).toMatch(/\n {2}2025-06 +3 +1 +33\.3 +\d+\.\d … \d+\.\d +1 +0 +3\n/);
    // nobody is left by February
    expect(text).toContain('February 2026: Inactivity churn rate: no data.');
    // exact terms stand in the notes
    const [body, all] = [page.replace(/<ul class="notes">.*?<\/ul>/gs, ''), page];
    const terms = /score interval|wilson|student-t|kaplan|restricted|goodman|type 7|as-of/i;
    expect([terms.test(all), terms.exec(body)]).toEqual([true, null]);
    expect(page).toContain('<h2 id="churn">Customers lost');
    expect(page).toContain('<a href="#churn">Customers lost, %</a>');
  });

  it('take their periods from --over, unless they have their own', async () => {
    const { stdout } = await report([...BOUGHT, '--over', 'quarter']);
    expect(stdout).toContain('CUSTOMERS WHO COME BACK, BY QUARTER');
  });
});

describe('Vietnamese', () => {
  it('is all that is said, and how numbers are written', async () => {
    const words = [...ASKED, ...CASES, ...BOUGHT, '--over', 'month', '--compare', '--language', 'vi'];
    const { text, page } = await report(words);
    expect(page).toContain('<html lang="vi">');
    expect(text).toContain(
      ' Chỉ số sẵn lòng giới thiệu là 48 điểm (35 đến 59, độ tin cậy 95%), tính trên 210 câu trả lời.',
    );
    expect(text).toContain(
      '▲ tốt hơn: Tháng 2 năm 2026 so với tháng 1 năm 2026: Chỉ số sẵn lòng giới thiệu tăng từ 20,0 lên 80,0 điểm',
    );
    expect(page).toContain('<td><b>20,0</b>');
    // pictures too
    expect(page).toContain('>T1/2026</text>');
    expect(page).toContain('Đường gạch: tất cả các nhóm.</text>');
    expect(page).not.toMatch(/>\d+\.\d%?<\/(?:text|td|b)>/);
    // words that no Vietnamese phrase has
    expect(`${text}${page.replace(/<(?:style|desc)>.*?<\/(?:style|desc)>|<[^>]*>/gs, ' ')}`).not.toMatch(
      /\b(?:answers|customers|within(?!-)|average|month|resolved cases|interval|share of|hours|lost)\b/,
    );
  });
});

describe('what cannot be looked at', () => {
  it.each([
    [[...ASKED, '--over', 'day'], '--over must be week, month or quarter; got "day"'],
    [
      ['--survey', 's.csv', '--score', 'score', ...ZONE, '--over', 'month'],
      '--over month needs --answered COLUMN: when each answer was given',
    ],
    [
      ['--survey', 's.csv', '--score', 'score', ...ZONE, '--compare'],
      '--compare needs --answered COLUMN: when each answer was given',
    ],
    [
      ['--tickets', 't.csv', '--opened', 'opened', '--resolved', 'resolved', '--over', 'week'],
      '--over week needs --time-zone ZONE, such as Europe/Rome: periods begin and end there',
    ],
    [
      [...ASKED, '--compare', 'before', '--over', 'quarter'],
      's.csv: --compare before needs 2 quarters that are over; there are 0',
    ],
    [[...ASKED, '--compare', 'year-before'], 's.csv: --compare year-before needs 13 months that are over; there are 2'],
    [
      [...ASKED, '--compare', 'a'],
      '--compare must be before, year-before or two groups, as in "Phone vs Mail"; got "a"',
    ],
    [[...ASKED, '--compare', 'a vs z'], '--compare "a vs z": there are no such two groups; known are "a", "c", "b"'],
    [
      [...BOUGHT, '--compare', 'a vs b'],
      '--compare of two groups goes with --by COLUMN or --tickets-by COLUMN, which is not given',
    ],
    [[...ASKED, '--by', 'shop'], 's.csv:1: there is no column "shop"; the columns are "at", "team", "score"'],
    [[...ASKED, '--minimum', 'many'], '--minimum must be a number of answers, such as 10; got "many"'],
    [[...BOUGHT, '--silent-days', '0'], '--silent-days must be a number of days, such as 90; got "0"'],
    [[...ASKED, '--language', 'de'], '--language must be en or vi; got "de"'],
  ])('%j', async (words, line) => {
    const { code, stdout, stderr } = await runReport(words, FILES);
    expect(stderr).toBe(`${line}\n`);
    expect([code, stdout]).toEqual([2, '']);
  });
});
