import type { PeriodGrain } from 'cx-metrics';

const ADJECTIVES: Readonly<Record<PeriodGrain, string>> = {
  day: 'Daily',
  week: 'Weekly',
  month: 'Monthly',
  quarter: 'Quarterly',
  'half-year': 'Half-yearly',
  year: 'Yearly',
};

/** "Monthly". */
export function periodAdjective(period: PeriodGrain): string {
  return ADJECTIVES[period];
}

/** A calendar period of a result, or a cell of a table. */
export interface Observed {
  readonly status: 'complete' | 'partial' | 'unobserved';
}

/** Marks what was not over at as-of. */
export function partialMark({ status }: Observed): string {
  return status === 'partial' ? '*' : '';
}

/** What the marks mean. */
export function markNote(period: PeriodGrain): string {
  return `* marks ${period}s that are not over, – what is not known yet.`;
}

/** The last period that was over at as-of; `undefined` when none was. */
export function lastComplete<Period extends Observed>(periods: readonly Period[]): Period | undefined {
  return periods.findLast(({ status }) => status === 'complete');
}
