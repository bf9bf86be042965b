import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as cx from '../../src/index.js';
import * as stats from '../../src/stats/index.js';

const DAY = 86_400_000;
const known = { timeZone: 'UTC', asOf: '2026-04-01T00:00Z' } as const;
const orders = { customer: 'who', at: 'when', amount: 'paid', ...known } as const;
const visits = { customer: 'who', at: 'when', ...known } as const;

/** What a call throws, as its code and its text; or what it gives. */
function answerOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!cx.isCxMetricsError(error)) throw error;
    return `${error.code} ${error.message}`;
  }
}

/** A vector of a table of another library: its `toArray` makes 0 of null, its iterator and `get` do not. */
class Vector<Value> {
  /** Declared there as here, and not there either. */
  readonly [index: number]: Value;
  readonly length: number;
  readonly #cells: readonly Value[];
  constructor(cells: readonly Value[]) {
    this.#cells = cells;
    this.length = cells.length;
  }
  get(index: number): Value {
    return this.#cells[index] as Value;
  }
  toArray(): Float64Array {
    return Float64Array.from(this.#cells, Number);
  }
  [Symbol.iterator](): Iterator<Value> {
    return this.#cells[Symbol.iterator]();
  }
}

/** A class of times of another library. */
class DateTime {
  toJSDate(): Date {
    return new Date(0);
  }
}
class PlainDate {}
class Decimal {
  toNumber(): number {
    return 5;
  }
}

/** Two rows of a customer at most: who, when in 2026, and what was paid. */
const paid = (...rows: readonly (readonly [who: unknown, date: string, paid?: number])[]) =>
  rows.map(([who, date, amount]) => ({ who, when: `2026-${date}T12:00Z`, paid: amount }));

const refunded = paid(['a', '01-05', 100], ['a', '03-25', -100], ['b', '01-10', 50], ['b', '02-10', 20]);

const signUps = [
  { who: 1, start: '2026-01-02T00:00Z', when: '2026-01-20T00:00Z' },
  { who: 2, start: '2026-01-03T00:00Z', when: null },
  { who: 3, start: '2026-01-04T00:00Z', when: null },
];

const answers = [
  { who: 'an', when: '2026-01-05T10:00Z', score: 10 },
  { who: 'binh', when: '2026-01-06T10:00Z', score: 8 },
  { who: 'an', when: '2026-01-07T10:00Z', score: 0 },
];

/** What exports hold, what is asked, and what is right; errors by their code and text. */
const cases: readonly (readonly [what: string, call: () => unknown, right: unknown])[] = [
  // ids
  [
    'numbers beyond 2^53 may be two customers',
    () => cx.repeatPurchaseRate(paid([5, '01-05'], [2 ** 53, '01-06']), visits),
    /^INVALID_VALUE repeatPurchaseRate: customer must be .*as text.* at row 1, reader customer$/,
  ],
  ['… in codes too', () => cx.encode([1, 2 ** 53]), /^INVALID_VALUE encode: .*as text.* at index 1$/],
  [
    'numbers beside texts are two sources joined in one mind only',
    () => cx.countOrders(paid([7, '01-05', 1], ['7', '01-06', 1]), orders),
    /^INVALID_VALUE countOrders: ids must be all numbers or all texts.* at row 1, reader customer, .* at row 0, reader customer$/,
  ],
  ['BigInt ids are texts of digits', () => cx.encode([1n, 1n]).ids, ['1']],
  // instants
  [
    'seconds are told from milliseconds',
    () => cx.countVisits([{ subject: 1, at: 1_767_607_200 }], { subject: 'subject', at: 'at', ...known }),
    /^INVALID_VALUE countVisits: every at lies within 49 days of 1970.*readEpoch/,
  ],
  [
    '… and so are days of a spreadsheet',
    () => cx.dau([{ user: 1, at: 46_027 }], { user: 'user', at: 'at', ...known }),
    /^INVALID_VALUE dau: every at lies within 49 days of 1970/,
  ],
  ['seconds are read by name', () => cx.readEpoch('s')(1_767_607_200), Date.UTC(2026, 0, 5, 10)],
  ['days of spreadsheets are read by name', () => cx.readSpreadsheetDay('UTC')(46_027.5), Date.UTC(2026, 0, 5, 12)],
  [
    'small instants with a small asOf stay',
    () => cx.backlog({ openedAt: [0], resolvedAt: [null] }, { asOf: 6 }).value,
    1,
  ],
  [
    'a Date of another realm is a Date',
    () =>
      cx.ttr([{ a: runInNewContext('new Date(0)'), b: runInNewContext('new Date(60000)') }], {
        openedAt: 'a',
        resolvedAt: 'b',
      }).value,
    60_000,
  ],
  ...[
    '10:00:00 UTC',
    '10:00:00.000000 UTC',
    '10:00:00 +0000',
    '10:00:00+00',
    '10:00:00Z',
    '17:00:00+07:00[Asia/Ho_Chi_Minh]',
  ].map((text): (typeof cases)[number] => [
    `${text} says its instant`,
    () =>
      cx.ttr([{ a: `2026-01-05 ${text}`, b: 'Mon, 05 Jan 2026 10:00:01 GMT' }], { openedAt: 'a', resolvedAt: 'b' })
        .value,
    1000,
  ]),
  ...[
    ['text without a zone', '2026-01-05 10:00', 'readInstant and instantFromLocal'],
    ['a class of times', new DateTime(), 'got DateTime (its toJSDate() gives one)'],
    ['a date without a time', new PlainDate(), 'got PlainDate (readInstant and instantFromLocal'],
    ['a class of numbers', new Decimal(), 'got Decimal (its toNumber() gives one)'],
  ].map(([what, at, way]): (typeof cases)[number] => [
    `${what} is named, with the way out`,
    () => cx.backlog([{ at }], { openedAt: 'at', resolvedAt: () => null, asOf: 0 }),
    new RegExp(`^INVALID_VALUE backlog: openedAt must be .*${String(way).replaceAll(/[()]/g, '\\$&')}`),
  ]),
  [
    'from and to are dates or instants in churn, repeat purchases and windows',
    () => [
      cx.churnRate(
        {
          customer: [1, 2],
          startedAt: ['2025-01-01T00:00Z', '2025-02-01T00:00Z'],
          endedAt: [Date.UTC(2026, 0, 9), null],
        },
        { from: '2026-01-01', to: '2026-02-01', timeZone: 'UTC' },
      ).value,
      cx.repeatPurchaseRate(refunded, { ...orders, from: Date.UTC(2026, 0, 1), to: '2026-04-01' }).value,
      cx.periodClock('month', 'UTC').indexOf('2026-01-05T10:00Z') ===
        cx.periodClock('month', 'UTC').indexOf(new Date(Date.UTC(2026, 0, 5))),
    ],
    [0.5, 0.5, true],
  ],
  // numbers
  ['counts may be BigInt', () => cx.npsFromCounts({ promoters: 5n, passives: 1n, detractors: 2n }).value, 37.5],
  ['columns may be of BigInt', () => cx.nps(BigInt64Array.of(10n, 9n, 0n)).value, 100 / 3],
  [
    '… but no number that a double cannot hold',
    () => cx.countOrders([{ who: 1n, when: 0n, paid: 2n ** 60n }], { ...orders, asOf: 5n }),
    /^INVALID_VALUE countOrders: amount must be .*got 1152921504606846976n at row 0, reader amount$/,
  ],
  [
    'nulls of vectors are missing, not 0',
    () => {
      const { value, missing } = cx.weightedNps({
        score: new Vector([10, null, 9, 0]),
        weight: new Vector([1, 1, 1, 1]),
      });
      return [value, missing];
    },
    [100 / 3, 1],
  ],
  // texts
  [
    'scores among texts, with what is blank',
    () => {
      const texts = ['10 - Extremely likely', '', '0 - Not at all likely', ' 8 ', 'N/A'];
      const { value, n, missing } = cx.nps(texts, { score: cx.readScore({ blank: ['', 'N/A'] }) });
      return [value, n, missing];
    },
    [0, 3, 2],
  ],
  [
    'an empty text that is not named blank is no 0 and not missing',
    () => cx.nps([''], { score: cx.readScore() }),
    /^INVALID_VALUE nps: a score must be .*got ""/,
  ],
  [
    'labels by their meaning, misspelt ones never missing',
    () => {
      const score = cx.readLabel({ 'Very satisfied': 5, Satisfied: 4 });
      const { n, invalid, missing, reasons } = cx.csat(
        ['Very satisfied', 'very satisfied', 'Satisfied ', 'Verry satisfied'],
        { score, onInvalid: 'count' },
      );
      return [n, invalid, missing, reasons];
    },
    [3, 1, 0, { 'score-unknown-label': 1 }],
  ],
  [
    '… and told with the known ones',
    () => cx.csat(['Verry satisfied'], { score: cx.readLabel({ Satisfied: 4, 'Very satisfied': 5 }) }),
    /^INVALID_VALUE csat: .*got "Verry satisfied" \(known labels are "Very satisfied", "Satisfied"\)/,
  ],
  // repeated answers
  [
    'the last answer of each customer',
    () => {
      const { value, n } = cx.nps(cx.latestPer(answers, { customer: 'who', at: 'when', score: 'score' }), {
        score: 'score',
      });
      return [value, n];
    },
    [-50, 2],
  ],
  [
    'rows that stand for many answers',
    () => {
      const { value, n, interval } = cx.nps(
        [
          { score: 10, times: 5 },
          { score: 3, times: 2 },
        ],
        { score: 'score', count: 'times' },
      );
      return [value, n, interval?.low, interval?.high];
    },
    [300 / 7, 7, expect.closeTo(-28.21, 2), expect.closeTo(83.56, 2)],
  ],
  // refunds
  [
    'who was given all back has bought once, then, and nothing on balance',
    () => {
      const { recency, frequency, monetary } = cx
        .rfm(refunded, orders)
        .customers.find(({ customer }) => customer === 'a') as cx.RfmCustomer;
      return [recency, frequency, monetary];
    },
    [86, 1, 0],
  ],
  [
    '… and does not repeat',
    () => {
      const { value, n, refunds } = cx.repeatPurchaseRate(refunded, orders);
      return [value, n, refunds];
    },
    [0.5, 2, 'negative-amounts'],
  ],
  [
    '… and comes back in no cohort',
    () =>
      cx
        .retentionCohorts(
          refunded.filter(({ who }) => who === 'a'),
          { ...orders, period: 'month' },
        )
        .cohorts[0]?.cells.map(({ active }) => active),
    [1, 0, 0],
  ],
  // starts apart from activity
  [
    'three signed up, one was active in the first month',
    () => {
      const cell = cx.retentionCohorts(signUps, { ...visits, bornAt: 'start', period: 'month' }).cohorts[0]?.cells[0];
      return [cell?.active, cell?.eligible];
    },
    [1, 3],
  ],
  [
    'years of days are bounded by the offsets that are asked for',
    () => {
      const rows = paid(['a', '01-05'], ['a', '01-06'], ['a', '03-20']);
      return cx.retentionCohorts(rows, { ...visits, period: 'day', offsets: { last: 30 } }).cohorts[0]?.cells.length;
    },
    31,
  ],
  [
    '… and refused, with the earliest date, where they are too many',
    () =>
      cx.retentionCohorts(
        [
          { who: 1, when: '1970-03-08T00:00Z' },
          { who: 2, when: '2026-03-02T00:00Z' },
        ],
        { ...visits, period: 'day' },
      ),
    /^INVALID_OPTION retentionCohorts: .*earliest event at 1970-03-08.*offsets: \{ last: 30 \}/,
  ],
  // recency, frequency, monetary value by edges and by classes of one's own
  [
    'edges of scores, as many classes as one likes in each',
    () => {
      const edges = { recency: [60, 30], frequency: [1], monetary: [20, 50] };
      return cx.rfm(refunded, { ...orders, edges }).customers.map(({ customer, r, f, m }) => [customer, r, f, m]);
    },
    [
      ['a', 1, 1, 1],
      ['b', 2, 2, 3],
    ],
  ],
  // sources that are not there yet, and names that nothing has
  [
    'a promise is to be awaited',
    () => cx.nps(Promise.resolve([1]) as never),
    /^INVALID_VALUE nps: .*got Promise \(await it first\)$/,
  ],
  [
    'an asynchronous generator is to be collected, or added up',
    () => cx.nps((async function* () {})() as never),
    /^INVALID_VALUE nps: .*Array\.fromAsync.*aggregator/,
  ],
  [
    '… of starts too, which would be those of nobody',
    () => cx.retentionCohorts(signUps, { ...visits, bornAt: Promise.resolve(new Map()) as never }),
    /^INVALID_OPTION retentionCohorts: bornAt must be .*got Promise \(await it first\)$/,
  ],
  [
    'a misspelt reader reads nothing',
    () => cx.nps(answers, { score: 'scoer' as never, onInvalid: 'count' }),
    /^NOTHING_READ nps: the reader score gave undefined for each of 3 rows/,
  ],
  [
    '… and a misspelt column is not known',
    () => cx.weightedNps({ scoer: [9], weight: [1] } as never),
    /^INVALID_VALUE weightedNps: unknown column "scoer"; known are score, weight$/,
  ],
  // quantiles by the name of their type
  ['the exclusive type', () => stats.quantile([1, 2, 3, 4], 0.3, { quantileType: 'exclusive' }), 1.5],
  [
    'the inclusive type',
    () => stats.quantile([1, 2, 3, 4], 0.3, { quantileType: 'inclusive' }),
    expect.closeTo(1.9, 12),
  ],
  [
    '… named in the result',
    () =>
      cx.averageWaitTime([1, 2, 3, 4], { waitMs: (wait) => wait, quantiles: [0.3], quantileType: 'exclusive' })
        .quantileType,
    'exclusive',
  ],
  [
    '… in summaries, response times, prices and gaps between purchases alike',
    () => {
      const type = { quantileType: 'nearest-rank' } as const;
      const days = { customer: [1, 1, 1], at: [0, 86_400_000, 4 * 86_400_000] };
      const orders = cx.countOrders(days, { timeZone: 'UTC', asOf: 5 * 86_400_000 });
      return [
        cx.summary([1, 2], type).median,
        new cx.SummaryAggregator().addAll([1, 2]).result(type).median,
        cx.downloads([1, 2], type).median,
        cx.systemResponseTime([1, 2], type).value,
        cx.priceDispersion([1, 2], type).median,
        cx.timeBetweenPurchases(orders, type).medianOfGaps.days,
      ];
    },
    [1, 1, 1, 1, 1, 1],
  ],
  ['weighted', () => stats.weightedQuantile([1, 2, 3], [1, 1, 8], 0.5), 3],
  ['the rank of a value', () => stats.percentileRank([1, 2, 3, 4], 3), 0.625],
  // definitions that others have
  [
    'dismissals are in the denominator where that is asked for',
    () => cx.npsFromCounts({ promoters: 5, passives: 1, detractors: 2, missing: 2 }, { denominator: 'shown' }).value,
    30,
  ],
  [
    'active on a day with two events or more',
    () => {
      const events = [1, 1, 2].map((user, k) => ({ user, at: Date.UTC(2026, 2, 30, k) }));
      return cx
        .activeDays(events, { user: 'user', at: 'at', ...known, minimumEvents: 2 })
        .distribution.map(({ days, exactly }) => [days, exactly]);
    },
    [[1, 1]],
  ],
  [
    'quantiles of the mean gaps of customers',
    () => {
      const gaps = cx.timeBetweenPurchases(
        paid(['a', '01-01', 1], ['a', '01-11', 1], ['b', '01-01', 1], ['b', '01-21', 1]),
        {
          ...orders,
          quantiles: [0.5],
        },
      );
      return gaps.quantiles.map((quantile) => quantile.ms);
    },
    [15 * DAY],
  ],
  [
    'days from the first order to the last, and since the first',
    () => {
      const [first] =
        cx.orderSummary(paid(['a', '01-05', 1], ['a', '03-25', 1]), { ...orders, perCustomer: 'full' }).perCustomer ??
        [];
      return [first?.daysFirstToLast, first?.daysSinceFirst];
    },
    [79, 86],
  ],
];

describe('data as it comes', () => {
  it.each(cases)('%s', (_, call, right) => {
    const answer = answerOf(call);
    if (right instanceof RegExp) expect(answer).toMatch(right);
    else expect(answer).toEqual(right);
  });
});
