import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail, refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, showInstant } from '../../core/instant.js';
import { assertOptions, chosen, type InvalidPolicy, policyOf } from '../../core/options.js';
import type { DurationKind, DurationPercentiles, DurationSelection, DurationSpec, SelectedPeriod } from './duration.js';
import type { Reopening } from './duration-case.js';
import { assertHours } from './duration-hours.js';

/**
 * How durations of cases are counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationCounting {
  /** Up to when things are known. A case resolved later was open then, one opened later was not there yet. @defaultValue everything is known; how long open cases have lasted is not */
  readonly asOf?: InstantInput | undefined;
  /** What to do with cases whose instants are none or lie before the start, or whose pauses or hours are none. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** What becomes of a case that is resolved more than once. @defaultValue `'first-resolution'` */
  readonly reopened?: Reopening | undefined;
  /** Hours that count, the same for all cases; `'per-case'` when each case brings its own, as it then must. @defaultValue around the clock */
  readonly calendar?: OpenHours | 'per-case' | undefined;
  /** The period that cases must be opened or resolved in. @defaultValue all cases */
  readonly select?: DurationSelection | undefined;
  /**
   * Whether each distinct duration is kept (`'exact'`), or only the bin of a quantile sketch that it falls into (`'sketch'`): little
   * memory and small states however many there are; the mean and its interval stay exact, percentiles, extremes and times of the
   * survival curve are then off by at most 1/256. @defaultValue `'exact'`
   */
  readonly percentiles?: DurationPercentiles | undefined;
}

/** Names of the counting options of a metric. */
export function countingNames({ reopened }: DurationKind): string {
  const names = 'asOf onInvalid calendar select percentiles';
  return reopened ? names : `${names} reopened`;
}

/** Applies defaults to the counting options of a metric, whose names have been checked, and checks them. */
export function durationSpec(kind: DurationKind, options: DurationCounting): DurationSpec {
  const { metric } = kind;
  const { asOf, onInvalid, reopened, calendar, select, percentiles } = options;
  if (calendar !== undefined && calendar !== 'per-case') assertHours(metric, calendar, ", or 'per-case'");
  return {
    ...kind,
    asOf: knownInstant(metric, 'asOf', asOf),
    onInvalid: policyOf(metric, onInvalid),
    reopened:
      kind.reopened ??
      chosen(metric, 'reopened', reopened, 'first-resolution last-resolution each-spell sum-of-spells'),
    calendar: calendar ?? null,
    select: select === undefined ? null : selectedPeriod(metric, select),
    percentiles: chosen(metric, 'percentiles', percentiles, 'exact sketch'),
  };
}

function selectedPeriod(metric: string, select: DurationSelection): SelectedPeriod {
  assertOptions(metric, select, 'by from to');
  const { by, from, to } = Object(select) as DurationSelection;
  if (by === undefined) refuse(metric, 'select.by', 'opened or resolved', by);
  const period = {
    by: chosen(metric, 'select.by', by, 'opened resolved'),
    from: knownInstant(metric, 'select.from', from),
    to: knownInstant(metric, 'select.to', to),
  };
  if ((period.from ?? -Infinity) > (period.to ?? Infinity)) refuse(metric, 'select.to', 'not before select.from', to);
  return period;
}

function knownInstant(metric: string, name: string, value: InstantInput | undefined): number | null {
  if (value === undefined) return null;
  const instant = instantOf(value);
  if (Number.isNaN(instant)) {
    fail('INVALID_OPTION', metric, `${name} must be ${INSTANT_TEXT}; got ${showInstant(value)}`, { name });
  }
  return instant;
}
