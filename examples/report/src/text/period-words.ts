import type { PeriodGrain } from 'cx-metrics';
import { say } from '../language/say.js';

/** "month". Several of them have an s in English phrases, and nothing in other languages. */
export function periodNoun(period: PeriodGrain): string {
  const nouns: Readonly<Record<PeriodGrain, string>> = {
    day: say`day`,
    week: say`week`,
    month: say`month`,
    quarter: say`quarter`,
    'half-year': say`half-year`,
    year: say`year`,
  };
  return nouns[period];
}

/** A calendar period of a result, or a cell of a table. */
export interface Observed {
  readonly status: 'complete' | 'partial' | 'unobserved' | null;
}

/** Marks what was not over at as-of. */
export function partialMark({ status }: Observed): string {
  return status === 'partial' ? '*' : '';
}

/** What the marks mean. */
export function markNote(period: PeriodGrain): string {
  return say`* marks ${periodNoun(period)}s that are not over, – what is not known yet.`;
}

/** The last period that was over at as-of; `undefined` when none was. */
export function lastComplete<Period extends Observed>(periods: readonly Period[]): Period | undefined {
  return periods.findLast(({ status }) => status === 'complete');
}
