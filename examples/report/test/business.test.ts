import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hoursText, shareOpenAt, timeText } from '../src/text/business-words.js';
import { removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

const HOUR = 3_600_000;

/** In hours: elapsed 42, 67, 1 and 27 so far; business 1 + 0 + 1, 1 + 4 + 2, 0 and 8 + 3 so far. */
const CASES = `opened,resolved,team
2026-03-02 16:00,2026-03-04 10:00,a
2026-03-06 16:00,2026-03-09 11:00,a
2026-03-08 10:00,2026-03-08 11:00,b
2026-03-09 09:00,,b
`;
const WORDS = ['--tickets', 't.csv', '--opened', 'opened', '--resolved', 'resolved', '--zone', 'Europe/Rome'];
const HOURS = ['--hours', 'Mon-Fri 09:00-17:00; Sat 09:00-13:00', '--holidays', '2026-03-03'];
const AS_OF = ['--as-of', '2026-03-10 12:00'];

async function report(words: readonly string[], contents = CASES) {
  const { code, stdout, stderr, folder } = await runReport([...WORDS, ...words], { 't.csv': contents });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const page = readFileSync(join(folder, 'report.html'), 'utf8');
  expect(stdout + page).not.toMatch(/NaN|undefined|Infinity/);
  expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
  return { stdout, page, cells: page.replace(/<\/?(?:b|span)[^>]*>/g, '') };
}

/** Worked out by hand; the Kaplan–Meier curves are 3/4, 3/8, 0 at 1, 42, 67 h and 3/4, 1/2, 1/4 at 0, 2, 7 h. */
const TABLE = [
  ['half of all cases within (open ones counted)', '42.0 h', '4.50 h', '4'],
  ['average of resolved cases', '36.7 h', '3.00 h', '3'],
  ['95% interval', '0 … 119.4 h', '0 … 12.0 h', ''],
  ['half of the resolved cases within', '42.0 h', '2.00 h', '3'],
  ['9 of 10 resolved within', '62.0 h', '6.00 h', '3'],
  ['longest', '67.0 h', '7.00 h', '3'],
];

describe('tickets by both clocks', () => {
  it('stand side by side, in hours, in the terminal and on the page', async () => {
    const { stdout, cells } = await report([...HOURS, ...AS_OF]);
    for (const [name, ...values] of TABLE) {
      const line = [name, ...values.filter((value) => value !== '')].join(' ');
      expect(runOn(stdout)).toContain(` ${line} `);
      expect(cells).toContain(
        `<tr><th scope="row" class="text">${name}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`,
      );
    }
    expect(stdout).toMatch(/how long cases take +around the clock +in business hours +n\n/);
    expect(runOn(stdout)).toContain('Still open: 1 of 4 cases = 25.0% (4.6% … 69.9%).');
    expect(runOn(stdout)).toContain('up to 2 d 19 h, the longest seen, is 1 d 17 h (restricted mean');
    expect(runOn(stdout)).toContain(
      'Business time: Mon-Fri 09:00-17:00; Sat 09:00-13:00 on the clock of Europe/Rome, closed on 1 holiday, 2026-03-03;',
    );
    expect(runOn(stdout)).toContain('1 business day = 8 h, the open time of Mon–Fri.');
    expect(cells).toContain('in business hours: 4.50 h= 0.56 business days');
    expect(cells).toContain('<li>Holidays: 2026-03-03.</li>');
  });

  it('have a picture: two curves on the page, bars in the terminal', async () => {
    const { stdout, page } = await report([...HOURS, ...AS_OF]);
    const [, figure = ''] = page.split('<h3>The same cases by both clocks</h3>');
    for (const kind of ['wide', 'narrow']) {
      const [, drawing = ''] = figure.split(`<svg class="${kind}"`);
      expect(drawing.split('</svg>')[0]).toMatch(
        /in business hours: half within 4\.50 h.*around the clock: half within 42\.0 h/s,
      );
    }
    // All cases are in that picture; without groups, there is no need for another one.
    expect(page).not.toContain('<h3>How long cases stay open</h3>');
    // 1 day is 24 h and 8 h, 2 days are 48 h and 16 h, more than any case has seen
    expect(stdout).toMatch(/\n +1 d +75\.0% {2}█{21} +25\.0% {2}█{7}\n/);
    expect(stdout).toMatch(/\n +2 d +37\.5% {2}█{10}▌ +–\n/);
  });

  it('are there for each group', async () => {
    const { stdout, cells, page } = await report([...HOURS, ...AS_OF, '--tickets-by', 'team']);
    expect(stdout).toMatch(/\n {2}a +54\.5 h +54\.5 h +64\.5 h +2 † +0 /);
    expect(stdout).toMatch(/team, in business hours +half within +average +9 of 10 within\n/);
    expect(stdout).toMatch(/\n {2}a +4\.50 h +4\.50 h +6\.50 h\n/);
    expect(stdout).toMatch(/\n {2}b +5\.50 h +0 h +0 h\n/);
    expect(cells).toContain('<th scope="row" class="text">a</th><td>54.5 h</td><td>54.5 h</td><td>64.5 h</td>');
    expect(cells).toContain('<th scope="row" class="text">a</th><td>4.50 h</td><td>4.50 h</td><td>6.50 h</td>');
    expect(page).toContain('<h3>How long cases stay open</h3>');
  });

  it('agree where business never closes', async () => {
    const { stdout } = await report(['--hours', '24x7', ...AS_OF]);
    expect(stdout).toMatch(/average of resolved cases +36\.7 h +36\.7 h +3\n/);
    expect(runOn(stdout)).toContain('no holidays given;');
    expect(runOn(stdout)).toContain('1 business day = 24 h, the open time of Mon–Sun.');
  });

  it('count nothing on days that are all holidays, and say how many there are', async () => {
    const many = Array.from({ length: 90 }, (_, k) => new Date((20_514 + k) * 86_400_000).toISOString().slice(0, 10));
    const { stdout, page } = await report(['--hours', '24x7', '--holidays', many.join(','), ...AS_OF]);
    expect(stdout).toMatch(/average of resolved cases +36\.7 h +0 h +3\n/);
    expect(runOn(stdout)).toContain(`closed on 90 holidays from 2026-03-02 to 2026-05-30;`);
    expect(page).not.toContain('Holidays:');
  });

  it('say when half are not resolved by either', async () => {
    const open = 'opened,resolved\n2026-03-09 09:00,2026-03-09 10:00\n2026-03-09 09:00,\n2026-03-09 09:00,\n';
    const { stdout, page } = await report([...HOURS, ...AS_OF], open);
    expect(stdout).toMatch(/half of all cases within \(open ones counted\) +not reached +not reached +3\n/);
    expect(page).toContain('in business hours: half within not reached');
  });

  it('have dashes where there is nothing to measure', async () => {
    const { stdout, page } = await report(HOURS, 'opened,resolved\n,\n');
    expect(stdout).toMatch(/half of all cases within \(open ones counted\) +– +– +0\n/);
    expect(stdout).toMatch(/average of resolved cases +– +– +0\n {4}interval +– +–\n/);
    expect(stdout).toContain('Still open: 0 of 0 cases.');
    expect(stdout).not.toContain('open after');
    expect(page).not.toContain('<figure>');
  });

  it('show the hours of the week that the data end in, by both languages', async () => {
    const { stdout, page } = await report([...HOURS, '--as-of', '2026-03-08 12:00']);
    expect(stdout).toContain('\n  Business hours, Mon 2 Mar to Sun 8 Mar 2026, by the clock of Europe/Rome\n  Day   ');
    expect(stdout).toMatch(/\n {2}Mon 2 Mar {2}09:00–17:00 +8 h\n {2}Tue 3 Mar {2}closed: holiday +0 h\n/);
    expect(stdout).toMatch(/\n {2}Sun 8 Mar {2}closed +0 h\n {2}Open in all: 36 h\n/);
    expect(page).toContain('<th scope="row" class="text">Sat 7 Mar</th><td class="text">09:00–13:00</td><td>4 h</td>');
    expect(page).toContain('<th scope="row" class="text">Open in all: 36 h</th>');
    const vi = await report([...HOURS, '--as-of', '2026-03-29 12:00', '--language', 'vi']);
    expect(vi.stdout).toMatch(
      /\n {2}Chủ Nhật 29\/3 +nghỉ; chỉnh đồng hồ nhanh thêm 1 giờ +0 giờ\n {2}Tổng cộng: 44 giờ\n/,
    );
    expect(vi.page).toContain('Giờ làm việc, Thứ Hai 23/3 đến Chủ Nhật 29/3/2026, theo giờ Europe/Rome');
    const none = await report(HOURS, 'opened,resolved\n,\n');
    expect(none.stdout).not.toContain('Business hours,');
  });

  it('are not there unless hours are given', async () => {
    const { stdout, page } = await report(AS_OF);
    expect(stdout + page).not.toMatch(/business/i);
    expect(runOn(stdout)).toContain('up to 2 d 19 h, the longest seen, is 1 d 17 h (restricted mean');
    expect(stdout).toMatch(/average of resolved cases +36\.7 h +3\n {4}95% interval +0 … 119\.4 h\n/);
  });
});

describe('durations in hours and days', () => {
  it.each([
    [null, '–', '–'],
    [0, '0 h', '0 d'],
    [17_000, '<0.01 h', '<0.01 d'],
    [18_000, '0.01 h', '<0.01 d'],
    [9.99 * HOUR, '9.99 h', '1.25 d'],
    [9.996 * HOUR, '10.0 h', '1.25 d'],
    [999.94 * HOUR, '999.9 h', '125.0 d'],
    [999.96 * HOUR, '1,000 h', '125.0 d'],
  ])('%d ms', (ms, hours, days) => {
    expect([hoursText(ms), timeText(ms, { ms: 8 * HOUR, sign: 'd' })]).toEqual([hours, days]);
  });
});

describe('shareOpenAt', () => {
  const step = (time: number, survival: number) => ({ time, survival, atRisk: 0, events: 0, censored: 0, se: null });
  const survival = {
    medianMs: null,
    reached: false,
    restrictedMeanMs: 0,
    restrictedToMs: 9,
    flat: 'middle',
    times: [],
    steps: [step(2, 0.5), step(9, 0.5)],
  } as const;

  it('reads a curve, as far as it goes', () => {
    expect([0, 1, 2, 3, 9, 10].map((age) => shareOpenAt(survival, age))).toEqual([1, 1, 0.5, 0.5, 0.5, null]);
    expect(shareOpenAt({ ...survival, steps: [step(2, 0.5), step(9, 0)] }, 10)).toBe(0);
    expect(shareOpenAt(null, 1)).toBeNull();
  });
});
