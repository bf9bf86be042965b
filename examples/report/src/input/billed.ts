import { type BilledInterval, readLabel } from 'cx-metrics';
import { Problem, quote } from '../problem.js';
import type { Notation } from '../request/request.js';
import { type CellForm, isUnread } from './cells.js';
import { blankOf } from './forms.js';

/** What files say for how long a price pays. */
const INTERVALS = {
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  quarter: 'quarter',
  quarterly: 'quarter',
  'half-year': 'half-year',
  'half-yearly': 'half-year',
  'semi-annual': 'half-year',
  year: 'year',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  'nửa năm': 'half-year',
  năm: 'year',
} as const satisfies Readonly<Record<string, BilledInterval>>;

/** A duration of whole days, weeks, months or years. */
const DURATION = /^P[1-9]\d{0,2}[DWMY]$/;

const KNOWN = 'month, year, quarter, half-year, week, day (monthly, yearly, annual … too) or a duration such as P18M';

/** For how long a price pays, as a cell or an option says it. */
function billedReader(blank: readonly string[]): CellForm<BilledInterval>['read'] {
  const label = readLabel<BilledInterval, string>(INTERVALS, { blank });
  return (text) => {
    const duration = text.trim().toUpperCase();
    return DURATION.test(duration) ? (duration as BilledInterval) : label(text);
  };
}

/** Cells that say for how long a price pays; an empty one says a month. */
export function billedForm(notation: Notation): CellForm<BilledInterval> {
  return {
    expected: `what a price pays for must be ${KNOWN}`,
    read: billedReader(blankOf(notation)),
    isListed: true,
    nothing: null,
  };
}

/** The interval of `--billed`. */
export function billedOption(text: string): BilledInterval {
  const interval = billedReader([])(text);
  if (typeof interval === 'string' && !isUnread(interval)) return interval;
  throw new Problem(`--billed must be ${KNOWN}; got ${quote(text)}; a column that says it goes by --billed-by COLUMN`);
}
