import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Progress } from '../src/input/progress.js';
import { readReport } from '../src/report.js';
import { readArguments } from '../src/request/read-arguments.js';
import type { Request } from '../src/request/request.js';
import { folderWith, removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

const SURVEY = ['--survey', 's.csv', '--score', 'score'];
const CSAT = ['--survey', 's.csv', '--csat', 'Q'];
const TICKETS = ['--tickets', 't.csv', '--opened', 'opened', '--resolved', 'resolved', '--zone', 'Europe/Rome'];
const ORDERS = ['--orders', 'o.csv', '--customer', 'who', '--date', 'day', '--amount', 'eur', '--zone', 'Europe/Rome'];

const LABELS = ['Very satisfied', 'Satisfied', 'N/A', 'Dissatisfied', 'Verry satisfied', 'Satisfied'];
const HEADERS = 'id,score\nID,"How likely, 0 to 10?"\n{1},{QID1}\n';

/** What is wrong with a file, the message, and that the way out which it names is one. */
const CASES: readonly {
  readonly what: string;
  readonly words: readonly string[];
  readonly file: string;
  readonly line: string;
  readonly way: readonly string[];
}[] = [
  {
    what: 'three rows of header',
    words: SURVEY,
    file: `${HEADERS}a,9\nb,N/A\nc,3\n`,
    line: 's.csv:2: column "score": a score must be a whole number from 0 to 10; got "How likely, 0 to 10?", in other rows "{QID1}", "N/A": --header-rows 3 takes the 2 rows from this line on as header too, --blank "N/A" leaves it out as not answered, --on-invalid count counts it',
    way: ['--header-rows', '3', '--blank', 'N/A'],
  },
  {
    what: 'a column named by another row of the header',
    words: ['--survey', 's.csv', '--score', 'How likely, 0 to 10?'],
    file: `${HEADERS}a,9\n`,
    line: 's.csv:1: there is no column "How likely, 0 to 10?"; the columns are "id", "score": row 2 has it: --header-rows 2',
    way: ['--header-rows', '3'],
  },
  {
    what: 'a title, and the separator in a line of its own',
    words: SURVEY,
    file: 'sep=;\nid;score\n1;9\n',
    line: 's.csv:1: there is no column "score"; the columns are "sep=", "": row 2 has it: --header-rows 2',
    way: ['--header-rows', '2'],
  },
  {
    what: 'another delimiter than was said',
    words: [...SURVEY, '--delimiter', 'comma'],
    file: 'id;score\n1;9\n',
    line: 's.csv:1: there is no column "score"; the columns are "id;score": --delimiter semicolon tells the columns apart',
    way: ['--delimiter', 'semicolon'],
  },
  {
    what: 'another delimiter than was said, of quoted names',
    words: [...SURVEY, '--delimiter', 'comma'],
    file: '"id";"score"\n1;9\n',
    line: 's.csv:1: text follows a closing quote; a quote inside a quoted cell is written twice; or the delimiter is another: --delimiter',
    way: ['--delimiter', 'semicolon'],
  },
  {
    what: 'a name in other letters',
    words: ['--survey', 's.csv', '--score', 'SCORE'],
    file: 'id,score\n1,9\n',
    line: 's.csv:1: there is no column "SCORE"; the columns are "id", "score": did you mean "score"?',
    way: ['--score', 'score'],
  },
  {
    what: 'merged cells of a header',
    words: ['--survey', 's.csv', '--score', 'speed', '--header-rows', '2'],
    file: 'Service,,Product,\nspeed,tone,speed,tone\n9,8,3,6\n',
    line: 's.csv:2: two columns are named "speed": "#1" and "#3" tell them apart',
    way: ['--score', '#3'],
  },
  {
    what: 'labels: those of a set, a misspelt one, and a text for nothing',
    words: CSAT,
    file: `id,Q\n${LABELS.map((text) => `1,${text}\n`).join('')}`,
    line: 's.csv:2: column "Q": a score must be a whole number from 1 to 5; got "Very satisfied", in other rows "Satisfied", "N/A", "Dissatisfied", "Verry satisfied": --labels "satisfaction5En; Verry satisfied=NUMBER" says what they stand for, --blank "N/A" leaves it out as not answered, --on-invalid count counts it',
    way: ['--labels', 'satisfaction5En; Verry satisfied=5', '--blank', 'N/A'],
  },
  {
    what: 'labels that a set knows all',
    words: CSAT,
    file: 'Q\nHài lòng\nRất hài lòng\n',
    line: 's.csv:2: column "Q": a score must be a whole number from 1 to 5; got "Hài lòng", in other rows "Rất hài lòng": --labels satisfaction5Vi knows them, --on-invalid count counts it',
    way: ['--labels', 'satisfaction5Vi'],
  },
  {
    what: 'labels that no set knows, in two ways of writing',
    words: SURVEY,
    file: 'score\nSolved\nOpen\nsolved\n',
    line: 's.csv:2: column "score": a score must be a whole number from 0 to 10; got "Solved", in other rows "Open", "solved": --labels "solved=NUMBER; Open=NUMBER" says what they stand for, --on-invalid count counts it',
    way: ['--labels', 'solved=9; Open=0'],
  },
  {
    what: 'answers with a decimal comma',
    words: SURVEY,
    file: 'id;score\n1;9,0\n2;10\n',
    line: 's.csv:2: column "score": a score must be a whole number from 0 to 10; got "9,0": --decimal , reads it as 9, --on-invalid count counts it',
    way: ['--decimal', ','],
  },
  {
    what: 'a scale of ten',
    words: CSAT,
    file: 'Q\n7\n1\n',
    line: 's.csv:2: column "Q": a score must be a whole number from 1 to 5; got 7: --csat-preset NAME may have another scale, --on-invalid count counts it',
    way: ['--csat-preset', 'questionProCsat10'],
  },
  {
    what: 'a total below the rows',
    words: SURVEY,
    file: 'id,score\n1,9\nTotal: 1\n',
    line: 's.csv:3: the row has 1 cell, the header has 2 cells: --footer-rows 1 leaves it out where it is the last and none',
    way: ['--footer-rows', '1'],
  },
  {
    what: 'days first, said to be months',
    words: [...TICKETS, '--date-order', 'month-day-year'],
    file: 'opened,resolved\n1/11/2019 20:51,17/11/2019 09:00\n',
    line: 't.csv:2: column "resolved": a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121; got "17/11/2019 09:00": --date-order day-month-year reads it, --on-invalid count counts it',
    way: ['--date-order', 'day-month-year'],
  },
  {
    what: 'AM and PM, which are not written for nothing',
    words: TICKETS,
    file: 'opened,resolved\n11/1/2019 8:51 PM,\n',
    line: 't.csv:2: column "opened": a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121; got "11/1/2019 8:51 PM": --date-order month-day-year (or day-month-year) says what comes first, --on-invalid count counts it',
    way: ['--date-order', 'month-day-year'],
  },
  {
    what: 'a day that no order has',
    words: TICKETS,
    file: 'opened,resolved\n31/31/2019,\n',
    line: 't.csv:2: column "opened": a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121; got "31/31/2019": there is no such date or time, --on-invalid count counts it',
    way: ['--on-invalid', 'count'],
  },
  {
    what: 'amounts with both separators',
    words: ORDERS,
    file: 'who;day;eur\na;2026-01-05;1.234,50\n',
    line: 'o.csv:2: column "eur": an amount must be a number such as 1250.50; got "1.234,50": --decimal , --group . reads it as 1234.5, --on-invalid count counts it',
    way: ['--decimal', ',', '--group', '.'],
  },
  {
    what: 'refunds in words',
    words: [...ORDERS, '--refund', 'kind'],
    file: 'who;day;eur;kind\na;2026-01-05;5;sale\na;2026-01-06;5;Return\n',
    line: 'o.csv:2: column "kind": a flag must be yes or no, true or false, 1 or 0; got "sale", in other rows "Return": --refund "kind=TEXT" names what marks a refund, --on-invalid count counts it',
    way: ['--on-invalid', 'count'],
  },
];

describe('what a message advises', () => {
  it.each(CASES)('$what: is said in one line', async ({ words, file, line }) => {
    const { stderr, code } = await runReport(words, { 's.csv': file, 't.csv': file, 'o.csv': file });
    expect(stderr).toBe(`${line}\n`);
    expect(code).toBe(2);
  });

  it.each(CASES)('$what: is a way out', async ({ words, file, way }) => {
    const option = way[0] === '--score' ? '--score' : '';
    const rest = words.filter((word, k) => option === '' || (word !== option && words[k - 1] !== option));
    const { stderr, code } = await runReport([...rest, ...way], { 's.csv': file, 't.csv': file, 'o.csv': file });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

/** Words that would be wrong whatever the file. */
describe('labels', () => {
  it.each([
    [
      'Good=5, Fair=3',
      '--labels: between two of them stands a semicolon, as in "Good=5; Fair=3"; got "Good=5, Fair=3"',
    ],
    ['csat: satisfaction5En', '--labels "csat: …" goes with --csat COLUMN, which is not given'],
  ])('%s', async (labels, line) => {
    const { stderr, code } = await runReport([...SURVEY, '--labels', labels], { 's.csv': 'score\n9\n' });
    expect([code, stderr]).toEqual([2, `${line}\n`]);
  });
});

describe('a mark of refunds that no row has', () => {
  it('is told, with what there is', async () => {
    const file = 'who;day;eur;kind;back\na;2026-01-05;5;sale;no\na;2026-01-06;5;Return;yes\n';
    const words = [...ORDERS, '--refund', 'kind=refund', '--refund', 'back'];
    const { stdout, code } = await runReport(words, { 'o.csv': file });
    expect(code).toBe(0);
    expect(runOn(stdout)).toContain('Refunds, told by "kind" = "refund" or "back": 1.');
    expect(runOn(stdout)).toContain('No row has "refund" in "kind", which has "sale", "Return".');
    expect(stdout).not.toContain('in "back"');
  });
});

describe('encodings', () => {
  const text = 'id;Qualité;score\r\n1;très bien;9\r\n2;été;3\r\n';
  const bytes = {
    'windows-1252': Buffer.from(text, 'latin1'),
    'utf-16le': Buffer.from(text, 'utf16le'),
    'utf-16be': Buffer.from(text, 'utf16le').swap16(),
  };
  const NO_MARK = 'reads it, where it is UTF-16 without a mark';

  async function groups(contents: Buffer, more: readonly string[]) {
    const folder = folderWith({});
    writeFileSync(join(folder, 's.csv'), contents);
    const words = [...SURVEY, '--by', 'Qualité', ...more];
    const { survey } = await readReport(readArguments(words) as Request, folder, new Progress(() => {}, 'none'));
    return survey?.nps[0]?.groups.map(({ name }) => name);
  }

  it.each([
    [
      'windows-1252',
      's.csv: the file is not UTF-8: --encoding windows-1252 (western Europe), windows-1258 (Vietnam) or another reads it',
    ],
    ['utf-16le', `s.csv: the file is not UTF-8: --encoding utf-16le ${NO_MARK}`],
    ['utf-16be', `s.csv: the file is not UTF-8: --encoding utf-16be ${NO_MARK}`],
  ] as const)('%s is told, and read when named', async (name, line) => {
    await expect(groups(bytes[name], [])).rejects.toThrow(line);
    expect(await groups(bytes[name], ['--encoding', name])).toEqual(['très bien', 'été']);
  });

  it('UTF-16 with its mark in either order is read as it is', async () => {
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), bytes['utf-16le']]);
    expect(await groups(marked, [])).toEqual(['très bien', 'été']);
    expect(await groups(Buffer.from(marked).swap16(), [])).toEqual(['très bien', 'été']);
  });

  it('characters that are cut by a block of the file are whole', async () => {
    // two of them: whichever way a block of 64 KiB ends, it cuts one character in two
    for (const start of ['', 'a']) {
      const name = start + 'é'.repeat(40_000);
      expect(await groups(Buffer.from(`id;Qualité;score\n1;${name};9\n2;été;3\n`), [])).toEqual([name, 'été']);
    }
  });

  it.each([
    ['504b030414000600', 's.csv: this is a spreadsheet or an archive, no text: save it as CSV'],
    ['d0cf11e0a1b11ae1', 's.csv: this is a spreadsheet, no text: save it as CSV'],
    ['1f8b080000000000', 's.csv: the file is compressed: unpack it'],
  ])('%s is no text', async (start, line) => {
    await expect(groups(Buffer.from(start, 'hex'), [])).rejects.toThrow(line);
  });

  it('that nobody knows are refused', async () => {
    const { stderr } = await runReport([...SURVEY, '--encoding', 'ansi'], { 's.csv': 'score\n9\n' });
    expect(stderr).toBe(
      '--encoding must be the name of one, such as utf-8, windows-1252, windows-1258, utf-16le or shift_jis; got "ansi"\n',
    );
  });
});

describe('a cell far down that cannot be read', () => {
  it('ends the report before what is wrong further down', async () => {
    const rows = `score,x\n${'9,1\n'.repeat(5)}n/a,1\n${'9,1\n'.repeat(5)}9\n`;
    const { stderr } = await runReport(SURVEY, { 's.csv': rows });
    expect(stderr).toMatch(/^s\.csv:7: column "score": .*got "n\/a"/);
  });

  it('is told after a look at the next thousand lines, and not after the whole file', async () => {
    const rows = `score\nn/a\n${'9\n'.repeat(1500)}none\n`;
    const { stderr } = await runReport(SURVEY, { 's.csv': rows });
    expect(stderr).toMatch(/got "n\/a": /);
    const near = await runReport(SURVEY, { 's.csv': `score\n9\nn/a\n${'9\n'.repeat(500)}none\n` });
    expect(near.stderr).toMatch(/got "n\/a", in other rows "none": /);
  });
});
