import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { NamedHoliday, PeriodGrain } from 'cx-metrics';
import { HOLIDAYS } from '../sample/holidays.js';
import { type Delimiter, delimiterOf } from './input/delimiter.js';
import { type Schedule, scheduleOf } from './input/schedule.js';
import { type Definition, definitionOf, presetNames, type SurveyMetric } from './presets.js';
import { Problem, quote } from './problem.js';

/** A question of a survey: its column, and how its answers are measured. */
export interface QuestionRequest<Metric extends SurveyMetric> {
  readonly column: string;
  /** Name of the preset that the definition comes from. */
  readonly preset: string | undefined;
  readonly definition: Definition<Metric>;
}

/** A survey file and its questions, of which there is at least one. */
export interface SurveyRequest {
  readonly file: string;
  readonly by?: string | undefined;
  readonly nps?: QuestionRequest<'nps'> | undefined;
  readonly csat?: QuestionRequest<'csat'> | undefined;
  readonly ces?: QuestionRequest<'ces'> | undefined;
}

/** A ticket file: an event log (`case`, `at`) or one row per case (`opened`, `resolved`). */
export interface TicketsRequest {
  readonly file: string;
  readonly columns:
    | { readonly kind: 'events'; readonly case: string; readonly at: string }
    | { readonly kind: 'cases'; readonly opened: string; readonly resolved: string; readonly by?: string | undefined };
  readonly business?: BusinessRequest | undefined;
}

/** Hours that count beside the clock on the wall. */
export interface BusinessRequest {
  readonly schedule: Schedule;
  /** Days off, or the `--holidays` option, which may name a file. */
  readonly holidays: string | readonly NamedHoliday[];
}

/** An order file and its columns. */
export interface OrdersRequest {
  readonly file: string;
  readonly customer: string;
  readonly date: string;
  readonly amount?: string | undefined;
  readonly currency?: string | undefined;
  /** By which periods customers are grouped and counted. */
  readonly period: PeriodGrain;
}

/** What the caller asked for. */
export interface Request {
  /** Whether the embedded sample is read, for want of any file. */
  readonly isSample: boolean;
  readonly survey?: SurveyRequest | undefined;
  readonly tickets?: TicketsRequest | undefined;
  readonly orders?: OrdersRequest | undefined;
  readonly zone?: string | undefined;
  readonly asOf?: string | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly out: string;
  readonly progress: boolean;
}

/** What goes with a file option. */
const BELONGS_TO: Readonly<Record<string, readonly string[]>> = {
  survey: ['score', 'csat', 'ces', 'by', 'nps-preset', 'csat-preset', 'ces-preset'],
  tickets: ['case', 'at', 'opened', 'resolved', 'tickets-by', 'hours', 'holidays'],
  orders: ['customer', 'date', 'amount', 'currency', 'period'],
};

type Given = Readonly<Record<string, string | undefined>>;

/** Reads the arguments; without any file, those of the embedded sample. */
export function readArguments(words: readonly string[]): Request | 'help' {
  const { help, progress, ...values } = parse(words);
  if (help) return 'help';
  const given: Given = values;
  const isSample = Object.keys(BELONGS_TO).every((file) => given[file] === undefined);
  checkCompany(given);
  const rest = { out: given['out'] ?? 'report.html', progress: progress === true, isSample };
  if (isSample) return { ...sample(), ...rest };
  return {
    ...rest,
    survey: surveyOf(given),
    tickets: ticketsOf(given),
    orders: ordersOf(given),
    zone: given['zone'],
    asOf: given['as-of'],
    delimiter: given['delimiter'] === undefined ? undefined : delimiterOf(given['delimiter']),
  };
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...words],
      options: {
        survey: text,
        score: text,
        csat: text,
        ces: text,
        by: text,
        'nps-preset': text,
        'csat-preset': text,
        'ces-preset': text,
        tickets: text,
        case: text,
        at: text,
        opened: text,
        resolved: text,
        'tickets-by': text,
        hours: text,
        holidays: text,
        orders: text,
        customer: text,
        date: text,
        amount: text,
        currency: text,
        period: text,
        zone: text,
        'as-of': text,
        delimiter: text,
        out: text,
        progress: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    // The first sentence says what is wrong; the others are advice about dashes.
    throw new Problem(`${(error as Error).message.split(/\. |\n/)[0]}; --help lists the options`);
  }
}

/** A column without its file is a slip of the pen, not something to pass over. */
function checkCompany(given: Given): void {
  for (const [file, options] of Object.entries(BELONGS_TO)) {
    const stray = given[file] === undefined ? options.find((option) => given[option] !== undefined) : undefined;
    if (stray !== undefined) throw new Problem(`--${stray} goes with --${file} FILE, which is not given`);
  }
}

function needed(given: Given, file: string, option: string): string {
  const value = given[option];
  if (value === undefined) throw new Problem(`--${file} needs --${option} COLUMN; --help lists the options`);
  return value;
}

function surveyOf(given: Given): SurveyRequest | undefined {
  const file = given['survey'];
  if (file === undefined) return undefined;
  const { score, csat, ces, by } = given as { score?: string; csat?: string; ces?: string; by?: string };
  if (score === undefined && csat === undefined && ces === undefined) {
    throw new Problem('--survey needs at least one of --score, --csat and --ces COLUMN; --help lists the options');
  }
  if (ces !== undefined && given['ces-preset'] === undefined) {
    const known = presetNames('ces').join(', ');
    throw new Problem(
      `--ces needs --ces-preset NAME, because high answers are easy to some questions and hard to others: ${known}`,
    );
  }
  return {
    file,
    by,
    nps: questionOf('nps', 'score', given),
    csat: questionOf('csat', 'csat', given),
    ces: questionOf('ces', 'ces', given),
  };
}

function questionOf<Metric extends SurveyMetric>(
  metric: Metric,
  option: string,
  given: Given,
): QuestionRequest<Metric> | undefined {
  const column = given[option];
  const preset = given[`${metric}-preset`];
  if (column !== undefined) return { column, preset, definition: definitionOf(metric, preset) };
  if (preset !== undefined) {
    throw new Problem(`--${metric}-preset goes with --${option} COLUMN, which is not given`);
  }
  return undefined;
}

function ticketsOf(given: Given): TicketsRequest | undefined {
  const file = given['tickets'];
  if (file === undefined) return undefined;
  const isLog = given['case'] !== undefined || given['at'] !== undefined;
  if (isLog === (given['opened'] !== undefined || given['resolved'] !== undefined)) {
    throw new Problem('--tickets needs either --case and --at (event log) or --opened and --resolved (a row per case)');
  }
  if (isLog && given['tickets-by'] !== undefined) {
    throw new Problem('--tickets-by goes with --opened and --resolved, not with an event log');
  }
  const column = (option: string) => needed(given, 'tickets', option);
  return {
    file,
    columns: isLog
      ? { kind: 'events', case: column('case'), at: column('at') }
      : { kind: 'cases', opened: column('opened'), resolved: column('resolved'), by: given['tickets-by'] },
    business: businessOf(given),
  };
}

function businessOf(given: Given): BusinessRequest | undefined {
  const { hours, holidays = [], zone } = given as { hours?: string; holidays?: string; zone?: string };
  if (hours === undefined) {
    if (given['holidays'] === undefined) return undefined;
    throw new Problem('--holidays goes with --hours TEXT, which is not given');
  }
  if (zone === undefined)
    throw new Problem('--hours needs --zone ZONE, such as Europe/Rome: shifts begin and end there');
  return { schedule: scheduleOf(hours), holidays };
}

function ordersOf(given: Given): OrdersRequest | undefined {
  const file = given['orders'];
  if (file === undefined) return undefined;
  if (given['zone'] === undefined) {
    throw new Problem('--orders needs --zone ZONE, such as Europe/Rome: periods begin and end there');
  }
  const column = (option: string) => needed(given, 'orders', option);
  const { amount, currency, period } = given as { amount?: string; currency?: string; period?: string };
  return { file, customer: column('customer'), date: column('date'), amount, currency, period: periodOf(period) };
}

const PERIODS: readonly PeriodGrain[] = ['week', 'month', 'quarter', 'year'];

function periodOf(text = 'month'): PeriodGrain {
  const found = PERIODS.find((period) => period === text);
  if (found === undefined) throw new Problem(`--period must be week, month, quarter or year; got ${quote(text)}`);
  return found;
}

/** What is read when no file is named. */
function sample() {
  const file = (name: string) => fileURLToPath(new URL(`../sample/${name}`, import.meta.url));
  const survey = {
    survey: file('answers.csv'),
    score: 'score',
    csat: 'Satisfaction (1-5)',
    'csat-preset': 'intercomCsat',
    ces: 'Ease (1-7)',
    'ces-preset': 'ces2Agree',
    by: 'channel',
  };
  return {
    survey: surveyOf(survey),
    tickets: {
      file: file('tickets.csv'),
      columns: { kind: 'cases', opened: 'opened_at', resolved: 'resolved_at', by: 'topic' },
      business: { schedule: scheduleOf('Mon-Sat 08:00-17:30'), holidays: HOLIDAYS },
    },
    orders: {
      file: file('orders.csv'),
      customer: 'customer',
      date: 'ordered_at',
      amount: 'amount',
      currency: 'VND',
      period: 'month',
    },
    zone: 'Asia/Ho_Chi_Minh',
  } as const;
}
