import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { REAL_FILES, removeFolders, runReport } from './run-report.js';

afterAll(removeFolders);

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

  it('resolution times of an event log as of a day', async () => {
    const words = ['--case', 'CaseID', '--at', 'CompleteTimestamp', '--zone', 'Europe/Rome', '--as-of', '2012-01-01'];
    const { stdout, code } = await runReport(['--tickets', `${REAL_FILES}helpdesk-event-log.csv`, ...words]);
    expect(code).toBe(0);
    // 419,148 s; mean 814,237 s
    expect(stdout).toMatch(/Kaplan–Meier\) +4 d 20 h +2,495/);
    expect(stdout).toMatch(/mean of resolved cases +9 d 10 h +2,460/);
    expect(stdout).toContain('Cases resolved: 2,460; open: 35; opened after as-of and');
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
