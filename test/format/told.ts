import type { Compared } from '../../src/format/describe-change.js';
import type { Measured } from '../../src/format/measured.js';
import {
  averageOrderValue,
  BusinessCalendar,
  ces,
  compareDurations,
  compareMeans,
  comparePairedNps,
  contactRate,
  csatFromCounts,
  npsFromCounts,
  repeatPurchaseRateFromCounts,
  starRatingFromCounts,
  TtrAggregator,
} from '../../src/index.js';

const within = (low: number, high: number, method = 'score', confidence = 0.95) => ({ low, high, confidence, method });
const hour = 3_600_000;

/** A duration as `ttr` gives it. */
const duration = (value: number, n: number, low: number, high: number, more: object = {}): Measured => ({
  ...{ metric: 'ttr', unit: 'ms', value, n, interval: within(low, high, 'student-t') },
  ...{ clock: 'elapsed', open: 0, seMs: 1, ...more },
});

/** Cases whose clock ended, ran on, or was closed: as `slaAttainment` tells them. */
const attained = (target: unknown, more: object = {}): Measured => ({
  ...{ metric: 'sla-attainment', unit: 'fraction', value: 0.75, n: 400, interval: within(0.71, 0.79, 'wilson') },
  ...{ clock: 'elapsed', target, running: 0, closed: 0, closedLate: 0, ...more },
});

/** A rating as `csat` and its kin give it, of a measure. */
const rating = (metric: string, measure: string, unit: Measured['unit'], value: number, low: number, high: number) =>
  ({ metric, measure, unit, value, n: 10_374, interval: within(low, high), scale: { min: 1, max: 5 } }) as Measured;

const money = (value: number, n: number, low: number, high: number): Measured => ({
  ...{ metric: 'average-order-value', unit: 'money', value, n, interval: within(low, high, 'delta') },
});

/** Results of every kind, each with the sentence that it makes in `sentences.golden.json`. */
export const told: Readonly<Record<string, { result: Measured; period?: string; currency?: string }>> = {
  'a net score': { result: npsFromCounts({ promoters: 4500, passives: 3600, detractors: 2585 }) },
  'of a month': { result: npsFromCounts({ promoters: 172, passives: 96, detractors: 121 }), period: '2025-03' },
  'of a quarter': { result: npsFromCounts({ promoters: 172, passives: 96, detractors: 121 }), period: '2025-Q3' },
  'of a week': { result: npsFromCounts({ promoters: 172, passives: 96, detractors: 121 }), period: '2025-W07' },
  'of a day': { result: npsFromCounts({ promoters: 172, passives: 96, detractors: 121 }), period: '2025-03-09' },
  'of few answers': { result: npsFromCounts({ promoters: 2, passives: 1, detractors: 1 }) },
  'of one answer': { result: npsFromCounts({ promoters: 0, passives: 0, detractors: 1 }) },
  'below zero': { result: npsFromCounts({ promoters: 25_000, passives: 59_000, detractors: 116_000 }) },
  'around zero': { result: npsFromCounts({ promoters: 400, passives: 199, detractors: 401 }) },
  'without data': { result: npsFromCounts({ promoters: 0, passives: 0, detractors: 0 }) },
  'without data in a month': { result: npsFromCounts({ promoters: 0, passives: 0, detractors: 0 }), period: '2025-04' },
  'the share of a rating': { result: csatFromCounts([890, 700, 1600, 3700, 3484]) },
  'the mean of a rating': { result: csatFromCounts([890, 700, 1600, 3700, 3484], { measure: 'mean' }) },
  'the index of a rating': { result: csatFromCounts([890, 700, 1600, 3700, 3484], { measure: 'index' }) },
  'the net of a rating': { result: csatFromCounts([890, 700, 1600, 3700, 3484], { measure: 'net' }) },
  'a share of all': { result: csatFromCounts([0, 0, 0, 2, 3]) },
  'a mean that classes do not give': { result: csatFromCounts({ satisfied: 74, responses: 107 }, { measure: 'mean' }) },
  'a mean of effort': {
    result: { ...rating('ces', 'mean', 'score', 5.2654, 5.23, 5.3), scale: { min: 1, max: 7 } } as Measured,
  },
  'few stars': { result: starRatingFromCounts([1, 0, 1, 2, 4]) },
  'a duration': { result: duration(50.2 * hour, 5523, 47.1 * hour, 53.3 * hour, { open: 110 }) },
  'one open case': { result: duration(50.2 * hour, 5523, 47.1 * hour, 53.3 * hour, { open: 1 }) },
  'one closed case': { result: duration(50.2 * hour, 5523, 47.1 * hour, 53.3 * hour, { open: 110, closed: 1 }) },
  'cases that were all closed': { result: { ...duration(0, 0, 0, 0, { closed: 12 }), value: null, interval: null } },
  'cases closed or open': { result: { ...duration(0, 0, 0, 0, { closed: 2, open: 1 }), value: null, interval: null } },
  'questions closed': { result: { ...duration(hour, 90, 3e6, 4e6, { closed: 3 }), metric: 'next-response-time' } },
  'a status that cases were closed in': {
    result: { ...duration(hour, 90, 3e6, 4e6, { closed: 3 }), metric: 'agent-work-time' },
  },
  'a backlog beside closed cases': {
    result: { ...{ metric: 'backlog', unit: 'count', value: 12, n: 40 }, ...{ closed: 5 } } as Measured,
  },
  'a target': { result: attained(2 * hour) },
  'a target of working time': { result: attained(8 * hour, { clock: 'business', running: 1 }) },
  'a target of business days': { result: attained({ businessDays: 2, by: '17:00' }, { running: 1200 }) },
  'a target of one business day': { result: attained({ businessDays: 1 }, { closed: 5, closedLate: 2 }) },
  'targets of each case': { result: attained(null, { closed: 1, closedLate: 0 }) },
  'business time': {
    result: duration(11.95 * hour, 5523, 11.31 * hour, 12.6 * hour, { clock: 'business', open: 110 }),
  },
  'business time of more than a day': {
    result: duration(50.2 * hour, 5523, 49.9 * hour, 50.6 * hour, { clock: 'business' }),
  },
  'a wide duration': { result: duration(70 * hour, 38, 22 * hour, 117 * hour) },
  'a duration of few': { result: { ...duration(130_000, 3, 0, 372_000), metric: 'first-response-time' } },
  'a duration that rounds up': { result: duration(3_580_000, 9000, 3_570_000, 3_590_000) },
  'a latency': {
    result: { metric: 'system-response-time', unit: 'ms', value: 1234.5, n: 90_000, interval: within(1201, 1268) },
  },
  'a median that is not reached': {
    result: { metric: 'survival-curve', unit: 'ms', value: null, n: 40, interval: null },
  },
  'those who have not come to it': {
    result: {
      metric: 'time-to-second-purchase',
      unit: 'ms',
      value: 30 * 24 * hour,
      n: 400,
      interval: null,
      average: 'kaplan-meier-median',
      bought: 300,
      open: 100,
    } as Measured,
  },
  'churn of few': {
    result: { metric: 'churn-rate', unit: 'fraction', value: 2 / 3, n: 3, interval: within(0.2077, 0.9385) },
  },
  'a measure by name': { result: repeatPurchaseRateFromCounts({ customers: 4877, repeat: 1899 }) },
  'a rate per thousand': { result: contactRate({ contacts: 260, orders: 8000 }) },
  'money in dong': { result: money(534_210.4, 16_547, 528_000, 540_400), currency: 'VND' },
  'money in euro': { result: money(48.22, 25, 31.2, 65.2), currency: 'EUR' },
  'money of exact totals': { result: averageOrderValue({ revenue: 54_321.5, orders: 1200 }), currency: 'EUR' },
  'money without a currency': { result: averageOrderValue({ revenue: 54_321.5, orders: 1200 }) },
  'a price below a cent': {
    result: { metric: 'cost-per-click', unit: 'money', value: 0.00423, n: 1 },
    currency: 'USD',
  },
  growth: { result: { metric: 'revenue-growth-rate', unit: 'ratio', value: -0.0812, n: 1 } },
  'a count': { result: { metric: 'mau', unit: 'count', value: 12_345, n: 403_221, status: 'partial' } as Measured },
  'the largest class': {
    result: {
      metric: 'feedback-topics',
      unit: 'fraction',
      value: 0.5,
      n: 100,
      interval: within(0.3788, 0.6212),
      largest: 'delivery',
    } as Measured,
  },
  'an index': { result: { metric: 'customer-health-score', unit: 'index', value: 71.100_000_01, n: 4 } },
  'a small share': {
    result: {
      metric: 'fraud-flag-rate',
      unit: 'fraction',
      value: 0.000_012,
      n: 4_000_000,
      interval: within(0.000_009, 0.000_016),
    },
  },
  'nearly all': { result: { metric: 'availability-rate', unit: 'fraction', value: 0.999_95, n: 1 } },
};

const compared = (
  [metric, of]: readonly [string, string | null],
  unit: Compared['unit'],
  values: readonly number[],
  pValue: number | null,
  ns = [2100, 1900],
): Compared => {
  const [value, low, high, a, b] = values as [number, number, number, number, number];
  const sides = { a: { value: a, n: ns[0] as number }, b: { value: b, n: ns[1] as number } };
  return { metric, of, unit, value, interval: within(low, high), pValue, ...sides };
};
const nps = ['compare-nps', 'nps'] as const;
const points = ['compare-nps', null] as const;

const effort = { direction: 'high-is-easy', scale: { min: 1, max: 7 } } as const;

/** Cases of a Monday that take 1, 2 … 40 times so many quarters of an hour, in hours of business. */
const hoursOf = (quarters: number) => {
  const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '08:00', closes: '20:00' });
  const opened = Date.UTC(2026, 0, 5, 8);
  const cases = new TtrAggregator({ calendar });
  for (let k = 1; k <= 40; k++) cases.add({ openedAt: opened, resolvedAt: opened + k * quarters * 600_000 });
  return cases;
};

/** Comparisons, each with the sentence that it makes. */
export const changes: Readonly<
  Record<string, { comparison: Compared; period?: string; before?: string; currency?: string }>
> = {
  'a net score that rose': {
    comparison: compared(nps, 'points', [8.25, 3.5, 12.9, 21.5, 13.25], 0.0006),
    period: '2026-02',
    before: '2026-01',
  },
  'a net score that may have fallen': { comparison: compared(nps, 'points', [-4, -12, 4, 9, 13], 0.33, [400, 389]) },
  'a share': {
    comparison: compared(['compare-shares', 'csat'], 'fraction', [0.042, 0.013, 0.071, 0.734, 0.692], 0.004),
  },
  'a share of its own': {
    comparison: compared(['compare-shares', 'conversion-rate'], 'fraction', [0.005, 0.001, 0.009, 0.03, 0.025], 0.01),
  },
  'a mean': {
    comparison: compared(['compare-means', 'csat'], 'score', [-0.12, -0.17, -0.07, 3.75, 3.87], null),
    period: '2026-02',
  },
  'a mean with its scale': {
    comparison: {
      ...compared(['compare-means', 'csat'], 'score', [-0.12, -0.17, -0.07, 3.75, 3.87], null),
      scale: { min: 1, max: 5 },
    } as Compared,
  },
  'a net of a rating': { comparison: compared(['compare-nps', 'csat'], 'points', [4, -2, 10, 58, 54], 0.2) },
  'a duration': {
    comparison: compared(
      ['compare-durations', 'ttr'],
      'ms',
      [-5 * hour, -9 * hour, -1 * hour, 45 * hour, 50 * hour],
      0.01,
    ),
  },
  'the mean of a duration': {
    comparison: compared(
      ['compare-means', 'ttr'],
      'ms',
      [-8 * hour, -12 * hour, -4 * hour, 20 * hour, 28 * hour],
      0.001,
    ),
  },
  money: {
    comparison: compared(
      ['compare-means', 'average-order-value'],
      'money',
      [12_340, -2000, 26_680, 546_000, 533_660],
      0.09,
    ),
    currency: 'VND',
  },
  'plain numbers': { comparison: compared(['compare-means', null], null, [1.5, 0.5, 2.5, 12.5, 11], 0.001) },
  'few on one side': { comparison: compared(points, 'points', [20, -30, 60, 40, 20], 0.4, [12, 1900]) },
  'nothing at all': { comparison: compared(points, 'points', [0, -5, 5, 20, 20], 1) },
  'without an interval': {
    comparison: { ...compared(points, 'points', [200, 0, 0, 100, -100], null, [3, 3]), interval: null },
  },
  'a median in hours of business': {
    comparison: compareDurations(hoursOf(1), hoursOf(2)),
    before: '2026-01',
    period: '2026-02',
  },
  'a mean of effort, with its scale': {
    comparison: compareMeans(ces([7, 6, 6, 7, 5], effort), ces([4, 5, 3, 4, 4], effort)),
  },
  'pairs of answers': {
    comparison: comparePairedNps({
      before: [10, 8, 9, 2, 4, 7, 5, 8, 1, 5],
      after: [10, 6, 10, 7, 2, 4, 9, 9, 10, 10],
    }),
  },
  'without a side': {
    comparison: {
      ...compared(nps, 'points', [0, 0, 0, 0, 13], null, [0, 389]),
      ...{ value: null, interval: null, a: { value: null, n: 0 } },
    },
  },
};
