import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { definitionOf, presetNames } from '../src/presets.js';
import { removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

/** One survey with three questions, gaps and two groups. */
const FILES = {
  's.csv': [
    'team,score,rating,effort',
    'a,10,5,1',
    'a,9,4,2',
    'a,3,,1',
    'a,,1,5',
    'b,8,3,',
    'b,7,2,4',
    'b,,,',
    ',6,5,3',
  ].join('\n'),
};
const THREE = ['--survey', 's.csv', '--score', 'score', '--csat', 'rating', '--ces', 'effort'];

/** What is told about one question, between its heading and the next. */
function partOf(stdout: string, title: string): string {
  return stdout.split(`${title}  s.csv\n`)[1]?.split(/\n\n(?:[A-Z]+ )+ s\.csv\n|\nWritten/)[0] ?? '';
}

async function report(words: readonly string[], files: Readonly<Record<string, string>> = FILES) {
  const { code, stdout, stderr, folder } = await runReport(words, files);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const page = readFileSync(join(folder, 'report.html'), 'utf8');
  expect(stdout + page).not.toMatch(/NaN|undefined|Infinity|\[object/);
  return { stdout, page };
}

describe('a survey with three questions', () => {
  it('has a part for each, with its own answers, gaps and groups', async () => {
    const { stdout, page } = await report([...THREE, '--ces-preset', 'ces1Effort', '--by', 'team']);
    const [nps, csat, ces] = ['NET PROMOTER SCORE', 'CUSTOMER SATISFACTION SCORE', 'CUSTOMER EFFORT SCORE'].map(
      (title) => partOf(stdout, title),
    ) as [string, string, string];

    expect(nps).toContain('NPS 0.00 points');
    expect(runOn(nps)).toContain('Rows: 8; answers: 6; without an answer: 2 (25.0%); refused: 0');
    expect(nps).toMatch(/\(empty\) +−100\.0 /);

    // 5 4 1 3 2 5: three of six satisfied, mean 20/6, index (20/6 − 1)/4, net (3 − 2)/6
    expect(csat).toMatch(/CSAT: share of satisfied answers +50\.0% +6 /);
    expect(csat).toMatch(/mean answer, 1 to 5 +3\.33 +6 /);
    expect(csat).toMatch(/index: the mean from 0 to 1 +0\.583 +6 /);
    expect(csat).toMatch(/net: satisfied minus dissatisfied, points +16\.7 +6 /);
    expect(csat).toContain(
      'Definition of the library: dissatisfied 1–2, neutral 3, satisfied 4–5 on 1–5; CSAT = share',
    );
    expect(csat).toMatch(/a +66\.7 .* 3 {2}† +3\.33 +0\.583 +33\.3/);
    expect(csat).toContain('† fewer than 30 answers (3 of 3 groups)');

    // 1 2 1 5 4 3 turned: 5 4 5 1 2 3; its mean comes first, because the preset means it
    expect(ces).toMatch(/CES: mean answer, 1 to 5 +3\.33 +6 /);
    expect(ces).toMatch(/share of easy answers +50\.0% +6 /);
    expect(runOn(ces)).toContain('ces1Effort of cx-metrics/presets: easy 1–2, neutral 3, hard 4–5 on 1–5; CES = mean');
    expect(runOn(ces)).toContain('mean and index are of 6 − answer');
    expect(ces).toMatch(/b +2\.00 /);

    for (const id of ['nps', 'csat', 'ces']) expect(page).toContain(`<section aria-labelledby="${id}">`);
    expect(page).toContain(
      '<li class="good">easy 1–2</li><li class="middle">neutral 3</li><li class="bad">hard 4–5</li>',
    );
  });

  it('may ask any of them alone', async () => {
    const { stdout, page } = await report(['--survey', 's.csv', '--csat', 'rating']);
    expect(stdout).toMatch(/^SUMMARY\n.*\n\nCUSTOMER SATISFACTION SCORE {2}s\.csv\n/s);
    expect(stdout).not.toContain('NET PROMOTER');
    expect(page).not.toContain('id="nps"');
    expect(page).toContain('<h3>CSAT with its interval</h3>');
  });

  it('may ask one column twice', async () => {
    const words = ['--survey', 's.csv', '--score', 'rating', '--csat', 'rating'];
    const { stdout } = await report(words);
    expect(partOf(stdout, 'NET PROMOTER SCORE')).toContain('NPS −100.00 points');
    expect(partOf(stdout, 'CUSTOMER SATISFACTION SCORE')).toContain('50.0%');
  });

  it('has nothing to measure where nobody answered', async () => {
    const { stdout, page } = await report([...THREE, '--ces-preset', 'ces2Agree', '--by', 'team'], {
      's.csv': 'team,score,rating,effort\na,,,\n',
    });
    expect(stdout).toMatch(/CSAT: share of satisfied answers +– +0 {2}–/);
    expect(stdout).toMatch(/\n {2}a +– +– +0 {2}† +– +– +–\n/);
    expect(stdout).toContain('interval of the share');
    expect(stdout).not.toMatch(/\n {2}answer /);
    expect(page).not.toContain('Answers, %');
  });
});

describe('presets', () => {
  it('are told apart by metric, and none is of two', () => {
    const [nps, csat, ces] = [presetNames('nps'), presetNames('csat'), presetNames('ces')];
    expect(nps).toContain('npsEurope');
    expect(csat).toContain('zendeskCsat5');
    expect(ces).toContain('ces2Mean');
    expect(new Set([...nps, ...csat, ...ces]).size).toBe(nps.length + csat.length + ces.length);
  });

  it('change the classes and what the metric is', async () => {
    const { stdout, page } = await report([
      ...['--survey', 's.csv', '--score', 'score', '--nps-preset', 'npsEurope'],
      ...['--csat', 'rating', '--csat-preset', 'trengoCsat', '--ces', 'effort', '--ces-preset', 'solucxCes'],
    ]);
    // 10 9 3 8 7 6: promoters from 8, passives from 6
    expect(stdout).toContain('NPS 33.33 points');
    expect(stdout).toContain('Definition npsEurope of cx-metrics/presets: [0,6) [6,8) [8,10]');
    expect(stdout).toMatch(/CSAT: index: the mean from 0 to 1 +0\.583 /);
    expect(stdout).toMatch(/CES: net: easy minus hard, points +−50\.0 /);
    expect(page).toContain('<li class="bad">detractors 0–5</li><li class="middle">passives 6–7</li>');
  });

  it('may allow fractions, which stand with the whole number below', async () => {
    const words = ['--survey', 's.csv', '--score', 'score', '--nps-preset', 'formbricksNps'];
    const { stdout } = await report(words, { 's.csv': 'score\n9.5\n8.5\n6.5\n10\n' });
    expect(stdout).toContain('NPS 25.00 points');
    expect(stdout).toMatch(/\n {2}% +0 +0 +0 +0 +0 +0 +25 +0 +25 +25 +25\n/);
  });

  const all = (['nps', 'csat', 'ces'] as const).flatMap((metric) =>
    presetNames(metric).map((name) => ({ metric, name })),
  );
  it.each(all)('$name draws and prints, whatever its scale', async ({ metric, name }) => {
    const { min, max } = definitionOf(metric, name).scale;
    const answers = Array.from({ length: max - min + 1 }, (_, k) => min + k);
    const option = metric === 'nps' ? 'score' : metric;
    const { stdout, page } = await report(['--survey', 's.csv', `--${option}`, 'answer', `--${metric}-preset`, name], {
      's.csv': `answer\n${answers.join('\n')}\n`,
    });
    expect(stdout).toContain(`Definition ${name} of cx-metrics/presets:`);
    const shares = /\n {2}%([ \d]+)\n/.exec(stdout)?.[1]?.trim().split(/ +/).map(Number) ?? [];
    expect(shares).toHaveLength(answers.length);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(page).toContain('<ul class="key">');
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
  });
});

describe('the picture of the answers', () => {
  it('shows each answer with a whole percentage, in words too', async () => {
    const { page } = await report(['--survey', 's.csv', '--csat', 'rating'], {
      's.csv': `rating\n${'5\n3\n1\n'.repeat(7)}`,
    });
    expect(page).toContain('<desc>Answers by level. 1: 7 = 34%; 2: 0 = 0%; 3: 7 = 33%; 4: 0 = 0%; 5: 7 = 33%.</desc>');
    const [, figure = ''] = page.split('<h3>Answers, % of 21</h3>');
    const [wide = '', narrow = ''] = figure.split('</figure>')[0]?.split('<svg class="narrow"') ?? [];
    for (const drawing of [wide, narrow]) {
      for (const tone of ['bad', 'middle', 'good']) expect(drawing).toContain(`fill="var(--${tone})"`);
      for (const share of ['34%', '33%', '0%']) expect(drawing).toContain(`>${share}</text>`);
    }
  });

  it('leaves the sign out where eleven bars are narrow', async () => {
    const { page } = await report(['--survey', 's.csv', '--score', 'score']);
    const [wide = '', narrow = ''] = page.split('<h3>Answers, % of 6</h3>')[1]?.split('<svg class="narrow"') ?? [];
    for (const drawing of [wide, narrow.split('</figure>')[0]]) expect(drawing).toContain('>17</text>');
  });
});
