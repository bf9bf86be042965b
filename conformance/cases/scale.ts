import {
  CesAggregator,
  CsatAggregator,
  employeeNps,
  NpsAggregator,
  repurchaseIntent,
  StarRatingAggregator,
  trustScore,
} from 'cx-metrics';
import fc from 'fast-check';
import type { Held } from '../case.js';
import type { CompiledCase } from '../compiled.js';
import { type CountedMetric, caseOf } from './counted-metric.js';
import { ALL, BY_CHANNEL, BY_CHANNEL_AND_WEEK, BY_MONTH, BY_MONTH_SINCE_EVER, BY_STORE } from './groups.js';
import { type ColumnOf, mostly, SPELLED } from './tables.js';

const SCORE = 'score (0–10)';

const ODD_WHOLE = fc.constantFrom(-1, 0, 11, 2 ** 31, -(2 ** 53) + 1, 2 ** 53 - 1);
const ODD = fc.constantFrom(
  Number.NaN,
  Infinity,
  -Infinity,
  1e300,
  -1,
  9.999999999999998,
  10.000000000000002,
  -5e-324,
  -0,
);

function whole(min: number, max: number) {
  return { type: 'integer', values: mostly(fc.integer({ min, max }), ODD_WHOLE) } as const;
}

function halves(min: number, max: number) {
  const values = fc.integer({ min: min * 2, max: max * 2 }).map((twice) => twice / 2);
  return { type: 'double', values: mostly(values, ODD) } as const;
}

/** A metric of answers: by its aggregator, or by its function where it has none. */
function rating(
  name: string,
  id: CountedMetric['id'],
  by: { aggregator: new (options: never) => unknown } | { of: unknown },
  column: ColumnOf,
  options: Readonly<Record<string, unknown>> = {},
): CountedMetric {
  const counts =
    'of' in by
      ? { of: by.of as never }
      : {
          aggregator: (counting: object) => new by.aggregator(counting as never) as never,
          value: (row: Held) => row[SCORE],
        };
  return {
    name,
    id,
    options,
    columns: { [SCORE]: column },
    readers: { score: SCORE },
    conclusion: { confidence: 0.9 },
    counts,
  };
}

const TOP_BOXES = { scale: { min: 1, max: 5 }, topFrom: 4 };

const NPS = rating('NPS', 'nps', { aggregator: NpsAggregator }, whole(0, 10));
const OTHERS = [
  rating('NPS of texts', 'nps', { aggregator: NpsAggregator }, SPELLED),
  rating('NPS of texts in half-open classes', 'nps', { aggregator: NpsAggregator }, SPELLED, { classes: 'half-open' }),
  rating('stars of texts', 'star-rating', { aggregator: StarRatingAggregator }, SPELLED, {
    scale: { min: 0.5, max: 5, step: 0.5 },
  }),
  rating('NPS of doubles', 'nps', { aggregator: NpsAggregator }, halves(0, 10)),
  rating('NPS in half-open classes', 'nps', { aggregator: NpsAggregator }, halves(0, 10), { classes: 'half-open' }),
  rating('CSAT of 1 to 5', 'csat', { aggregator: CsatAggregator }, whole(1, 5), { scale: { min: 1, max: 5 } }),
  rating('CSAT of −2 to 2', 'csat', { aggregator: CsatAggregator }, whole(-2, 2), {
    scale: { min: -2, max: 2 },
    satisfiedFrom: 1,
  }),
  rating('CES', 'ces', { aggregator: CesAggregator }, whole(1, 7), { direction: 'high-is-easy' }),
  rating('stars in halves', 'star-rating', { aggregator: StarRatingAggregator }, halves(1, 5), {
    scale: { min: 0.5, max: 5, step: 0.5 },
  }),
  rating('employee NPS', 'employee-nps', { of: employeeNps }, whole(0, 10)),
  rating('repurchase intent', 'repurchase-intent', { of: repurchaseIntent }, whole(1, 5), TOP_BOXES),
  rating('trust', 'trust-score', { of: trustScore }, whole(1, 5), TOP_BOXES),
];

/** Answers on scales. */
export const scale: readonly CompiledCase[] = [
  ...[ALL, BY_CHANNEL, BY_STORE, BY_MONTH, BY_CHANNEL_AND_WEEK].flatMap((grouping) => [
    caseOf(NPS, grouping, 'count'),
    caseOf(NPS, grouping, 'throw'),
  ]),
  caseOf(NPS, BY_MONTH_SINCE_EVER, 'count'),
  ...OTHERS.flatMap((metric) => [caseOf(metric, ALL, 'count'), caseOf(metric, BY_CHANNEL, 'count')]),
];
