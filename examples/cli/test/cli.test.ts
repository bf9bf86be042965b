import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BusinessCalendar } from 'cx-metrics';
import { compute } from 'cx-metrics/catalog/compute';
import { describe, expect, it } from 'vitest';
import { fileOf, type Ran, runProgram } from '../../test/run-program.js';

const cli = (args: readonly string[], input?: string): Ran => runProgram('examples/cli/main.mjs', args, input);

/** What it says where all is well. */
function said(args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = cli(args, input);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** What it says where something is wrong: one line, without a stack trace, and nothing on stdout. */
function refused(args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = cli(args, input);
  expect(stdout).toBe('');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr.trimEnd();
}

/** The cells of the rows of a table. */
const cellsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('│'))
    .map((line) =>
      line
        .split('│')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const answers = 'examples/report/sample/answers.csv';
const tickets = 'examples/report/sample/tickets.csv';

const SURVEY = [
  'rating;channel;answered_at;why',
  '10 - Extremely likely;web;05.01.2026 10:00;"because;',
  'of two lines"',
  'N/A;web;06.01.2026 11:30;',
  '',
  '9;shop;07.02.2026 09:00;',
  '3;;08.02.2026 09:00;',
].join('\r\n');
const asSurvey = ['--score', 'rating', '--blank', 'N/A'];

describe('a number of a CSV file', () => {
  it('by group and by month, in Vietnamese', () => {
    const known = ['--over', 'month', '--at', 'answered_at', '--time-zone', 'Asia/Ho_Chi_Minh', '--language', 'vi'];
    const text = said(['nps', answers, '--by', 'channel', ...known]);
    expect(text).toMatch(
      /^Chỉ số sẵn lòng giới thiệu là 18,0 điểm \(16,5 đến 19,6, độ tin cậy 95%\), tính trên 10\.685 câu trả lời\./,
    );
    const [head, ...rows] = cellsOf(text);
    expect(head).toEqual(['channel', 'month', 'giá trị', 'khoảng tin cậy', 'n', 'thiếu', 'không hợp lệ', '']);
    // seven channels, eighteen months
    expect(rows).toHaveLength(126);
    expect(rows.find(([channel, month]) => channel === 'Zalo' && month === '2026-06')?.at(-1)).toBe('chưa kết thúc');
  });

  it('is that of compute, bit for bit', () => {
    const rows = readFileSync(answers, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const scores = rows.map((cells) => (cells[3] === '' ? null : Number(cells[3])));
    const options = { interval: 'adjusted-wald', confidence: 0.9 };
    const asked = ['--interval', 'adjusted-wald', '--confidence', '0.9', '--json'];
    expect(JSON.parse(said(['nps', answers, ...asked]))).toEqual(compute('nps', scores, options));
  });

  it('reads scores with labels, blanks, semicolons, cells of two lines and times of a zone', () => {
    const file = fileOf('survey.csv', `\uFEFF${SURVEY}`);
    const times = ['--time-zone', 'Europe/Berlin', '--texts', '{"order":"day-month-year"}'];
    const text = said([
      'nps',
      file,
      ...asSurvey,
      '--by',
      'channel',
      '--over',
      'month',
      '--at',
      'answered_at',
      ...times,
    ]);
    expect(text).toContain('is 33 points');
    const measured = cellsOf(text).filter(([, , value]) => value?.endsWith('points'));
    expect(measured.map((cells) => [...cells.slice(0, 3), ...cells.slice(4, 6)])).toEqual([
      ['shop', '2026-02', '100 points', '1', '0'],
      ['web', '2026-01', '100 points', '1', '1'],
      ['–', '2026-02', '−100 points', '1', '0'],
    ]);
  });

  it('takes options of every kind by name', () => {
    const folder = dirname(
      fileOf(
        'hours.json',
        JSON.stringify(BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '08:00', closes: '17:00' })),
      ),
    );
    const at = ['--opened-at', 'opened_at', '--resolved-at', 'resolved_at'];
    const options = [
      '--calendar',
      join(folder, 'hours.json'),
      '--as-of',
      '2026-06-21',
      '--time-zone',
      'Asia/Ho_Chi_Minh',
    ];
    const lists = ['--quantiles', '[0.9]', '--percentiles', 'sketch'];
    const result = JSON.parse(said(['ttr', tickets, ...at, ...options, ...lists, '--json']));
    expect(result).toMatchObject({
      clock: 'business',
      percentiles: 'sketch',
      asOf: Date.parse('2026-06-21T00:00+07:00'),
    });
    expect(result.quantiles[0].probability).toBe(0.9);
    writeFileSync(join(folder, 'faces.csv'), 'face\ngood\nbad\nok\n99\n');
    const labels = '{"labels":{"score":{"good":3,"ok":2,"bad":1,"99":99}}}';
    const faces = ['--score', 'face', '--texts', labels, '--preset', 'zendeskCsat3', '--missing-value', '98,99'];
    const shares = JSON.parse(said(['csat', join(folder, 'faces.csv'), ...faces, '--interval', 'jeffreys', '--json']));
    expect(shares).toMatchObject({ n: 3, missing: 1, satisfied: 1, interval: { method: 'jeffreys' } });
  });

  it('reads lists, and columns that are named in JSON, also in long files', () => {
    const parts = fileOf('parts.csv', 'part,now,share,why\nnps,40,3,x\ncsat,80,1,y\n');
    expect(said(['brand-score', parts, '--name', 'part', '--value', 'now', '--weight', 'share'])).toContain(
      'Brand score is 50 on a scale of 0 to 100',
    );
    const rows = Array.from({ length: 200 }, (_, k) => `${k % 2 ? 'yes' : 'no'},${k % 4 ? 1 : 0}`);
    const checks = fileOf('checks.csv', `packed,on time\n${rows.join('\n')}\n`);
    const result = JSON.parse(said(['quality-rate', checks, '--criteria', '["packed","on time"]', '--json']));
    expect(result).toMatchObject({ value: 0.5, n: 200, missing: 0 });
  });

  it('names the groups that it does not show, and rows that came too late', () => {
    const file = fileOf('survey.csv', SURVEY);
    expect(said(['nps', file, ...asSurvey, '--by', 'channel', '--minimum', '2'])).toContain('3 groups not shown');
    const times = ['--time-zone', 'Europe/Berlin', '--texts', '{"order":"day-month-year"}', '--as-of', '01.02.2026'];
    expect(said(['nps', file, ...asSurvey, '--over', 'month', '--at', 'answered_at', ...times])).toContain(
      '2 rows after --as-of, in no period',
    );
  });

  it('stands in 500 groups, the largest value first', () => {
    const rows = Array.from({ length: 5000 }, (_, k) => `${k % 11},team ${k % 500}`);
    const file = fileOf('many.csv', `score,team\n${rows.join('\n')}\n`);
    const table = cellsOf(said(['nps', file, '--by', 'team', '--sort', 'value'])).slice(1);
    expect(table).toHaveLength(500);
    const values = table.map(([, value]) => Number.parseFloat((value as string).replace('−', '-')));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('is none where nobody answered', () => {
    expect(said(['nps', fileOf('none.csv', 'score\n')])).toContain('Net Promoter Score: no data');
  });
});

it.skipIf(process.platform === 'win32')('ends in silence where nobody reads on', () => {
  const rows = Array.from({ length: 20_000 }, (_, k) => `9,team ${k}`);
  const file = fileOf('many.csv', `score,team\n${rows.join('\n')}\n`);
  const command = `node examples/cli/main.mjs nps ${file} --by team --json | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe('{\n0\n');
});

describe('a number of JSON', () => {
  const rows = [
    { rating: 10, team: 'a' },
    { rating: '3', team: 'b' },
    { rating: null, team: 'b' },
  ];

  it('in rows, columns, values or totals, from a file or from stdin', () => {
    const value = (args: readonly string[], input: unknown) =>
      JSON.parse(said([...args, '--json'], JSON.stringify(input))).value;
    expect(value(['nps', '-', '--score', 'rating'], rows)).toBe(0);
    expect(value(['nps', '-', '--score', 'rating'], { rating: [10, '9', null] })).toBe(100);
    expect(value(['nps', '-'], ['10 - sure', 3, ''])).toBe(0);
    expect(value(['star-rating', '-', '--form', 'values'], [5, 4, 4])).toBe(13 / 3);
    expect(value(['conversion-rate', '-'], { converted: 230, visitors: 9200 })).toBe(0.025);
    const file = fileOf('rows.json', JSON.stringify(rows));
    expect(
      cellsOf(said(['nps', file, '--score', 'rating', '--by', 'team'])).map(([team, points]) => [team, points]),
    ).toEqual([
      ['team', 'value'],
      ['a', '100 points'],
      ['b', '−100 points'],
    ]);
  });

  it('or on the command line itself', () => {
    expect(said(['conversion-rate', '--converted', '230', '--visitors', '9200'])).toMatch(
      /^Conversion rate is 2\.5% \(2\.2% to 2\.8%/,
    );
    expect(
      said(['average-order-value', '--revenue', '1000', '--orders', '4', '--currency', 'EUR', '--locale', 'de-DE']),
    ).toMatch(/250,00\s€/);
  });
});

describe('the catalogue', () => {
  it('is listed, searched in both languages, and described', () => {
    expect(cellsOf(said(['list'])).length).toBeGreaterThan(180);
    expect(cellsOf(said(['list', 'survey', '--language', 'vi']))[0]).toEqual([
      'nps',
      'Chỉ số sẵn lòng giới thiệu (NPS)',
      'points',
    ]);
    expect(cellsOf(said(['search', 'tỷ lệ rời bỏ']))[0]?.slice(0, 2)).toEqual([
      'churn-rate',
      'Customer churn rate (RCC)',
    ]);
    expect(cellsOf(said(['search', 'abandoned', 'carts']))[0]?.[0]).toBe('cart-abandonment-rate');
    const text = said(['describe', 'ttr', '--language', 'vi']);
    expect(text).toMatch(/^Thời gian giải quyết yêu cầu \(TTR\) \(ttr\)\n/);
    expect(text).toContain('\n  openedAt* (instant): ');
    expect(text).toMatch(/\n {2}percentiles \(exact \| sketch; exact\): /);
    expect(said(['--help'])).toContain('--over <period>');
  });
});

describe('what is wrong', () => {
  it('is said in the words of the library, with the line of the file', () => {
    const file = fileOf('survey.csv', SURVEY);
    expect(refused(['nps', file, '--score', 'rating'])).toBe(
      `nps: a score must be a whole number from 0 to 10; got "N/A" at row 1, reader score (${file}, line 4)`,
    );
    const late = fileOf('late.csv', 'score,at\n9,2026-01-05 10:00\n8,2026-01-06 10:00\n9,2026-01-32 10:00\n');
    const over = ['--over', 'month', '--at', 'at', '--time-zone', 'UTC'];
    expect(refused(['nps', late, ...over])).toMatch(
      /^byPeriod: at must be .*"2026-01-32 10:00".* at row 2 \(.*, line 4\)$/,
    );
    // rows after --as-of are left out before anything is counted: the place is that in the file all the same
    const early = fileOf('early.csv', 'score,at\n9,2026-02-05 10:00\n11,2026-01-06 10:00\n');
    expect(refused(['nps', early, ...over, '--as-of', '2026-02-01'])).toMatch(
      /got 11 at row 1, reader score \(.*, line 3\)$/,
    );
  });

  it.each([
    [['npss', answers], /^describeInput: no metric has the id "npss"; the nearest are nps, /],
    [['describe', 'ttrr'], /^describeInput: no metric has the id "ttrr"; the nearest are ttr, /],
    [['list', 'surveys'], /^byGroup: group must be .*survey/],
    [
      ['nps', answers, '--score', 'scor'],
      /^compute nps: no row has "scor"; rows have customer, answered_at, channel, score, /,
    ],
    [['nps', tickets], /^compute nps: no row has "score"; rows have case, opened_at, /],
    [['nps', answers, '--by', 'chanel'], /^breakdown: the reader by\.chanel gave undefined for each of 11151 rows/],
    [['nps', answers, '--over', 'month', '--at', 'answered_at'], /^byPeriod: timeZone must be the IANA name/],
    [
      ['nps', answers, '--over', 'moon', '--at', 'answered_at', '--time-zone', 'UTC'],
      /^byPeriod: period must be day or week/,
    ],
    [['nps', answers, '--interval', 'jeffreys'], /^compute nps: unknown interval method "jeffreys"; known are score, /],
    [['nps', answers, '--preset', 'zendeskCsat3'], /^compute nps: unknown preset "zendeskCsat3"; known are nps/],
    [['nps', answers, '--confidence', 'high'], /^nps: confidence must be a number between 0 and 1/],
    [['nps', answers, '--intervall', 'score'], /^Unknown option '--intervall'/],
    [['nps', answers, '--by', 'channel', '--minimum=-1'], /^breakdown: minimum must be a number from 0; got -1$/],
    [['nps', answers, '--scale', '{min:1}'], /^scale must be JSON: /],
    [['nps', answers, '--texts', '{"zone":"UTC"}'], /^compute nps: texts: unknown option "zone"; known are /],
    [['nps', answers, '--language', 'de'], /^--language must be en or vi; got de/],
    [['nps', answers, tickets], /^one file is read; got /],
    [['nps', 'nobody.csv'], /^ENOENT: no such file or directory, open 'nobody.csv'/],
    [['nps', 'examples'], /^EISDIR/],
    [['nps'], /^compute nps: input lacks "promoters"; it needs promoters, passives, detractors$/],
    [
      ['ttr', tickets, '--opened-at', 'opened_at', '--resolved-at', 'resolved_at', '--calendar', answers],
      /must be JSON: /,
    ],
  ])('%j', (args, text) => {
    expect(refused(args)).toMatch(text);
  });

  it('of files', () => {
    expect(refused(['nps', '-'])).toBe('- is empty');
    expect(refused(['nps', fileOf('mark.csv', '\uFEFF')])).toMatch(/mark\.csv is empty$/);
    expect(refused(['nps', '-'], '[{"score": 9},')).toMatch(/^- must be JSON: /);
    expect(refused(['nps', '-'], 'score,team\n9,a\n8\n')).toMatch(/^Invalid Record Length: .* line 3$/);
    expect(refused(['nps', '-'], 'score\n"9\n')).toMatch(/^Quote Not Closed: /);
    const totals = '{"promoters":1,"passives":1,"detractors":1}';
    expect(refused(['nps', '-', '--by', 'team'], totals)).toMatch(/^breakdown: /);
    const over = ['--over', 'month', '--at', 'at', '--time-zone', 'UTC'];
    expect(refused(['nps', '-', ...over], totals)).toMatch(/^(breakdown|byPeriod): /);
    expect(refused(['nps', '-', ...over], 'score,when\n9,2026-01-05\n')).toMatch(
      /^byPeriod: the reader at gave undefined/,
    );
  });
});
