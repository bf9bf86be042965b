import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Progress } from '../src/input/progress.js';
import { speaking } from '../src/language/say.js';
import { readReport } from '../src/report.js';
import { readArguments } from '../src/request/read-arguments.js';
import type { Request } from '../src/request/request.js';
import { terminalReport } from '../src/terminal/terminal-report.js';
import { REAL_FILES, removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** Words of a command line as a shell tells them apart, as far as quotes go. */
function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word);
}

/** The commands under a heading, without `npm run demo --`. */
function commandsUnder(heading: string): readonly string[][] {
  return (README.split(heading)[1]?.split('```')[1] ?? '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .flatMap((line) => (line.startsWith('npm run demo -- ') ? [wordsOf(line).slice(4)] : []));
}

const COMMANDS = commandsUnder('## Exports as they are');

/** Those under "Over time and against each other", which all look at the sample. */
const VIEWS = commandsUnder('## Over time and against each other');

/** What each says; counted by other programs (Python's csv, datetime, zoneinfo and numpy) from the same files. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'event-survey-scores.csv': [
    'NPS −35.90 points, 95% interval −57.73 … −8.64, n = 39: 20.5% promoters, 23.1% passives, 56.4% detractors',
    'NPS −28.21 points, 95% interval −51.04 … −1.16, n = 39: 23.1% promoters, 25.6% passives, 51.3% detractors',
    'NPS −30.77 points, 95% interval −54.25 … −2.38, n = 39: 25.6% promoters, 17.9% passives, 56.4% detractors',
  ],
  'survey-export.csv': [
    'NPS −48.69 points, 95% interval −56.63 … −39.74, n = 306: 16.0% promoters, 19.3% passives, 64.7% detractors',
    'Rows: 600; answers: 306; without an answer: 7 (2.2%); refused: 0. Answers: column "Q1".',
    'Other rows of the same: 257; rows without "RecipientEmail" or "RecordedDate": 30.',
    'CSAT: share of satisfied answers 35.1% 288 29.8 … 40.7%',
    'mean answer, 1 to 5 2.83 288 2.67 … 2.99',
    'net: satisfied minus dissatisfied, points −12.2 288 −22.3 … −1.7',
    'answers: 288; without an answer: 11 (3.5%); refused: 14. Answers: column "Q2".',
  ],
  'helpdesk-event-log.csv': [
    'Rows: 13,710; event log',
    'Cases resolved: 2,460; open: 35; opened after as-of and left out: 1,309;',
    'half of all cases within (open ones counted) 4.84 d 2,495',
    'up to 55 d 23 h, the longest seen, is 9 d 14 h (restricted mean',
    'average of resolved cases 9.40 d 2,460 95% interval 8.96 … 9.85 d',
    'half of the resolved cases within 4.70 d 2,460',
    '9 of 10 resolved within 27.2 d 2,460',
    'half of the resolved ones within 4.00 d, average of resolved ones 8.81 d (2,460 of 2,495 cases)',
    'Still open: 35 of 2,495 cases = 1.4% (1.0% … 1.9%).',
  ],
  'desk-export.csv': [
    'Cases resolved: 419; open: 76; opened after as-of and left out: 0; without an opening: 0; refused: 5.',
    'half of all cases within (open ones counted) 67.1 h 495',
    'is 50 d 1 h (restricted mean',
    'average of resolved cases 104.3 h 419 95% interval 88.6 … 119.9 h',
    'Still open: 76 of 495 cases = 15.4% (12.4% … 18.8%).',
    '"Closed" 265 resolved; "Solved" 134 resolved; "Open" 36 open, 7 of these in spite of a time of resolution;',
  ],
  'online-retail-sample.csv': [
    '17.9% of customers order again one month after their first, 95% interval 16.6% … 19.2%, n = 3,211 eligible',
    'Rows: 30,000; orders: 27,384; customers: 3,546; without customer, date or amount: 2,000;',
    'Refunds, told by "InvoiceNo" = "C*": 616.',
    'without an order before, and in no figure: 71.',
    '2010-12 212,308 40,782 13,713 15,615',
    '2011-09 23,133 14,823 2,748 5,583 −22*',
    'the same: 57.1% (2,024 of 3,546 customers',
    'of such a day: 16,619.',
    'hibernating R 1–2, F 1–2 919 25.9 23.9 … 28.0 7.2',
    '5 0 … 16 697 5 … 109 609 174.40 … 19,320.82 709',
  ],
  'mrr-subscription-periods.csv': [
    'As of 2020-01-01 00:00 UTC MRR is 1,255 USD, from 28 customers with 28 subscriptions.',
    '2019-12 1,840 100 50 0 30 705 1,255',
    '2019-12 42 60.1 ',
    '2019-12 42 17 40.5 ',
    'It is the last start in the file, for ends may be planned ahead; another one: --as-of. Subscriptions that end after it: 4, the last on 2020-02-01 00:00 UTC.',
  ],
};

describe('the README goes from file to report by options alone', () => {
  it('with each of six files', () => {
    const files = COMMANDS.map(([, file]) => file?.replace(/^.*\//, ''));
    expect(files).toEqual(Object.keys(SAID));
  });

  for (const [option = '', file = '', ...words] of COMMANDS) {
    const path = file.includes('/') ? join(ROOT, file) : `${REAL_FILES}${file}`;
    it.skipIf(!existsSync(path))(`${file} (skipped where it is not beside the repository)`, async () => {
      const { code, stdout, stderr } = await runReport([option, path, ...words]);
      expect(stderr).toBe('');
      expect(code).toBe(0);
      const text = runOn(stdout);
      for (const said of SAID[file.replace(/^.*\//, '')] ?? []) expect(text).toContain(said);
    });
  }
});

/** What each says of the sample, without the drawing of a page. */
const SEEN: readonly (readonly RegExp[])[] = [
  [
    /Quý 1 năm 2026 so với quý 4 năm 2025: Chỉ số sẵn lòng giới thiệu (?:tăng|giảm|vẫn là) .* Chênh lệch này/,
    /quý +NPS, điểm +khoảng 95% +n /,
    /2026-Q2\* +2\d,\d /,
  ],
  // the guide "By month, by team, by channel" has the same two numbers: 32 and 8
  [/Zalo 32 points, Trang web 8 points: 24 points \(\d+ to \d+\) higher\. That is more than chance explains\./],
  [/Not shown, .* have fewer than 100 answers: Hội chợ, Tổng đài\. They are in the total\./],
];

describe('the README looks at the sample over time and group by group', () => {
  it.each(VIEWS.map((words, k) => ({ words, seen: SEEN[k] ?? [] })))('$words', async ({ words, seen }) => {
    const request = readArguments(words) as Request;
    const text = await speaking(request.language, async () =>
      runOn(terminalReport(await readReport(request, ROOT, new Progress(() => undefined, 'none')), false)),
    );
    expect(VIEWS.length).toBe(SEEN.length);
    for (const each of seen) expect(text).toMatch(each);
  });
});
