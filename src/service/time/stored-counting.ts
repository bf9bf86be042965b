import type { DurationCounting } from '../../kernels/duration/duration-spec.js';
import { type DurationState, storedHours } from '../../kernels/duration/duration-state.js';

/** The counting options behind a stored state of durations, as far as a metric leaves them open. What they are worth is checked later. */
export function storedCounting(kind: string, state: unknown): Omit<DurationCounting, 'reopened'> {
  const calendar = storedHours(kind, state);
  const { asOf, onInvalid, percentiles, select } = Object(state) as Partial<DurationState<string>>;
  const { by, from, to } = select ?? {};
  const period = by && { by, from: from ?? undefined, to: to ?? undefined };
  return { asOf: asOf ?? undefined, onInvalid, calendar, select: period, percentiles };
}
