import * as presets from 'cx-metrics/presets';
import { afterAll, describe, expect, it } from 'vitest';
import { SET_NAMES } from '../src/request/labels-request.js';
import { removeFolders, runReport } from './run-report.js';

afterAll(removeFolders);

/** 812 lines: line 1 is the header, the last one holds the score. */
function survey(lastScore: string): string {
  return `id,score\n${'a,9\n'.repeat(810)}b,${lastScore}\n`;
}

const SURVEY = ['--survey', 's.csv', '--score', 'score'];
const TICKETS = ['--tickets', 't.csv', '--opened', 'opened', '--resolved', 'resolved'];
const HOURS = [...TICKETS, '--zone', 'Europe/Rome', '--hours'];
const ORDERS = [
  '--orders',
  'o.csv',
  '--customer',
  'who',
  '--date',
  'day',
  '--amount',
  'vnd',
  '--zone',
  'Asia/Ho_Chi_Minh',
];

/** Presets of effort, as they are listed. */
const CES = Object.entries(presets)
  .flatMap(([name, preset]) => ('easyFrom' in preset ? [name] : []))
  .join(', ');

const SUBSCRIPTIONS = [
  ...['--subscriptions', 'm.csv', '--subscriber', 'who', '--started', 'from', '--ended', 'to', '--fee', 'price'],
  ...['--zone', 'Europe/Rome'],
];

interface Case {
  readonly what: string;
  readonly words: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly line: string;
}

const CASES: readonly Case[] = [
  { what: 'a missing file', words: SURVEY, line: 's.csv: there is no such file' },
  { what: 'a folder', words: ['--survey', '.', '--score', 'score'], line: '.: this is a folder, not a file' },
  {
    what: 'an empty file',
    words: SURVEY,
    files: { 's.csv': '\n\n' },
    line: 's.csv:1: the file is empty; a header line was expected',
  },
  {
    what: 'a missing column',
    words: ['--survey', 's.csv', '--score', 'rating'],
    files: { 's.csv': 'id,"how, likely"\n1,9\n' },
    line: 's.csv:1: there is no column "rating"; the columns are "id", "how, likely"',
  },
  {
    what: 'a column that is there twice',
    words: SURVEY,
    files: { 's.csv': 'score,score\n1,9\n' },
    line: 's.csv:1: two columns are named "score": "#1" and "#2" tell them apart',
  },
  {
    what: 'a score off the scale',
    words: SURVEY,
    files: { 's.csv': survey('11') },
    line: 's.csv:812: column "score": a score must be a whole number from 0 to 10; got 11: --on-invalid count counts it',
  },
  {
    what: 'a score with a fraction',
    words: SURVEY,
    files: { 's.csv': survey('9.5') },
    line: 's.csv:812: column "score": a score must be a whole number from 0 to 10; got 9.5: --on-invalid count counts it',
  },
  {
    what: 'a score that is no number',
    words: SURVEY,
    files: { 's.csv': survey('n/a') },
    line: 's.csv:812: column "score": a score must be a whole number from 0 to 10; got "n/a": --blank "n/a" leaves it out as not answered, --on-invalid count counts it',
  },
  {
    what: 'a quote that is never closed',
    words: SURVEY,
    files: { 's.csv': 'id,score\n1,9\n\n2,"8\n3,7\n' },
    line: 's.csv:4: column "score": a quoted cell that starts in this row is never closed',
  },
  {
    what: 'text after a closing quote',
    words: SURVEY,
    files: { 's.csv': 'id,score\r\n"1\r\n",9\r\n"2"x,8\r\n' },
    line: 's.csv:4: column "id": text follows a closing quote; a quote inside a quoted cell is written twice',
  },
  {
    what: 'a row that is too short',
    words: SURVEY,
    files: { 's.csv': 'id,score\n1,9\n2\n' },
    line: 's.csv:3: the row has 1 cell, the header has 2 cells: --footer-rows 1 leaves it out where it is the last and none',
  },
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
    what: 'an amount with separators',
    words: ORDERS,
    files: { 'o.csv': 'who;day;vnd\n1;2026-01-01;1,250\n' },
    line: 'o.csv:2: column "vnd": an amount must be a number such as 1250.50; got "1,250": --decimal , reads it as 1.25, --group , reads it as 1250, --on-invalid count counts it',
  },
  {
    what: 'orders without a date',
    words: ORDERS,
    files: { 'o.csv': 'who;day;vnd\n1;;1250\n' },
    line: 'o.csv: there is no order with a date',
  },
  {
    what: 'orders without a zone',
    words: ORDERS.slice(0, -2),
    line: '--orders needs --time-zone ZONE, such as Europe/Rome: periods begin and end there',
  },
  {
    what: 'an unknown option',
    words: ['--suvey', 's.csv'],
    line: "Unknown option '--suvey'; --help lists the options",
  },
  { what: 'a stray word', words: ['s.csv'], line: "Unexpected argument 's.csv'; --help lists the options" },
  {
    what: 'an option without its value',
    words: ['--survey'],
    line: "Option '--survey <value>' argument missing; --help lists the options",
  },
  {
    what: 'a column without its file',
    words: ['--score', 'x'],
    line: '--score goes with --survey FILE, which is not given',
  },
  {
    what: 'a survey without a question',
    words: ['--survey', 's.csv', '--by', 'group'],
    line: '--survey needs at least one of --score, --csat and --ces COLUMN; --help lists the options',
  },
  {
    what: 'a file without its column',
    words: ['--orders', 'o.csv', '--zone', 'Europe/Rome'],
    line: '--orders needs --customer COLUMN; --help lists the options',
  },
  {
    what: 'effort without a preset',
    words: ['--survey', 's.csv', '--ces', 'ease'],
    line: `--ces needs --ces-preset NAME, because high answers are easy to some questions and hard to others: ${CES}`,
  },
  {
    what: 'an unknown preset',
    words: [...SURVEY, '--nps-preset', 'npsEuropa'],
    line: '--nps-preset must be a preset of NPS; got "npsEuropa"; known are formbricksNps, npsEurope, npsStandard',
  },
  {
    what: 'a preset of another metric',
    words: ['--survey', 's.csv', '--ces', 'ease', '--ces-preset', 'intercomCsat'],
    line: `--ces-preset must be a preset of CES; got "intercomCsat", which is for another metric; known are ${CES}`,
  },
  {
    what: 'a preset that every object seems to have',
    words: ['--survey', 's.csv', '--ces', 'ease', '--ces-preset', 'constructor'],
    line: `--ces-preset must be a preset of CES; got "constructor"; known are ${CES}`,
  },
  {
    what: 'a preset without its column',
    words: [...SURVEY, '--csat-preset', 'intercomCsat'],
    line: '--csat-preset goes with --csat COLUMN, which is not given',
  },
  {
    what: 'a preset without its file',
    words: ['--ces-preset', 'ces2Agree'],
    line: '--ces-preset goes with --survey FILE, which is not given',
  },
  {
    what: 'satisfaction off the scale, told by its own column and line',
    words: [...SURVEY, '--csat', 'rating'],
    files: { 's.csv': 'score,note,rating\n9,,5\n10,"two\nlines",6\n' },
    line: 's.csv:4: column "rating": a score must be a whole number from 1 to 5; got 6: --csat-preset NAME may have another scale, --on-invalid count counts it',
  },
  {
    what: 'satisfaction off the scale of a preset',
    words: ['--survey', 's.csv', '--csat', 'rating', '--csat-preset', 'zendeskCsat3'],
    files: { 's.csv': 'rating\n3\n4\n' },
    line: 's.csv:3: column "rating": a score must be a whole number from 1 to 3; got 4: --csat-preset NAME may have another scale, --on-invalid count counts it',
  },
  {
    what: 'effort that is no number',
    words: ['--survey', 's.csv', '--ces', 'ease', '--ces-preset', 'ces2Agree'],
    files: { 's.csv': 'ease\n7\nvery easy\n' },
    line: 's.csv:3: column "ease": a score must be a whole number from 1 to 7; got "very easy": --labels ease7En knows it, --blank "very easy" leaves it out as not answered, --on-invalid count counts it',
  },
  {
    what: 'text where fractions are allowed',
    words: [...SURVEY, '--nps-preset', 'formbricksNps'],
    files: { 's.csv': 'score\n9.5\n9,5\n'.replace('9,5', '"9,5"') },
    line: 's.csv:3: column "score": a score must be a number from 0 to 10; got "9,5": --decimal , reads it as 9.5, --on-invalid count counts it',
  },
  {
    what: 'both forms of tickets',
    words: [...TICKETS, '--case', 'id'],
    line: '--tickets needs either --case and --at (event log) or --opened and --resolved (a row per case)',
  },
  {
    what: 'groups of an event log',
    words: ['--tickets', 't.csv', '--case', 'id', '--at', 'time', '--tickets-by', 'x'],
    line: '--tickets-by goes with --opened and --resolved, not with an event log',
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
    what: 'hours without tickets',
    words: [...SURVEY, '--hours', '24x7'],
    line: '--hours goes with --tickets FILE, which is not given',
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
    what: 'a period of another kind',
    words: [...ORDERS, '--period', 'fortnight'],
    line: '--period must be week, month, quarter, half-year or year; got "fortnight"',
  },
  {
    what: 'subscriptions without a column of prices',
    words: SUBSCRIPTIONS.filter((_, k) => k < 8 || k > 9),
    line: '--subscriptions needs --fee COLUMN; --help lists the options',
  },
  {
    what: 'subscriptions without a zone',
    words: SUBSCRIPTIONS.slice(0, -2),
    line: '--subscriptions needs --time-zone ZONE, such as Europe/Rome: periods begin and end there',
  },
  {
    what: 'a column of subscriptions that is not there',
    words: SUBSCRIPTIONS,
    files: { 'm.csv': 'who,from,until,price\n' },
    line: 'm.csv:1: there is no column "to"; the columns are "who", "from", "until", "price"',
  },
  {
    what: 'two currencies',
    words: [...SUBSCRIPTIONS, '--fee-currency', 'cur', '--on-invalid', 'count'],
    files: { 'm.csv': 'who,from,to,price,cur\na,2026-01-01,,1,EUR\n,2026-01-01,,1,CHF\nb,2026-01-01,,1,USD\n' },
    line: 'm.csv:4: column "cur": prices must be of one currency, and are not converted; got "USD", and "EUR" in line 2: a file of each currency can be read by itself',
  },
  {
    what: 'an unknown time that prices pay for',
    words: [...SUBSCRIPTIONS, '--billed-by', 'every'],
    files: {
      'm.csv': 'who,from,to,price,every\na,2026-01-01,,1,P18M\nb,2026-01-01,,1,fortnight\nb,2026-01-01,,1,term\n',
    },
    line: 'm.csv:3: column "every": what a price pays for must be month, year, quarter, half-year, week, day (monthly, yearly, annual … too) or a duration such as P18M; got "fortnight", in other rows "term": --on-invalid count counts it',
  },
  {
    what: 'a column where a time that prices pay for is asked',
    words: [...SUBSCRIPTIONS, '--billed', 'every'],
    line: '--billed must be month, year, quarter, half-year, week, day (monthly, yearly, annual … too) or a duration such as P18M; got "every"; a column that says it goes by --billed-by COLUMN',
  },
  {
    what: 'one time that prices pay for and a column of them',
    words: [...SUBSCRIPTIONS, '--billed', 'year', '--billed-by', 'every'],
    line: 'prices pay for one time in all rows (--billed INTERVAL) or as a column says (--billed-by), not both',
  },
  {
    what: 'a subscription that ends before it starts',
    words: SUBSCRIPTIONS,
    files: { 'm.csv': 'who,from,to,price\na,2026-02-01,2026-01-01,1\n' },
    line: 'm.csv:2: column "to": "to" must not be before "from"; got 31 days earlier: --on-invalid count counts it',
  },
  {
    what: 'a price below 0',
    words: SUBSCRIPTIONS,
    files: { 'm.csv': 'who,from,to,price\na,2026-02-01,,-1\n' },
    line: 'm.csv:2: column "price": a price must be a number from 0, such as 1250.50; got "-1": --on-invalid count counts it',
  },
  {
    what: 'a file of subscriptions without any',
    words: SUBSCRIPTIONS,
    files: { 'm.csv': 'who,from,to,price\n' },
    line: 'm.csv: there is no subscription with a start',
  },
  {
    what: 'a column of subscriptions without them',
    words: [...SURVEY, '--fee', 'price'],
    line: '--fee goes with --subscriptions FILE, which is not given',
  },
  {
    what: 'a period without orders',
    words: [...SURVEY, '--period', 'week'],
    line: '--period goes with --orders FILE or --subscriptions FILE, which is not given',
  },
  {
    what: 'a long delimiter',
    words: [...SURVEY, '--delimiter', 'pipes'],
    line: '--delimiter must be comma, semicolon, tab, space or one character; got "pipes"',
  },
  {
    what: 'words in the first row, which may be a header',
    words: SURVEY,
    files: { 's.csv': 'id,score\nResponse ID,Would you recommend us?\n1,9\n' },
    line: 's.csv:2: column "score": a score must be a whole number from 0 to 10; got "Would you recommend us?": --header-rows 2 takes this line as a header too, --blank "Would you recommend us?" leaves it out as not answered, --on-invalid count counts it',
  },
  {
    what: 'a label that is not known, with some that are',
    words: [...SURVEY, '--labels', 'Likely=9; Very likely=10'],
    files: { 's.csv': 'score\n9\nLikley\n' },
    line: 's.csv:3: column "score": a score must be a whole number from 0 to 10, or a label such as "Likely", "Very likely"; got "Likley": --labels "Likley=NUMBER" says what it stands for, --blank "Likley" leaves it out as not answered, --on-invalid count counts it',
  },
  {
    what: 'a cell of dashes',
    words: SURVEY,
    files: { 's.csv': 'score\n9\n--\n' },
    line: 's.csv:3: column "score": a score must be a whole number from 0 to 10; got "--": --blank="--" leaves it out as not answered, --on-invalid count counts it',
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
    what: 'a flag of another kind',
    words: [...ORDERS, '--refund', 'back'],
    files: { 'o.csv': 'who;day;vnd;back\n1;2026-01-01;1250;no\n1;2026-01-01;1250;maybe\n' },
    line: 'o.csv:3: column "back": a flag must be yes or no, true or false, 1 or 0; got "maybe": --refund "back=TEXT" names what marks a refund, --on-invalid count counts it',
  },
  {
    what: 'a factor of an amount that is no number',
    words: [...ORDERS.slice(0, 6), '--quantity', 'n', '--price', 'vnd', '--zone', 'Asia/Ho_Chi_Minh'],
    files: { 'o.csv': 'who;day;n;vnd\n1;2026-01-01;two;1250\n' },
    line: 'o.csv:2: column "n": an amount must be a number such as 1250.50; got "two": --blank "two" leaves it out as missing, --on-invalid count counts it',
  },
  {
    what: 'a header that is longer than the file',
    words: [...SURVEY, '--header-rows', '3'],
    files: { 's.csv': 'score\n9\n' },
    line: 's.csv: the file has 2 rows, --header-rows says 3',
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
    what: 'a status of an event log',
    words: ['--tickets', 't.csv', '--case', 'id', '--at', 'time', '--status', 'x'],
    line: '--status goes with --opened and --resolved; in an event log it is --activity COLUMN',
  },
  {
    what: 'last answers without their time',
    words: [...SURVEY, '--latest-by', 'who'],
    line: '--latest-by goes with --answered COLUMN, which is not given',
  },
  {
    what: 'two ways to an amount',
    words: [...ORDERS, '--quantity', 'n', '--price', 'p'],
    line: 'an amount is either --amount COLUMN or --quantity times --price, not both',
  },
  {
    what: 'a price of nothing',
    words: [...ORDERS.slice(0, 6), '--price', 'p', '--zone', 'UTC'],
    line: '--price goes with --quantity COLUMN, which is not given',
  },
  {
    what: 'half a mark of refunds',
    words: [...ORDERS, '--refund', 'Invoice='],
    line: '--refund must be a COLUMN, COLUMN=TEXT or COLUMN=TEXT* (begins with); got "Invoice="',
  },
  {
    what: 'labels of another form',
    words: [...SURVEY, '--labels', 'Good'],
    line: `--labels must look like "Very satisfied=5; Satisfied=4" or be one of ${SET_NAMES.join(', ')}; got "Good"`,
  },
  {
    what: 'labels that contradict each other',
    words: [...SURVEY, '--labels', 'Good=5; good=4'],
    files: { 's.csv': 'score\nGood\n' },
    line: '--labels: labels that differ only in case, white space or form must stand for the same; "good" is 4, "Good" is 5',
  },
  {
    what: 'a label that is blank',
    words: [...SURVEY, '--labels', 'Neutral=5', '--blank', 'neutral'],
    files: { 's.csv': 'score\nNeutral\n' },
    line: '--labels: "neutral" is a label and blank',
  },
  {
    what: 'years from the end of time',
    words: [...TICKETS, '--years-from', '9999'],
    files: { 't.csv': 'opened,resolved\n' },
    line: '--years-from: yearsFrom must be a year from 0 to 9900; got 9999',
  },
  {
    what: 'one separator for both',
    words: [...ORDERS, '--group', '.'],
    line: '--group must differ from --decimal, which is "." unless given',
  },
  ...[
    ['--date-order', 'mdy', 'year-month-day, month-day-year or day-month-year'],
    ['--unit', 'seconds', 's, ms, us, ns, spreadsheet-day or spreadsheet-day-1904'],
    ['--doubled', 'both', 'earlier or later'],
    ['--decimal', ';', '"." or ","'],
    ['--group', ';', '".", ",", " ", "\'" or "_"'],
    ['--on-invalid', 'skip', 'throw or count'],
    ['--header-rows', 'none', 'from 0 to 9'],
    ['--years-from', '20', 'a year such as 1970 or 2000'],
  ].map(([option = '', text = '', known]) => ({
    what: `${option} ${text}`,
    words: [...SURVEY, option, text],
    line: `${option} must be ${known}; got "${text}"`,
  })),
  {
    what: 'days of spreadsheets without a zone',
    words: [...TICKETS, '--unit', 'spreadsheet-day'],
    files: { 't.csv': 'opened,resolved\n1,2\n' },
    line: '--unit spreadsheet-day needs --time-zone ZONE: the days of spreadsheets are local',
  },
  {
    what: 'a page that cannot be written',
    words: [...SURVEY, '--out', 'no/report.html'],
    files: { 's.csv': 'score\n9\n' },
    line: 'no/report.html: there is no such folder',
  },
];

describe('what the caller can put right', () => {
  it.each(CASES)('$what: one line on stderr, exit code 2', async ({ words, files, line }) => {
    const { code, stderr } = await runReport(words, files);
    expect(stderr).toBe(`${line}\n`);
    expect(code).toBe(2);
  });
});
