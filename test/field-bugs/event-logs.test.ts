import { expect, it } from 'vitest';
import { readInstant } from '../../src/read/read-instant.js';
import { casesOf, type LogNames } from '../../src/service/index.js';
import { onHoldTime, requesterWaitTime } from '../../src/service/status/status-time.js';
import { backlogOverPeriods } from '../../src/service/time/backlog-over-periods.js';
import { ttr } from '../../src/service/time/ttr.js';
import { cellsOf, dataLines } from '../data.js';

/*
 * Two logs of real desks, one row per event, with codes for what happened. The figures are those of a Python script that walks
 * each case by itself (zoneinfo for local times). What the codes mean is not in the files. Help desk: the published log has
 * the ways "Assign seriousness" 1, "Take in charge ticket" 8, "Wait" 9 and "Resolve ticket" 6, which is last in every case here; assumed so.
 * Incidents: the last states of cases, as they are published with their names (Closed 5,573, In Call 1,882, Resolved 90 …), are
 * those of the codes 5, 9, 3 …
 */

interface Row {
  readonly id: string;
  readonly code: string;
  readonly time: string;
}

function report(rows: readonly Row[], timeZone: string, names: LogNames, known: string) {
  // what a user writes, from here …
  const asOf = readInstant<string>(timeZone)(known) as number;
  const log = casesOf(rows, { case: 'id', at: readInstant(timeZone, 'time'), after: 'code', names, asOf });
  const times = {
    openedAt: 'openedAt',
    resolvedAt: 'resolvedAt',
    reopenedAt: 'reopenedAt',
    closedAt: 'closedAt',
  } as const;
  const first = ttr(log.cases, { ...times, pauses: 'pauses', asOf });
  const spells = ttr(log.cases, { ...times, pauses: 'pauses', asOf, reopened: 'sum-of-spells' });
  const pending = onHoldTime(log.cases, { statuses: 'statuses', counted: ['pending'], asOf });
  const waited = requesterWaitTime(log.cases, { statuses: 'statuses', asOf });
  const { periods } = backlogOverPeriods(log.cases, { ...times, period: 'month', timeZone, asOf });
  // … to here
  return { log, first, spells, pending, waited, periods };
}

const rowsOf = (lines: readonly string[]): Row[] =>
  lines.slice(1).map((line) => {
    const [id = '', code = '', time = ''] = cellsOf(line);
    return { id, code, time };
  });

/** The same rows, the last case first, and those of a case together: what is in one instant stays as it is listed. */
function caseByCase(rows: readonly Row[]): Row[] {
  const own = new Map<string, Row[]>();
  for (const row of rows) own.set(row.id, [...(own.get(row.id) ?? []), row]);
  return [...own.values()].reverse().flat();
}

it('the log of a help desk: time to resolution, time in status, backlog by month', (context) => {
  const rows = rowsOf(dataLines(context, 'helpdesk-event-log.csv'));
  const names = { 1: 'new', 3: 'new', 8: 'open', 9: 'pending', 6: 'solved' } as const;
  const { log, first, spells, pending, waited, periods } = report(rows, 'Europe/Rome', names, '2012-03-01');
  expect([log.n, log.events, log.afterAsOf]).toEqual([2843, 10504, 3206]);
  expect(log.unmatched).toEqual([
    { name: '2', events: 39, like: null },
    { name: '5', events: 5, like: null },
    { name: '7', events: 4, like: null },
  ]);
  expect([first.n, first.open, first.value]).toEqual([2808, 35, expect.closeTo(564_835_660.2564102, 6)]);
  expect([spells.n, spells.value]).toEqual([2808, expect.closeTo(579_354_288.4615384, 6)]);
  expect([pending.n, pending.value]).toEqual([2808, expect.closeTo(186_496_402.42165244, 6)]);
  expect([waited.n, waited.value]).toEqual([2808, expect.closeTo(561_866_650.2849003, 6)]);
  expect(periods.slice(-6).map(({ end }) => end)).toEqual([36, 40, 44, 35, 34, 35]);
  expect(log.cases.reduce((sum, { reopenedAt }) => sum + reopenedAt.length, 0)).toBe(133);
  expect(report(caseByCase(rows), 'Europe/Rome', names, '2012-03-01').log.cases).toEqual(log.cases);
});

it('the log of incidents: time to resolution, time in status, backlog by month', (context) => {
  const rows = rowsOf(dataLines(context, 'incident-event-log.csv'));
  const names: LogNames = {
    ...({ 1: 'open', 2: 'new', 4: 'open', 6: 'pending', 7: 'hold', 8: 'hold', 10: 'hold', 11: 'pending' } as const),
    ...({ 3: 'solved', 9: 'solved', 5: 'closed', 13: 'closed' } as const),
  };
  const { log, first, spells, pending, waited, periods } = report(rows, 'Europe/Stockholm', names, '2012-05-15');
  expect([log.n, log.events, log.afterAsOf, log.unmatched]).toEqual([
    7554,
    64201,
    1332,
    [{ name: '12', events: 5, like: null }],
  ]);
  expect([first.n, first.value]).toEqual([7362, expect.closeTo(403_939_087.204564, 5)]);
  expect([spells.n, spells.open, spells.value]).toEqual([7334, 219, expect.closeTo(441_492_721.57076627, 5)]);
  expect([pending.n, pending.value]).toEqual([7335, expect.closeTo(204_601_513.29243353, 5)]);
  expect([waited.n, waited.value]).toEqual([7335, expect.closeTo(441_432_081.799591, 5)]);
  expect(periods.slice(-7).map(({ end }) => end)).toEqual([50, 62, 103, 147, 315, 2151, 219]);
  expect(log.cases.filter(({ end }) => end === 'closed')).toHaveLength(1);
});
