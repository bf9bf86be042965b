import { compareDurations, compareMeans, compareNps, compareShares } from 'cx-metrics';
import { compute, describeInput } from 'cx-metrics/catalog/compute';

/** Which comparison goes with a unit; the library refuses results that it does not fit. */
const comparisons = { points: compareNps, fraction: compareShares, ms: compareDurations };

/** The difference of a metric between two inputs: now less before. */
export function compared(id, now, before, options) {
  // durations are compared by their curves, in which open cases count
  const hasCurve = describeInput(id).forms.some((form) => form.options.some(({ name }) => name === 'curve'));
  const chosen = hasCurve ? { ...options, curve: 'full' } : options;
  const [a, b] = [now, before].map((input) => compute(id, input, chosen));
  return (comparisons[a.unit] ?? compareMeans)(a, b);
}
