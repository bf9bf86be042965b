import { Random } from './random.js';

/** A text of a CSV cell, in quotes. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Two digits. */
function two(number: number): string {
  return String(number).padStart(2, '0');
}

const LIKELY = ['Not at all likely', 'Neutral', 'Extremely likely'];

/** What people tick for 1 to 5, with the slips of hand-made lists: case, spaces, and now and then a misspelt label. */
const SATISFIED = [
  ['Very dissatisfied', 'very dissatisfied'],
  ['Dissatisfied'],
  ['Neither satisfied nor dissatisfied', 'Neutral'],
  ['Satisfied', 'Satisfied ', 'satisfied'],
  ['Very satisfied', 'VERY SATISFIED', 'Very\u00A0satisfied', 'Verry satisfied'],
];

/** The third question agrees on a scale of seven, in numbers. */
const EASE_QUESTION = 'The company made it easy for me\nto handle my issue.';

/**
 * A survey export with three rows of header: names, questions (with commas and line breaks), import ids. Answers are texts and
 * labels; some are empty, some say N/A, and some people answer several times. Times are US dates of Chicago.
 */
function surveyExport(): string {
  const random = new Random(20_261_129);
  const names = ['StartDate', 'RecordedDate', 'ResponseId', 'RecipientEmail', 'Q1', 'Q2', 'Q3', 'Region'];
  const questions = [
    'Start Date',
    'Recorded Date',
    'Response ID',
    'Recipient Email',
    'On a scale from 0 to 10, how likely are you to recommend us\nto a friend or colleague?',
    'Overall, how satisfied are you, all in all?',
    EASE_QUESTION,
    'Where do you live?',
  ];
  const ids = names.map(
    (name, k) => `{"ImportId":"${k < 4 ? name[0]?.toLowerCase() + name.slice(1) : `QID${k - 3}`}"}`,
  );
  const rows = Array.from({ length: 600 }, (_, k) => {
    const [day, minute] = [random.whole(0, 29), random.whole(0, 1439)];
    const hour = Math.floor(minute / 60);
    const half = hour < 12 ? 'AM' : 'PM';
    const recorded = `11/${day + 1}/2026 ${hour % 12 === 0 ? 12 : hour % 12}:${two(minute % 60)} ${half}`;
    const score = random.pick<number | string>([
      ['', 4],
      ['N/A', 3],
      [random.whole(0, 10), 93],
    ]);
    const label = typeof score === 'number' && score % 5 === 0 ? ` - ${LIKELY[score / 5]}` : '';
    const words = SATISFIED[random.whole(0, 4)] as string[];
    const satisfied = random.chance(0.08) ? '' : (words[random.whole(0, words.length - 1)] as string);
    const ease = random.chance(0.1) ? 'N/A' : String(random.whole(1, 7));
    const email = random.chance(0.03) ? '' : `customer${random.whole(1, 400)}@example.com`;
    const region = random.pick([
      ['North', 5],
      ['South', 3],
      ['East, coast', 2],
      ['', 1],
    ] as const);
    return [recorded, recorded, `R_${two(k)}`, email, `${score}${label}`, satisfied, ease, region];
  });
  return [names, questions, ids, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
}

/**
 * A help desk's export, a row per ticket: semicolons, a byte order mark, CRLF, local times of Saigon with the day first and no zone. Open
 * tickets have an empty or dashed time of solution, some tickets were opened again and keep the old one, subjects hold anything.
 */
function helpDeskExport(): string {
  const random = new Random(20_261_130);
  const header = ['Ticket', 'Subject', 'Status', 'Group', 'Created', 'Solved'];
  const written = (minutes: number) => {
    const date = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000);
    return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  };
  const rows = Array.from({ length: 500 }, (_, k) => {
    const created = random.whole(0, 300 * 1440);
    const solved = created + Math.ceil(random.lognormal(2 * 1440, 1.2));
    const status = random.pick([
      ['Closed', 55],
      ['Solved', 25],
      ['solved', 4],
      ['Open', 8],
      ['Pending', 5],
      ['On-hold', 3],
    ] as const);
    const isSolved = /solved|closed/i.test(status);
    // a ticket that was opened again keeps the time of its old solution
    const end =
      isSolved || random.chance(0.2)
        ? written(solved)
        : random.pick([
            ['', 2],
            ['-', 1],
          ] as const);
    const start = random.chance(0.01) ? 'unknown' : written(created);
    const subject = random.pick([
      ['Login fails', 3],
      ['Refund; "urgent"', 2],
      ['Two\nlines', 1],
    ] as const);
    const group = random.pick([
      ['Billing', 2],
      ['Technical', 3],
    ] as const);
    return [String(1000 + k), subject, status, group, start, end];
  });
  return `\uFEFF${[header, ...rows].map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** Two exports as other programs write them: name and contents, the same bytes every time. */
export function exportFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['survey-export.csv', surveyExport()],
    ['desk-export.csv', helpDeskExport()],
  ]);
}
