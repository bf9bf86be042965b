import { afterAll } from 'vitest';
import { describeErrors, type ErrorCase } from './errors.js';
import { removeFolders } from './run-report.js';

afterAll(removeFolders);

const TICKETS = ['--tickets', 't.csv', '--opened', 'opened', '--resolved', 'resolved'];
const HOURS = [...TICKETS, '--zone', 'Europe/Rome', '--hours'];

const CASES: readonly ErrorCase[] = [
  {
    what: 'a time without a zone',
    words: TICKETS,
    files: { 't.csv': 'opened,resolved\n2026-03-02 09:00:00,\n' },
    line: 't.csv:2: column "opened": a time without an offset needs --time-zone ZONE, such as --time-zone Europe/Rome; got "2026-03-02 09:00:00"',
  },
  {
    what: 'an unknown zone',
    words: [...TICKETS, '--zone', 'Europe/Rom'],
    files: { 't.csv': 'opened,resolved\n' },
    line: '--time-zone must be an IANA time zone such as Europe/Rome; got "Europe/Rom"',
  },
  {
    what: 'a time of another form',
    words: [...TICKETS, '--zone', 'Europe/Rome'],
    files: { 't.csv': 'opened,resolved\n2026-03-02,11/1/2019 8:51\n' },
    line: 't.csv:2: column "resolved": a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121; got "11/1/2019 8:51": --date-order month-day-year (or day-month-year) says what comes first, --on-invalid count counts it',
  },
  {
    what: 'a day that does not exist',
    words: [...TICKETS, '--zone', 'Europe/Rome'],
    files: { 't.csv': 'opened,resolved\n2026-03-02,20260230\n' },
    line: 't.csv:2: column "resolved": a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121; got "20260230": there is no such date or time, --on-invalid count counts it',
  },
  {
    what: 'an offset that does not exist',
    words: TICKETS,
    files: { 't.csv': 'opened,resolved\n2026-03-02T09:00:00+07:60,\n' },
    line: 't.csv:2: column "opened": a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121; got "2026-03-02T09:00:00+07:60": --on-invalid count counts it',
  },
  {
    what: 'a case that ends before it starts',
    words: TICKETS,
    files: { 't.csv': 'opened,resolved\n2026-03-02T09:00Z,2026-03-02T09:01Z\n2026-03-02T09:00Z,2026-03-02T08:59Z\n' },
    line: 't.csv:3: column "resolved": "resolved" must not be before "opened"; got 60000 ms earlier: --on-invalid count counts it',
  },
  {
    what: 'an as-of without a zone',
    words: [...TICKETS, '--as-of', '2026-01-01'],
    files: { 't.csv': 'opened,resolved\n' },
    line: '--as-of: a time without an offset needs --time-zone ZONE, such as --time-zone Europe/Rome; got "2026-01-01"',
  },
  {
    what: 'both forms of tickets',
    words: [...TICKETS, '--case', 'id'],
    line: '--tickets needs either --case and --at (event log) or --opened and --resolved (a row per case)',
  },
  ...[
    { what: 'no text', hours: '', got: '""' },
    { what: 'no days', hours: '09:00-17:00', got: '"09:00-17:00"' },
    { what: 'no shifts', hours: 'Mon-Fri', got: '"Mon-Fri"' },
    { what: 'half a range', hours: 'Mon- 09:00-17:00', got: '"Mon- 09:00-17:00"' },
    { what: 'a semicolon at the end', hours: 'Mon-Fri 09:00-17:00;', got: '"Mon-Fri 09:00-17:00;"' },
    { what: 'a word too many', hours: 'Mon-Fri 09:00-17:00 daily', got: '"Mon-Fri 09:00-17:00 daily"' },
  ].map(({ what, hours, got }) => ({
    what: `hours with ${what}`,
    words: [...HOURS, hours],
    line: `--hours must look like "Mon-Fri 09:00-17:00", "Mon-Fri 09:00-12:00,13:00-17:30; Sat 09:00-13:00" or 24x7; got ${got}`,
  })),
  ...['Mo-Fri', 'Mon-Frei', 'Mon-Wed-Fri', '1-5', 'Fri,Sat,Sonntag', ',Mon'].map((days) => ({
    what: `the unknown day in ${days}`,
    words: [...HOURS, `${days} 09:00-17:00`],
    line: `--hours: a day must be one of Mon, Tue, Wed, Thu, Fri, Sat, Sun, or two with a dash; got ${JSON.stringify(days.split(',').find((name) => !/^(?:Mon|Fri|Sat)$/.test(name)))}`,
  })),
  ...['9-17', '9:00-17:00', '09:00', '09:00-24:30', '24:00-08:00', '09:00-17:60', '09:00-12:00-13:00', ''].map(
    (shift) => ({
      what: `the shift ${shift}`,
      words: [...HOURS, `Mon-Fri 08:00-08:30,${shift}`],
      line: `--hours: a shift must look like 09:00-17:30, from 00:00 to 24:00; got ${JSON.stringify(shift)}`,
    }),
  ),
  {
    what: 'a shift without length',
    words: [...HOURS, 'Mon 09:00-09:00'],
    line: '--hours: a shift must not end where it starts; got "09:00-09:00"',
  },
  {
    what: 'a day with hours twice',
    words: [...HOURS, 'Mon-Fri 09:00-17:00; Fri 09:00-13:00'],
    line: '--hours: Fri must stand only once; several shifts of a day go with commas',
  },
  {
    what: 'more shifts than a day has',
    words: [...HOURS, `Mon ${Array.from({ length: 97 }, () => '09:00-10:00').join(',')}`],
    line: '--hours: a day may have 96 shifts at most; got 97',
  },
  {
    what: 'hours without a zone',
    words: [...TICKETS, '--hours', '24x7'],
    line: '--hours needs --time-zone ZONE, such as Europe/Rome: shifts begin and end there',
  },
  {
    what: 'holidays without hours',
    words: [...TICKETS, '--holidays', '2026-02-17'],
    line: '--holidays goes with --hours TEXT, which is not given',
  },
  {
    what: 'a zone that is a fixed offset, with hours',
    words: [...TICKETS, '--hours', '24x7', '--zone', '+01:00'],
    line: '--time-zone must be an IANA time zone such as Europe/Rome (a fixed offset or an abbreviation is wrong where clocks change, or means several zones); got "+01:00"',
  },
  {
    what: 'a missing file of holidays',
    words: [...HOURS, '24x7', '--holidays', 'h.txt'],
    line: 'h.txt: there is no such file',
  },
  {
    what: 'a line of a file of holidays that is no date',
    words: [...HOURS, '24x7', '--holidays', 'h.txt'],
    files: { 'h.txt': '2026-02-17,Tet\r\n\r\n17/02/2026\r\n' },
    line: 'h.txt:3: a holiday must look like 2026-02-17 or 2026-02-17,Tet; got "17/02/2026"',
  },
  {
    what: 'a date in a file of holidays that does not exist',
    words: [...HOURS, '24x7', '--holidays', 'h.txt'],
    files: { 'h.txt': '2026-02-17\n2026-02-30,Tet\n' },
    line: 'h.txt:2: there is no such date: "2026-02-30"',
  },
  {
    what: 'a date in a list of holidays of another form',
    words: [...HOURS, '24x7', '--holidays', '2026-02-17, 2026-2-18'],
    line: '--holidays: a holiday must look like 2026-02-17; got "2026-2-18"',
  },
  {
    what: 'a date in a list of holidays that does not exist',
    words: [...HOURS, '24x7', '--holidays', '2025-02-29'],
    line: '--holidays: there is no such date: "2025-02-29"',
  },
  {
    what: 'seconds since 1970',
    words: TICKETS,
    files: { 't.csv': 'opened,resolved\n2026-03-02T09:00Z,1767225600\n' },
    line: 't.csv:2: column "resolved": a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121; got "1767225600": --unit s, ms, us, ns or spreadsheet-day says what it counts, --on-invalid count counts it',
  },
  {
    what: 'years of two digits',
    words: [...TICKETS, '--time-zone', 'UTC', '--date-order', 'month-day-year'],
    files: { 't.csv': 'opened,resolved\n3/2/26 9:00,\n' },
    line: 't.csv:2: column "opened": a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121; got "3/2/26 9:00": --years-from 2000 says which hundred a year belongs to, --on-invalid count counts it',
  },
  {
    what: 'a time without a zone, even where what cannot be read is counted',
    words: [...TICKETS, '--on-invalid', 'count'],
    files: { 't.csv': 'opened,resolved\n2026-03-02 09:00:00,\n' },
    line: 't.csv:2: column "opened": a time without an offset needs --time-zone ZONE, such as --time-zone Europe/Rome; got "2026-03-02 09:00:00"',
  },
  {
    what: 'a status that no case has',
    words: [...TICKETS, '--zone', 'UTC', '--status', 'state', '--resolved-when', 'Solvd'],
    files: { 't.csv': 'opened,resolved,state\n2026-03-02,2026-03-03,Solved\n2026-03-02,,Open\n' },
    line: 't.csv: column "state": --resolved-when "Solvd": no case ends so; the last ones are "Solved", "Open"',
  },
  {
    what: 'statuses that are resolved without a column of them',
    words: [...TICKETS, '--resolved-when', 'Solved'],
    line: '--resolved-when goes with --status COLUMN, which is not given',
  },
  {
    what: 'activities of a row per case',
    words: [...TICKETS, '--activity', 'x'],
    line: '--activity goes with --case and --at; where a row is a case it is --status COLUMN',
  },
  {
    what: 'years from the end of time',
    words: [...TICKETS, '--years-from', '9999'],
    files: { 't.csv': 'opened,resolved\n' },
    line: '--years-from: yearsFrom must be a year from 0 to 9900; got 9999',
  },
  {
    what: 'days of spreadsheets without a zone',
    words: [...TICKETS, '--unit', 'spreadsheet-day'],
    files: { 't.csv': 'opened,resolved\n1,2\n' },
    line: '--unit spreadsheet-day needs --time-zone ZONE: the days of spreadsheets are local',
  },
];

describeErrors('cases', CASES);
