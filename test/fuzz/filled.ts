import { BusinessCalendar } from '../../src/calendar/hours/business-calendar.js';
import { sequence } from '../../src/calendar/hours/calendar-algebra.js';
import * as root from '../../src/index.js';
import * as stats from '../../src/stats/index.js';

/** What can be stored and merged. */
export interface Storable {
  merge(other: never): Storable;
  toJSON(): object;
  /** Where there is something to conclude. */
  result?(options?: object): object;
}

/** A class whose instances can be stored. */
export interface StorableClass {
  fromJSON(state: never): Storable;
}

/** An instance with something in it, and an empty one of the same options. */
export interface Filled {
  readonly full: () => Storable;
  readonly empty: () => Storable;
}

const HOUR = 3_600_000;
const monday = Date.UTC(2026, 10, 23);
const at = (hour: number) => monday + hour * HOUR;
const nps = () => new root.NpsAggregator({ onInvalid: 'count' });
const calendar = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
/** Hours that change on the second day, with a half-day. */
const changing = sequence([
  { from: 0, calendar },
  {
    from: at(24),
    calendar: BusinessCalendar.weekdays({
      timeZone: 'Asia/Ho_Chi_Minh',
      opens: '08:00',
      closes: '20:00',
      closures: { '2026-11-25': [['12:00', '24:00']] },
      doubled: 'later',
    }),
  },
]);

interface Adding<Value> extends Storable {
  addAll(values: Iterable<Value>): Storable;
}

/** One way to fill a class: with which options, and with what. */
function way<Options extends readonly unknown[], Value>(
  Made: new (...options: Options) => Adding<Value>,
  options: NoInfer<Options>,
  values: readonly NoInfer<Value>[],
): Filled {
  return { full: () => new Made(...options).addAll(values), empty: () => new Made(...options) };
}

const cases: readonly root.TtrCase[] = [
  { openedAt: at(1), resolvedAt: at(9) },
  { openedAt: at(2), resolvedAt: at(2.5) },
  { openedAt: at(2), resolvedAt: [at(30), at(50)], reopenedAt: at(40) },
  { openedAt: at(3), resolvedAt: at(3) },
  { openedAt: at(4), closedAt: [at(13), at(14)] },
  { openedAt: at(20) },
  { openedAt: at(99) },
  { openedAt: null },
  { openedAt: 'never' },
];
const messages = [
  { askedAt: at(8), answeredAt: [at(11), at(10)] },
  { askedAt: at(16), answeredAt: at(34), askedAgainAt: at(35), pauses: [[at(33), at(33.5)] as const] },
  { askedAt: at(15), answeredAt: at(71) },
  { askedAt: at(12), answeredAt: at(13), askedAgainAt: at(14), closedAt: at(15) },
  { askedAt: at(99), answeredAt: at(99) },
  { askedAt: null },
];
const statuses = [
  {
    statuses: [
      { at: at(1), status: 'new' },
      { at: at(3), status: 'hold' },
      { at: at(5), status: 'solved' },
    ],
  },
  {
    statuses: [
      { at: at(1), status: 'new' },
      { at: at(7), status: 'pending' },
      { at: at(9), status: 'open' },
    ],
  },
  { statuses: [] },
];
const visits = [
  { customer: 7, at: Date.UTC(2026, 0, 3), amount: 0.1 },
  { customer: 7, at: Date.UTC(2026, 1, 5), amount: 3 },
  { customer: 7, at: Date.UTC(2026, 1, 5, 9), amount: 0.2 },
  { customer: 9, at: Date.UTC(2026, 1, 14), amount: 1e15 },
  { customer: 11, at: Date.UTC(2026, 2, 14), amount: 5 },
  { customer: 11, at: Date.UTC(2026, 8, 14), amount: 5 },
  { customer: null, at: 5, amount: 1 },
];
const bare = visits.map(({ amount: _, ...visit }) => visit);
const logins = bare.map(({ customer: user, at: when }) => ({ user, at: when }));
const labelled = bare.map((visit) => ({ ...visit, attribute: visit.customer === 7 ? 'ads' : 'shop' }));

const months = { timeZone: 'Asia/Ho_Chi_Minh', asOf: Date.UTC(2026, 5, 30) };
const spells = [
  { customer: 'an', startedAt: 0, endedAt: 120, amount: 0.1 },
  { customer: 'an', startedAt: 0, endedAt: 150, amount: 0.2 },
  { customer: 'binh', startedAt: 50, amount: 30 },
  { customer: 'chi', startedAt: 110, amount: 3 },
  { customer: 'dung', startedAt: 0, endedAt: 50, amount: 3 },
  { customer: 'dung', startedAt: 150, endedAt: 160, amount: 3 },
  { customer: null, startedAt: 5, amount: 1 },
];
const subscriptions = spells.map((spell, k) => ({
  ...spell,
  billed: (['year', 'month', 'P2W', 'never'] as const)[k % 4] as 'year',
  currency: 'USD',
}));
const period = { from: 100, to: 200 };
const counted = { onInvalid: 'count' as const };
const things = [
  { class: 'app', amount: 0.1 },
  { class: 'web', amount: 3 },
  { class: 'web', amount: 0.2 },
  { class: 7, amount: 5 },
  null,
];
const clicks = [
  { user: '7', step: 'view', at: 5 },
  { user: '7', step: 'buy', at: 9 },
  { user: 'an', step: 'view', at: 3 },
  { user: 'an', step: 'help', at: 4 },
  { user: 'an', step: 'view', at: 99 },
  { user: null, step: 'view', at: 4 },
];
const touches = clicks.map(({ user, step, at: when }) => ({ customer: user, stage: step, at: when }));
const kinds = things.map((thing) => thing && { class: thing.class });
const numbers = [0.1, 0.2, 0.2, -3, 7, 1e9, 0];

/** For each class that can be stored, ways to fill it. The keys must be all of them: see fuzz.test.ts. */
export const filled: Readonly<Record<string, readonly Filled[]>> = {
  ActiveUsersAggregator: [way(root.ActiveUsersAggregator, [{ ...months, ...counted }], logins)],
  AgentWorkTimeAggregator: [way(root.AgentWorkTimeAggregator, [{ asOf: at(70) }], statuses)],
  ApdexAggregator: [
    way(
      root.ApdexAggregator,
      [{ targetMs: 500 }],
      [{ durationMs: 120 }, { durationMs: 900 }, { durationMs: 9000 }, { failed: true }, null],
    ),
  ],
  BreakdownAggregator: [
    {
      full: () =>
        new root.BreakdownAggregator({ keys: ['team', 'month'], of: nps })
          .add({ team: 'web', month: 1 }, 9)
          .add({ team: 'shop', month: 2 }, 3)
          .add({ team: null, month: 1 }, null)
          .add({ team: 'web', month: null }, 11),
      empty: () => new root.BreakdownAggregator({ keys: ['team', 'month'], of: nps }),
    },
  ],
  CesAggregator: [
    way(root.CesAggregator, [{ direction: 'high-is-easy' }], [1, 3, 5, 6, 7, 7, null]),
    way(
      root.CesAggregator,
      [{ direction: 'low-is-easy', scale: { min: 1, max: 5 }, easyFrom: 4, measure: 'net', ...counted }],
      [1, 2, 5, 9],
    ),
  ],
  ChurnCohortsAggregator: [
    way(root.ChurnCohortsAggregator, [months], bare),
    way(root.ChurnCohortsAggregator, [{ ...months, period: 'week', formedBy: 'attribute' }], labelled),
  ],
  ChurnRateAggregator: [
    way(
      root.ChurnRateAggregator,
      [period],
      spells.map(({ amount: _, ...spell }) => spell),
    ),
  ],
  CsatAggregator: [
    way(root.CsatAggregator, [], [1, 2, 4, 5, 5, 5, null]),
    way(
      root.CsatAggregator,
      [{ scale: { min: 0, max: 4 }, direction: 'low-is-good', satisfiedFrom: 3, dissatisfiedTo: 0, measure: 'net' }],
      [0, 0, 1, 4],
    ),
  ],
  FeedbackTopicsAggregator: [
    way(root.FeedbackTopicsAggregator, [counted], ['price', 'delivery', 'delivery', 7, '', null]),
  ],
  FirstContactResolutionAggregator: [
    way(
      root.FirstContactResolutionAggregator,
      [{ definition: 'window', windowMs: 20, asOf: 100, ...counted }],
      [{ contacts: 1, resolvedAt: 0 }, { contacts: 2, resolvedAt: 10 }, { contacts: 1, resolvedAt: 90 }, null],
    ),
  ],
  FirstResponseTimeAggregator: [
    way(
      root.FirstResponseTimeAggregator,
      [{ asOf: at(70), calendar, select: { by: 'opened', from: at(0) } }],
      messages,
    ),
  ],
  FunnelConversionAggregator: [
    way(root.FunnelConversionAggregator, [{ steps: ['view', 'buy'], windowMs: 50, asOf: 90 }], clicks),
    way(
      root.FunnelConversionAggregator,
      [{ steps: ['view', 'view'], order: 'strict', entry: 'best', ...counted }],
      clicks,
    ),
  ],
  GrossRevenueRetentionAggregator: [way(root.GrossRevenueRetentionAggregator, [period], spells)],
  JourneyStageConversionAggregator: [
    way(root.JourneyStageConversionAggregator, [{ stages: ['view', 'buy'], order: 'any' }], touches),
  ],
  MixAggregator: [
    way(root.MixAggregator, [{ amounts: 'sum' }], things),
    way(root.MixAggregator, [{ classes: ['web', 'app', 7, 'shop'] }], kinds),
  ],
  Moments: [way(stats.Moments, [], numbers), way(stats.Moments, [], [3, 1, 2])],
  ExactSum: [way(stats.ExactSum, [], [...numbers, 1e280, 1e-300])],
  MrrAggregator: [
    way(root.MrrAggregator, [{ asOf: 200 }], spells),
    way(root.MrrAggregator, [{ asOf: 200, timeZone: 'UTC', ...counted }], subscriptions),
  ],
  MrrMovementsAggregator: [
    way(root.MrrMovementsAggregator, [{ asOf: 200, timeZone: 'UTC', ...counted }], subscriptions),
  ],
  NetRevenueRetentionAggregator: [way(root.NetRevenueRetentionAggregator, [period], spells)],
  QuantileSketch: [way(stats.QuantileSketch, [], numbers)],
  NextResponseTimeAggregator: [way(root.NextResponseTimeAggregator, [{ asOf: at(70) }], messages)],
  NpsAggregator: [
    way(root.NpsAggregator, [], [0, 3, 7, 8, 9, 10, 10, null]),
    way(root.NpsAggregator, [{ scale: { min: 1, max: 5 }, passiveFrom: 4, promoterFrom: 5, ...counted }], [1, 5, 5, 9]),
  ],
  OnHoldTimeAggregator: [way(root.OnHoldTimeAggregator, [{ asOf: at(70), percentiles: 'sketch' }], statuses)],
  OneTouchRateAggregator: [
    way(
      root.OneTouchRateAggregator,
      [],
      [{ solved: true, agentReplies: 0 }, { solved: true, agentReplies: 1 }, { solved: true, agentReplies: 4 }, null],
    ),
  ],
  OnTimeDeliveryRateAggregator: [
    way(
      root.OnTimeDeliveryRateAggregator,
      [{ asOf: 100, toleranceMs: 2, earlyMs: 30 }],
      [{ dueAt: 50, deliveredAt: 50 }, { dueAt: 50, deliveredAt: 19 }, { dueAt: 50, deliveredAt: 60 }, { dueAt: 50 }],
    ),
  ],
  OrderSummaryAggregator: [
    way(root.OrderSummaryAggregator, [{ ...months, amounts: 'sum' }], visits),
    way(root.OrderSummaryAggregator, [{ ...months, ...counted }], bare),
  ],
  RatioAggregator: [
    way(
      root.RatioAggregator,
      [],
      [
        { numerator: 0.1, denominator: 3 },
        { numerator: -7, denominator: 0.3 },
        { numerator: 1e9, denominator: 2 },
      ],
    ),
    way(
      root.RatioAggregator,
      [{ metric: 'take-rate', unit: 'fraction', part: 'kept', whole: 'sold', range: [0, 1] }],
      [
        { kept: 0.1, sold: 3 },
        { kept: 7, sold: 70.3 },
      ],
    ),
    way(
      root.RatioAggregator,
      [{ metric: 'items-per-order', unit: 'ratio', part: 'units', whole: 'orders', per: 1000, rows: 'whole' as never }],
      [{ units: 2 }, { units: 5 }],
    ),
  ],
  ReopenRateAggregator: [
    way(
      root.ReopenRateAggregator,
      [],
      [{ resolved: true, reopens: 2 }, { resolved: true, reopens: 0 }, { resolved: false }, null],
    ),
    way(
      root.ReopenRateAggregator,
      [{ windowMs: 7, asOf: 50 }],
      [{ resolvedAt: 5, reopenedAt: [9] }, { resolvedAt: [5, 9] }, { resolvedAt: 45 }, {}, null],
    ),
  ],
  RepeatCohortsAggregator: [
    way(root.RepeatCohortsAggregator, [months], bare),
    way(root.RepeatCohortsAggregator, [{ ...months, clock: 'elapsed', window: { days: 30 } }], bare),
  ],
  RequesterWaitTimeAggregator: [way(root.RequesterWaitTimeAggregator, [{ asOf: at(70), calendar }], statuses)],
  RetentionCohortsAggregator: [
    way(root.RetentionCohortsAggregator, [months], bare),
    way(root.RetentionCohortsAggregator, [{ ...months, period: 'week', weekStart: 7 }], bare),
    way(
      root.RetentionCohortsAggregator,
      [{ ...months, formedBy: 'attribute', period: 'quarter', anchorMonth: 2 }],
      labelled,
    ),
    way(root.RetentionCohortsAggregator, [{ ...months, clock: 'elapsed', window: { ms: 30 * 24 * HOUR } }], bare),
  ],
  RetentionRateAggregator: [
    way(
      root.RetentionRateAggregator,
      [period],
      spells.map(({ amount: _, ...spell }) => spell),
    ),
  ],
  RevenueChurnRateAggregator: [way(root.RevenueChurnRateAggregator, [period], spells)],
  RevenueCohortsAggregator: [
    way(root.RevenueCohortsAggregator, [months], visits),
    way(root.RevenueCohortsAggregator, [{ ...months, clock: 'elapsed', window: { days: 30 } }], visits),
  ],
  ScaleScoreAggregator: [
    way(root.ScaleScoreAggregator, [{ scale: { min: -1, max: 1 }, topFrom: 1 }], [-1, 0, 0, 1, 1, null]),
  ],
  SellerConcentrationAggregator: [
    way(
      root.SellerConcentrationAggregator,
      [],
      [{ seller: 'Hoa', value: 0.1 }, { seller: '7', value: 3 }, { seller: 'Hoa', value: 0.2 }, null],
    ),
    way(root.SellerConcentrationAggregator, [{ amounts: 'none', ...counted }], [{ seller: 'Hoa' }, { seller: '' }]),
  ],
  ServiceLevelAggregator: [
    way(
      root.ServiceLevelAggregator,
      [{ withinMs: 20 }],
      [{ answered: true, waitMs: 5 }, { answered: true, waitMs: 50 }, { answered: false, waitMs: 3 }, null],
    ),
    way(
      root.ServiceLevelAggregator,
      [{ withinMs: 20, shortAbandonMs: 10 }],
      [{ answered: true, waitMs: 5 }, { answered: false, waitMs: 3 }, { answered: false, waitMs: 15 }, null],
    ),
  ],
  ShareAggregator: [
    way(root.ShareAggregator, [], [true, 1, false, 0, null]),
    way(root.ShareAggregator<'win-rate'>, [{ metric: 'win-rate', ...counted }], [true, 2 as never, false]),
  ],
  SlaAttainmentAggregator: [
    way(
      root.SlaAttainmentAggregator,
      [{ asOf: at(70), target: 2 * HOUR, calendar: changing }],
      [{ startedAt: at(3), endedAt: at(4) }, { startedAt: at(3), endedAt: at(60) }, { startedAt: at(69.5) }, null],
    ),
    way(
      root.SlaAttainmentAggregator,
      [{ asOf: at(70) }],
      [
        { startedAt: at(3), endedAt: at(4), target: HOUR },
        { startedAt: at(3), target: HOUR },
      ],
    ),
    way(
      root.SlaAttainmentAggregator,
      [{ asOf: at(70), target: { businessDays: 1, by: '12:00' }, calendar, reopened: 'each-spell', clockSkewMs: 5 }],
      [
        { startedAt: at(3), endedAt: [at(4), at(60)], reopenedAt: at(5), closedAt: at(61) },
        { startedAt: at(3), closedAt: at(4) },
        { startedAt: at(3), closedAt: at(69) },
      ],
    ),
  ],
  StarRatingAggregator: [
    way(root.StarRatingAggregator, [], [1, 2, 4, 5, 5, null]),
    way(root.StarRatingAggregator, [{ scale: { min: 0.5, max: 5, step: 0.5 }, positiveFrom: 4 }], [0.5, 4.5, 5, 3]),
  ],
  SummaryAggregator: [
    way(root.SummaryAggregator, [], numbers),
    way(root.SummaryAggregator, [counted], [1, NaN, null]),
    way(
      root.SummaryAggregator<'downloads'>,
      [{ metric: 'downloads', unit: 'count', take: 'total', least: 1 }],
      [3, 4, 4.5, 1],
    ),
  ],
  SusAggregator: [way(root.SusAggregator, [], [[4, 2, 4, 2, 4, 2, 4, 2, 4, 2], [5, 1, 5, 1, 5, 1, 5, 1, 5, 1], null])],
  SystemResponseTimeAggregator: [
    way(root.SystemResponseTimeAggregator, [], [80, 100, 100, 120.5, 900, null]),
    way(root.SystemResponseTimeAggregator, [{ percentiles: 'sketch', ...counted }], [80, 100, 120.5, 900, -1]),
  ],
  TtrAggregator: [
    way(root.TtrAggregator, [{ asOf: at(70), ...counted }], cases),
    way(root.TtrAggregator, [{ asOf: at(70), percentiles: 'sketch', ...counted }], cases),
    way(
      root.TtrAggregator,
      [{ asOf: at(70), calendar: changing, reopened: 'each-spell', select: { by: 'opened', from: at(0) }, ...counted }],
      cases,
    ),
  ],
  WeightedNpsAggregator: [
    way(
      root.WeightedNpsAggregator,
      [],
      [{ score: 9, weight: 0.1 }, { score: 3, weight: 0.2 }, { score: 8, weight: 7 }, { score: 9, weight: 1e9 }, null],
    ),
  ],
};

const found = Object.entries({ ...root, ...stats }).filter(
  ([, value]) =>
    typeof value === 'function' && Object.hasOwn(value, 'fromJSON') && typeof value.prototype?.merge === 'function',
) as unknown as [string, StorableClass][];

/** The classes of the entries whose instances can be stored, found by what they have. */
export const storable: Readonly<Record<string, StorableClass>> = Object.fromEntries(
  found.map(([name, Made]) => [
    name,
    // one that is told what it is made of
    name === 'BreakdownAggregator'
      ? { fromJSON: (state: never) => root.BreakdownAggregator.fromJSON(state, { of: nps }) }
      : Made,
  ]),
);
