import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TtrResult } from 'cx-metrics';
import { afterAll, describe, expect, it } from 'vitest';
import { Progress } from '../src/input/progress.js';
import { readReport } from '../src/report.js';
import { readArguments } from '../src/request/read-arguments.js';
import type { Request } from '../src/request/request.js';
import type { BusinessTime, TicketsSection } from '../src/sections/tickets.js';
import { REAL_FILES, removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

/** Days off in Italy while the help desk's log was written. */
const ITALY = [2010, 2011, 2012]
  .flatMap((year) =>
    ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'].map(
      (d) => `${year}-${d}`,
    ),
  )
  .concat('2010-04-05', '2011-04-25', '2012-04-09')
  .join(',');

/** Resolved, open; mean, median and 90th percentile of resolved; median and restricted mean with open cases: ms, to the thousandth. */
async function times(words: readonly string[]) {
  const { tickets } = await readReport(readArguments(words) as Request, '.', new Progress(() => {}, 'none'));
  const numbers = ({ n, open, value, medianMs, p90Ms, survival }: TtrResult) =>
    [n, open, value, medianMs, p90Ms, survival?.medianMs, survival?.restrictedMeanMs].map((number) =>
      Number(number?.toFixed(3)),
    );
  const { overall, business } = tickets as TicketsSection;
  return { elapsed: numbers(overall), business: numbers((business as BusinessTime).overall) };
}

/** The order of dates in `--as-of` is that of the files. */
const ORDER = ['--date-order', 'month-day-year'];

/** Figures of other programs (Python's statistics and zoneinfo) on real files; skipped where the files are not beside the repository. */
describe.skipIf(!existsSync(REAL_FILES))('real files (needs ../shared/data)', () => {
  it('NPS of 98 airlines', async () => {
    const question = 'How likely are you to recommend this airline?';
    const { stdout, code } = await runReport([
      '--survey',
      `${REAL_FILES}nps-airlines.csv`,
      '--score',
      question,
      '--by',
      'Airline',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('NPS 8.93 points');
    expect(stdout).toContain('n = 5,723:');
    expect(stdout).toContain('(22 of 98 groups)');
    expect(stdout).toMatch(/\n {2}McKenzie-Leffler +46\.7 .* 15 {2}†/);
    expect(stdout).toMatch(/\n {2}Zulauf, Wehner and Goodwin +−29\.7 .* 37 /);
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
  });

  it('two questions of a small survey, and how their answers spread', async () => {
    // The keynotes were rated from 0 to 10. No preset has that scale, so an answer of 0 is taken out here.
    const [header, ...rows] = readFileSync(`${REAL_FILES}event-survey-scores.csv`, 'utf8').trim().split('\n');
    const cells = rows.map((row) => row.split(',').map((cell, k) => (k > 1 && cell === '0' ? '' : cell)));
    const words = ['--survey', 's.csv', '--score', 'event_0_10', '--csat', 'opening_keynote_0_10'];
    const { stdout, code } = await runReport([...words, '--csat-preset', 'questionProCsat10'], {
      's.csv': [header, ...cells].join('\n'),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('NPS −35.90 points');
    expect(runOn(stdout)).toContain('n = 39: 20.5% promoters, 23.1% passives, 56.4% detractors');
    expect(stdout).toMatch(/\n {2}% +10 +3 +10 +21 +5 +5 +3 +10 +13 +10 +10\n/);
    expect(stdout).toMatch(/CSAT: share of satisfied answers +24\.3% +37 {2}13\.4 … 40\.1%, 95% interval/);
    expect(stdout).toMatch(/mean answer, 1 to 10 +6\.32 +37 /);
    expect(stdout).toMatch(/index: the mean from 0 to 1 +0\.592 +37 /);
    expect(stdout).toMatch(/net: satisfied minus dissatisfied, points +8\.1 +37 /);
    expect(stdout).toMatch(/\n {2}% +5 +11 +3 +5 +14 +11 +13 +13 +3 +22\n/);
    expect(runOn(stdout)).toContain('answers: 37; without an answer: 2 (5.1%)');
  });

  it('three questions of a survey, each a part of the report', async () => {
    const words = ['--score', 'event_0_10', '--score', 'opening_keynote_0_10', '--score', 'closing_keynote_0_10'];
    const { code, stdout, folder } = await runReport(['--survey', `${REAL_FILES}event-survey-scores.csv`, ...words]);
    expect(code).toBe(0);
    // promoters − detractors of 39: 8 − 22, 9 − 20, 10 − 22
    expect(stdout.match(/NPS −[\d.]+ points/g)).toEqual([
      'NPS −35.90 points',
      'NPS −28.21 points',
      'NPS −30.77 points',
    ]);
    expect(stdout).toContain('NET PROMOTER SCORE  event-survey-scores.csv: closing_keynote_0_10\n');
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page.match(/<h2 id="[^"]*"/g)).toEqual([
      '<h2 id="summary"',
      '<h2 id="nps"',
      '<h2 id="nps-2"',
      '<h2 id="nps-3"',
    ]);
  });

  it('the last answer of a day, by US dates without a zone', async () => {
    const words = ['--latest-by', 'event_0_10', '--answered', 'timestamp', '--date-order', 'month-day-year'];
    const file = ['--survey', `${REAL_FILES}event-survey-scores.csv`, '--score', 'opening_keynote_0_10'];
    const { survey } = await readReport(
      readArguments([...file, ...words, '--time-zone', 'America/New_York']) as Request,
      '.',
      new Progress(() => {}, 'none'),
    );
    // there are no customers in the file: whoever gave the event the same score stands for one
    expect(survey?.nps[0]?.overall.n).toBe(11);
    expect(survey?.nps[0]?.levels.map(({ count }) => count)).toEqual([0, 1, 3, 1, 0, 1, 0, 2, 1, 0, 2]);
  });

  it('says where a real answer does not fit a preset', async () => {
    const words = ['--csat', 'closing_keynote_0_10', '--csat-preset', 'questionProCsat10'];
    const { stderr, code } = await runReport(['--survey', `${REAL_FILES}event-survey-scores.csv`, ...words]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `${REAL_FILES}event-survey-scores.csv:2: column "closing_keynote_0_10": a score must be a whole number from 1 to 10; got 0: --csat-preset NAME may have another scale, --on-invalid count counts it\n`,
    );
  });

  it('resolution times of an event log as of a day', async () => {
    const words = ['--case', 'CaseID', '--at', 'CompleteTimestamp', '--zone', 'Europe/Rome', '--as-of', '2012-01-01'];
    const { stdout, code } = await runReport(['--tickets', `${REAL_FILES}helpdesk-event-log.csv`, ...words]);
    expect(code).toBe(0);
    // 419,148 s; mean 814,237 s
    expect(stdout).toMatch(/half of all cases within \(open ones counted\) +4\.85 d +2,495/);
    expect(stdout).toMatch(/average of resolved cases +9\.42 d +2,460/);
    expect(stdout).toContain('Cases resolved: 2,460; open: 35; opened after as-of and');
  });

  it('cases of an event log are resolved where their last event says so', async () => {
    const words = [
      '--case',
      'CaseID',
      '--activity',
      'ActivityID',
      '--at',
      'CompleteTimestamp',
      '--zone',
      'Europe/Rome',
    ];
    const file = ['--tickets', `${REAL_FILES}helpdesk-event-log.csv`];
    const { stdout, code } = await runReport([
      ...file,
      ...words,
      '--resolved-when',
      '6',
      '--as-of',
      '10/1/2012',
      ...ORDER,
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('Cases resolved: 3,775; open: 29;');
    expect(stdout).toContain('Cases by their last status: "6" 3,804 resolved.');
    const log = ['--tickets', `${REAL_FILES}incident-event-log.csv`, ...words];
    const { tickets } = await readReport(
      readArguments([...log, '--resolved-when', '5']) as Request,
      '.',
      new Progress(() => {}, 'none'),
    );
    expect([tickets?.overall.n, tickets?.overall.open]).toEqual([5573, 1981]);
    expect(tickets?.statuses.slice(0, 3).map(({ status, resolved, open }) => [status, resolved + open])).toEqual([
      ['5', 5573],
      ['9', 1882],
      ['3', 90],
    ]);
  });

  it('resolution times in hours of business', async () => {
    const words = ['--case', 'CaseID', '--at', 'CompleteTimestamp', '--zone', 'Europe/Rome', '--as-of', '2012-01-01'];
    const hours = ['--hours', 'Mon-Fri 09:00-18:00', '--holidays', ITALY];
    const { elapsed, business } = await times(['--tickets', `${REAL_FILES}helpdesk-event-log.csv`, ...words, ...hours]);
    expect(elapsed).toEqual([2460, 35, 814_237_021.545, 410_412_500, 2_347_107_900, 419_148_000, 829_819_760.51]);
    expect(business).toEqual([2460, 35, 213_380_482.927, 97_200_000, 615_600_000, 97_200_000, 217_167_723.401]);
  });

  it('resolution times in shifts with a break, of many cases that are open', async () => {
    const words = ['--case', 'CaseID', '--at', 'CompleteTimestamp', '--zone', 'Europe/Stockholm'];
    const hours = ['--hours', 'Mon-Fri 08:00-12:00,13:00-17:00; Sat 09:00-12:00', '--as-of', '2012-05-12'];
    const { elapsed, business } = await times(['--tickets', `${REAL_FILES}incident-event-log.csv`, ...words, ...hours]);
    expect(elapsed).toEqual([5676, 1878, 685_785_391.121, 485_910_000, 1_337_700_000, 655_860_000, 3_618_686_095.029]);
    expect(business).toEqual([5676, 1878, 172_440_708.245, 115_200_000, 343_080_000, 159_420_000, 935_683_477.209]);
  });

  it('cohorts of a file with runs of blanks, CRLF and dates without dashes', async () => {
    const words = [
      '--customer',
      'customer_id',
      '--date',
      'date',
      '--amount',
      'dollar_value',
      '--zone',
      'America/New_York',
    ];
    const { stdout, code } = await runReport(['--orders', `${REAL_FILES}cdnow-master.txt`, ...words]);
    expect(code).toBe(0);
    expect(stdout).toContain('Rows: 69,659; orders: 69,659; customers: 23,570; without');
    expect(stdout).toMatch(/1997-01 +7,846 +14\.7 +12\.3/);
    expect(stdout).toMatch(/1997-03 +7,248 .*6\.3\*/);
  });
});
