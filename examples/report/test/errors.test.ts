import * as presets from 'cx-metrics/presets';
import { afterAll } from 'vitest';
import { SET_NAMES } from '../src/request/labels-request.js';
import { describeErrors, type ErrorCase } from './errors.js';
import { removeFolders } from './run-report.js';

afterAll(removeFolders);

/** 812 lines: line 1 is the header, the last one holds the score. */
function survey(lastScore: string): string {
  return `id,score\n${'a,9\n'.repeat(810)}b,${lastScore}\n`;
}

const SURVEY = ['--survey', 's.csv', '--score', 'score'];

/** Presets of effort, as they are listed. */
const CES = Object.entries(presets)
  .flatMap(([name, preset]) => ('easyFrom' in preset ? [name] : []))
  .join(', ');

const CASES: readonly ErrorCase[] = [
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
    what: 'groups of an event log',
    words: ['--tickets', 't.csv', '--case', 'id', '--at', 'time', '--tickets-by', 'x'],
    line: '--tickets-by goes with --opened and --resolved, not with an event log',
  },
  {
    what: 'hours without tickets',
    words: [...SURVEY, '--hours', '24x7'],
    line: '--hours goes with --tickets FILE, which is not given',
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
    what: 'a header that is longer than the file',
    words: [...SURVEY, '--header-rows', '3'],
    files: { 's.csv': 'score\n9\n' },
    line: 's.csv: the file has 2 rows, --header-rows says 3',
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
    what: 'a page that cannot be written',
    words: [...SURVEY, '--out', 'no/report.html'],
    files: { 's.csv': 'score\n9\n' },
    line: 'no/report.html: there is no such folder',
  },
];

describeErrors('answers, and all files', CASES);
