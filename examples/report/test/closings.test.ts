import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Progress } from '../src/input/progress.js';
import { readReport } from '../src/report.js';
import { readArguments } from '../src/request/read-arguments.js';
import type { Request } from '../src/request/request.js';
import { folderWith, removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

const HOUR = 3_600_000;

/** Ten tickets of a desk that closes what it has solved four days later: the hours at which each status began. */
const LIVES: readonly (readonly (readonly [number, string])[])[] = [
  ...[1, 2, 3].map((solved) => at([0, 'Open'], [solved, 'Solved'], [solved + 96, 'Closed'])),
  // back after two days, solved again ten hours later
  ...[4, 5].map((solved) =>
    at([0, 'Open'], [solved, 'Solved'], [solved + 40, 'Open'], [solved + 50, 'Solved'], [solved + 146, 'Closed']),
  ),
  // merged
  ...[1, 5, 7].map((closed) => at([0, 'Open'], [closed, 'Closed'])),
  // still open, and open again
  at([0, 'Open']),
  at([0, 'Open'], [6, 'Solved'], [60, 'Open']),
];

function at(...changes: readonly (readonly [number, string])[]) {
  return changes;
}

function timeOf(hours: number | undefined): string {
  return hours === undefined ? '' : new Date(Date.UTC(2026, 0, 26) + hours * HOUR).toISOString();
}

const LOG = ['ticket,status,at', ...LIVES.flatMap((life, k) => life.map(([h, s]) => `T${k},${s},${timeOf(h)}`))].join(
  '\n',
);

/** The same with a row per ticket, as products export it: of what happened several times the last. */
const ROWS = [
  'ticket,opened,solved,Reopened at,closed_at,state',
  ...LIVES.map((life, k) => {
    const last = (status: string) => timeOf(life.findLast(([hour, each]) => each === status && hour > 0)?.[0]);
    return `T${k},${timeOf(0)},${last('Solved')},${last('Open')},${last('Closed')},${life.at(-1)?.[1]}`;
  }),
].join('\n');

const OF_LOG = ['--tickets', 'log.csv', '--case', 'ticket', '--at', 'at', '--activity', 'status', '--time-zone', 'UTC'];
const OF_ROWS = ['--tickets', 'rows.csv', '--opened', 'opened', '--resolved', 'solved', '--time-zone', 'UTC'];
const FILES = { 'log.csv': LOG, 'rows.csv': ROWS };

async function ticketsOf(words: readonly string[], files: Readonly<Record<string, string>> = FILES) {
  const request = readArguments(words) as Request;
  const { tickets } = await readReport(request, folderWith(files), new Progress(() => {}, 'none'));
  if (tickets === undefined) throw new Error('no tickets');
  return tickets;
}

async function countsOf(words: readonly string[], files?: Readonly<Record<string, string>>) {
  const { overall } = await ticketsOf(words, files);
  return [overall.n, overall.open, overall.closed, (overall.medianMs ?? 0) / HOUR];
}

describe('an event log whose cases are closed days after they were solved', () => {
  it('tells what was solved from what was closed, up to the first and the last resolution', async () => {
    expect(await countsOf(OF_LOG)).toEqual([5, 2, 3, 3]);
    const { cameBack, longOpen, statuses, backlog } = await ticketsOf(OF_LOG);
    expect([cameBack?.cases, cameBack?.first.n, (cameBack?.first.value ?? 0) / HOUR]).toEqual([3, 6, 3.5]);
    // 1, 2, 3, 54 and 55 hours: the two that are open have lasted for 151
    expect(longOpen).toBe(2);
    expect(statuses).toEqual([
      { status: 'Closed', resolved: 5, closed: 3, open: 0, setAside: 0 },
      { status: 'Open', resolved: 0, closed: 0, open: 2, setAside: 0 },
    ]);
    expect(
      backlog?.flow.periods.map(({ period, start, opened, reopened, resolved, closed, end }) =>
        [period, start, opened, reopened, resolved, closed, end].join(' '),
      ),
    ).toEqual(['2026-01 0 10 3 8 3 2', '2026-02 2 0 0 0 0 2']);
  });

  it.each([
    [
      ['--resolved-when', 'Solved'],
      [5, 2, 3, 3],
    ],
    [
      ['--names', 'zendeskStatusNames'],
      [5, 2, 3, 3],
    ],
    [
      ['--names', 'Solved=solved; closed=closed'],
      [5, 2, 3, 3],
    ],
    [
      ['--resolved-when', 'Closed'],
      [8, 2, 0, 4],
    ],
    [
      ['--resolved-when', 'Closed', '--names', 'Closed=closed'],
      [5, 2, 3, 3],
    ],
  ])('%s', async (words, counts) => {
    expect(await countsOf([...OF_LOG, ...words])).toEqual(counts);
  });

  it('says what each name was taken for, in the terminal and on the page, in both languages', async () => {
    const words = ['--resolved-when', 'Closed'];
    const { stdout, folder } = await runReport([...OF_LOG, ...words], FILES);
    const said = [
      'Names of events and what they were taken for: "Open" open; "Solved" resolved; "Closed" resolved.',
      '3 of the resolved cases were ended by "Closed" and never by "Solved": with --names "Closed=closed" they are neither open nor resolved.',
    ];
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    for (const each of said) {
      expect(runOn(stdout)).toContain(each);
      expect(page).toContain(each.replaceAll('"', '&quot;'));
    }
    const usual = await runReport(OF_LOG, FILES);
    expect(runOn(usual.stdout)).toContain(
      ' varies a lot. 3 cases were closed without a resolution: they are neither open nor resolved. TIME',
    );
    expect(runOn(usual.stdout)).toContain('Up to the first resolution it is: half of all cases within 5.00 h,');
    const other = await runReport([...OF_LOG, '--language', 'vi'], FILES);
    expect(runOn(other.stdout)).toContain(
      '3 yêu cầu đã đóng mà không được giải quyết: không còn mở, cũng không tính là đã giải quyết.',
    );
  });

  it('says which names nobody has explained', async () => {
    const log = `${LOG}\nT0,Survey sent,${timeOf(200)}\n`;
    const { stdout } = await runReport(OF_LOG, { 'log.csv': log });
    expect(runOn(stdout)).toContain('Names that nobody has explained: "Survey sent" (1). Where a case had ended,');
    expect(await countsOf(OF_LOG, { 'log.csv': log })).toEqual([4, 3, 3, 28.5]);
    expect(await countsOf([...OF_LOG, '--names', 'Survey sent=ignored'], { 'log.csv': log })).toEqual([5, 2, 3, 3]);
  });

  it('takes events that are no statuses by a preset', async () => {
    const log = 'ticket,status,at\nT1,user,0\nT1,admin,1\nT1,close,2\nT1,note,3\nT1,rating,4\nT2,user,0\nT2,bot,1\n';
    const words = [...OF_LOG, '--unit', 's', '--names', 'intercomPartNames'];
    expect((await countsOf(words, { 'log.csv': log })).slice(0, 3)).toEqual([1, 1, 0]);
    const { stdout } = await runReport(words, { 'log.csv': log });
    expect(runOn(stdout)).toContain('Names that nobody has explained: "rating" (1). Such events change nothing;');
  });

  it('takes "closed" for a resolution where nothing else ends a case, and says so', async () => {
    const log = LOG.replaceAll('Solved', 'Open');
    expect((await countsOf(OF_LOG, { 'log.csv': log })).slice(0, 3)).toEqual([8, 2, 0]);
    const { stdout } = await runReport(OF_LOG, { 'log.csv': log });
    expect(runOn(stdout)).toContain('Nothing else resolves a case here, so "Closed" counts as a resolution; --names');
    expect(await countsOf([...OF_LOG, '--names', 'Closed=closed'], { 'log.csv': log })).toEqual([0, 2, 8, 0]);
  });

  it('runs to the last event where no name is known to end a case, and says so', async () => {
    const log = LOG.replaceAll('Solved', 'A').replaceAll('Closed', 'B').replaceAll('Open', 'C');
    expect((await countsOf(OF_LOG, { 'log.csv': log })).slice(0, 3)).toEqual([10, 0, 0]);
    const { stdout } = await runReport(OF_LOG, { 'log.csv': log });
    expect(runOn(stdout)).toContain('No event has a name that is known to end a case, so each case counts as resolved');
  });
});

describe('a row per ticket with columns of closings and reopenings', () => {
  it('finds them by their usual names, or takes those that are named', async () => {
    const named = ['--closed', 'closed_at', '--reopened', 'Reopened at'];
    const { overall, longOpen, found, cameBack } = await ticketsOf(OF_ROWS);
    expect([overall.n, overall.open, overall.closed, longOpen, cameBack?.cases]).toEqual([5, 2, 3, 2, 3]);
    expect(found).toEqual([
      { name: 'closed_at', option: 'closed', isRead: true },
      { name: 'Reopened at', option: 'reopened', isRead: true },
    ]);
    expect(await countsOf([...OF_ROWS, ...named])).toEqual(await countsOf(OF_ROWS));
    expect((await ticketsOf([...OF_ROWS, ...named])).found).toEqual([]);
  });

  it('counts closed ones apart in the groups, in tables that fit', async () => {
    const words = [...OF_ROWS, '--tickets-by', 'state', '--status', 'state'];
    const { stdout, folder } = await runReport(words, FILES);
    expect(stdout).toMatch(/\n {2}state +half within +average +9 of 10 within +resolved +open +closed +share\n/);
    expect(runOn(stdout)).toContain('"Closed" 5 resolved, 3 closed without a resolution; "Open" 2 open.');
    expect(runOn(stdout)).toContain('Column "closed_at" was found by its name and says when cases were closed;');
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<span>3 closed without a resolution</span>');
  });

  it('leaves two columns of one name alone', async () => {
    const file = 'opened,solved,closed,closed\n2026-01-05,,2026-01-06,2026-01-06\n';
    const { found, overall } = await ticketsOf(OF_ROWS, { 'rows.csv': file });
    expect([found, overall.open]).toEqual([[], 1]);
    expect(await countsOf([...OF_ROWS, '--closed', '#3'], { 'rows.csv': file })).toEqual([0, 0, 1, 0]);
  });

  it('leaves a column alone that holds something else, and says so', async () => {
    const file = 'opened,solved,closed\n2026-01-05,2026-01-06,yes\n2026-01-05,,no\n';
    expect((await countsOf(OF_ROWS, { 'rows.csv': file })).slice(0, 3)).toEqual([1, 1, 0]);
    const { stdout } = await runReport(OF_ROWS, { 'rows.csv': file });
    expect(runOn(stdout)).toContain('Column "closed" is not read: not all of its cells are times after the opening.');
    const { stderr } = await runReport([...OF_ROWS, '--closed', 'closed'], { 'rows.csv': file });
    expect(stderr).toMatch(/^rows\.csv:2: column "closed": a time must look like .*got "yes": /);
  });
});

describe('what the caller can put right', () => {
  it.each([
    [
      ['--names', 'Solvd=solved'],
      'log.csv: column "status": --names "Solvd": no event has this name; there are "Open", "Solved", "Closed"',
    ],
    [
      ['--resolved-when', 'Done'],
      'log.csv: column "status": --resolved-when "Done": no event has this name; there are "Open", "Solved", "Closed"',
    ],
    [
      ['--names', 'Solved=finished'],
      '--names "Solved": it must stand for one of new, open, pending, hold, solved, closed, merged, spam, opened, asked, answered, bot, paused, resumed, resolved, reopened, ignored; got "finished"',
    ],
    [
      ['--closed', 'x'],
      '--closed goes with --opened and --resolved; in an event log names say it: --activity COLUMN --names "TEXT=closed"',
    ],
    [
      ['--reopened', 'x'],
      '--reopened goes with --opened and --resolved; in an event log names say it: --activity COLUMN --names "TEXT=open"',
    ],
  ])('%s', async (words, line) => {
    const { code, stderr } = await runReport([...OF_LOG, ...words], FILES);
    expect([code, stderr]).toEqual([2, `${line}\n`]);
  });

  it('presets are listed, and names go with events', async () => {
    const { stderr } = await runReport([...OF_LOG, '--names', 'zendesk'], FILES);
    expect(stderr).toMatch(
      /^--names must look like "Fixed=solved; .* or be one of .*zendeskStatusNames.*got "zendesk"/,
    );
    const rows = await runReport([...OF_ROWS, '--names', 'Solved=solved'], FILES);
    expect(rows.stderr).toBe(
      '--names goes with --activity; where a row is a case, --closed COLUMN says when it was closed\n',
    );
  });
});
