import { refuse } from '../../core/errors.js';
import { IdKind } from '../../core/ids.js';
import { InstantSpan } from '../../core/instant.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { readParts } from '../../core/reading.js';
import { compareEstimates } from '../../kernels/proportion/compare-estimates.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import { readEnd } from '../../kernels/proportion/read-end.js';
import { FLAG, INSTANT, KEY, type Key, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';
import type {
  ChurnAfterBadExperienceColumns,
  ChurnAfterBadExperienceOptions,
  ChurnAfterBadExperienceResult,
  ChurnAfterBadExperienceRowOptions,
} from './churn-experiences.js';
import { type Experience, followUp } from './churn-follow-up.js';

const METRIC = 'churn-after-bad-experience';

/**
 * Churn after a bad experience: the share of customers who leave within a window after their first one, their second one …, beside
 * that of customers without one.
 *
 * value = left within `windowMs` after the first bad experience / customers with one; n = those customers. To leave at the instant
 * of the experience counts, to leave `windowMs` later does not. Wilson's intervals unless another method is given.
 *
 * @remarks A row is an experience of any kind: a contact, a delivery, an answer to a survey. An experience is judged once its window
 * has ended at `asOf`, whether the customer has left by then or not: to judge early those who left already would make the rate too
 * high. The rates after the first, second … bad experience each have a base of their own, customers with so many, so they need not
 * rise. Customers without a bad experience are followed for as long a window from their first experience; those to whom a bad one
 * happens within it are left out there (`crossed`) and, as who leaves early cannot cross, the comparison rather understates what a
 * bad experience does. A customer may count on both sides, in windows that do not overlap. What differs is not thereby caused. Of
 * experiences at one instant, a bad one comes first. Intervals of the difference: Newcombe's; of the ratio: Donner and Zou's.
 * What people say they would do is another number; see {@link repurchaseIntent}. Cost: O(n) time and memory, O(k log k) for a
 * customer of k experiences.
 * @param rows any iterable, one row per experience, in any order
 * @param options readers `customer`, `at`, `bad` and `leftAt`, the window, up to when things are known and how to conclude
 * @returns shares with intervals after the first, second … bad experience and without one, and how they differ
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or flag (unless `onInvalid: 'count'`), for instants in seconds and where some customers are numbers and some texts; `NOTHING_READ` where `customer`, `at` or `bad` is `undefined` in every row; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { churnAfterBadExperience } from 'cx-metrics';
 *
 * const surveys = [
 *   { who: 'an', at: '2026-01-05T10:00:00Z', score: 1, cancelled: '2026-01-20T00:00:00Z' },
 *   { who: 'binh', at: '2026-01-06T10:00:00Z', score: 2, cancelled: null },
 *   { who: 'chi', at: '2026-01-07T10:00:00Z', score: 5, cancelled: null },
 * ];
 * const churn = churnAfterBadExperience(surveys, {
 *   customer: (row) => row.who,
 *   at: (row) => row.at,
 *   bad: (row) => row.score <= 2,
 *   leftAt: (row) => row.cancelled,
 *   windowMs: 30 * 86_400_000,
 *   asOf: '2026-03-01T00:00:00Z',
 * });
 * churn.value; // => 0.5
 * churn.without.value; // => 0
 * churn.difference.value; // => 0.5
 *
 * const experiences = { customer: [1, 1, 2, 3], at: [0, 20, 0, 5], bad: [1, 1, 1, 0], leftAt: [25, 25, null, 12] };
 * const again = churnAfterBadExperience(experiences, { windowMs: 10, asOf: 100 });
 * again.after.map((each) => each.value); // => [0, 1, null]
 * again.without.value; // => 1
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function churnAfterBadExperience<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ChurnAfterBadExperienceRowOptions<Row>,
): ChurnAfterBadExperienceResult;
/**
 * The same for equally long columns. See {@link churnAfterBadExperience}.
 *
 * @param columns `customer`, `at`, `bad` and `leftAt`
 * @param options how to count and how to conclude
 * @returns shares with intervals, and how they differ
 */
export function churnAfterBadExperience(
  columns: ChurnAfterBadExperienceColumns,
  options: ChurnAfterBadExperienceOptions,
): ChurnAfterBadExperienceResult;
export function churnAfterBadExperience(
  source: unknown,
  options: ChurnAfterBadExperienceOptions,
): ChurnAfterBadExperienceResult {
  const names = ['customer', 'at', 'bad', 'leftAt'];
  assertOptions(METRIC, options, `${names.join(' ')} windowMs asOf upTo confidence interval onInvalid missingValue`);
  const given = { ...options } as ChurnAfterBadExperienceRowOptions<unknown> & Readonly<Record<string, unknown>>;
  const { onInvalid, asOf, windowMs, upTo = 3, confidence, interval } = given;
  const known = optionOf(METRIC, INSTANT, 'asOf', asOf);
  if (!(typeof windowMs === 'number' && windowMs > 0 && windowMs <= 1e17)) {
    refuse(METRIC, 'windowMs', 'milliseconds above 0, up to 1e17', windowMs);
  }
  if (!isCount(upTo) || upTo < 1 || upTo > 1000) refuse(METRIC, 'upTo', 'a whole number from 1 to 1000', upTo);
  const tally = new RowTally(METRIC, source, onInvalid);
  const customers = new Map<Key, Experience[]>();
  const ids = new IdKind();
  let [afterAsOf, afterLeaving] = [0, 0];
  const spans = { at: new InstantSpan(), leftAt: new InstantSpan() };
  readParts(METRIC, source, { required: names, open: ['leftAt'] }, given, (index, who, when, how, left) => {
    const key = tally.read(KEY, 'customer', who, index);
    if (key === null) return;
    ids.see(METRIC, source, 'customer', key, index);
    const instant = tally.read(INSTANT, 'at', when, index);
    if (instant === null) return;
    const isBad = tally.read(FLAG, 'bad', how, index);
    if (isBad === null) return;
    const end = readEnd(tally, 'leftAt', left, index);
    if (end === null) return;
    spans.at.see(instant);
    spans.leftAt.see(end);
    if (instant > known) afterAsOf++;
    else if (instant > end) afterLeaving++;
    else {
      const own = customers.get(key);
      if (own) own.push({ at: instant, isBad: isBad === 1, leftAt: end });
      else customers.set(key, [{ at: instant, isBad: isBad === 1, leftAt: end }]);
    }
  });
  for (const [name, span] of Object.entries(spans)) span.assertMs(METRIC, name, known);
  const { after, without } = followUp(customers.values(), windowMs, known, upTo);
  const share = <Counts extends { left: number; n: number }>(counts: Counts) => ({
    ...counts,
    ...shareOf(METRIC, counts.left, counts.n, confidence, interval),
  });
  const rates = after.map((counts, k) => ({ nth: k + 1, ...share(counts) }));
  const { nth: _, ...first } = rates[0] as (typeof rates)[number];
  const others = share(without);
  const { difference, ratio } = compareEstimates(first, others);
  return {
    metric: METRIC,
    unit: 'fraction',
    ...first,
    ...tally.leftOut,
    after: rates,
    without: others,
    difference,
    relativeRisk: ratio,
    windowMs,
    asOf: known,
    afterAsOf,
    afterLeaving,
  };
}
