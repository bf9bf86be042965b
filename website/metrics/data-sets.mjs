/*
 * One small set of data for each shape of input. Definitions of a metric are compared on it, and examples read it, so that numbers of
 * different pages can be laid side by side.
 */

/**
 * @typedef {object} DataSet
 * @property {string} list what the list of rows is called in code
 * @property {readonly Readonly<Record<string, unknown>>[]} rows
 * @property {Readonly<Record<string, string>>} readers fields of a row by the names of readers
 * @property {readonly string[]} also readers that are used where a metric has them, though it needs them not
 * @property {Readonly<Record<string, unknown>>} options what must be given, where a metric asks for it
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** @type {(text: string) => Readonly<Record<string, unknown>>[]} */
const ordersOf = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [customer = '', at = '', amount = ''] = line.trim().split(/\s+/);
      return { customer, at, amount: Number(amount) };
    });

/** @type {Readonly<Record<string, DataSet>>} */
export const DATA_SETS = {
  scores: {
    list: 'answers',
    rows: [10, 9, 9, 8, 10, 7, 6, 9, 3, 10, 8, 9, null, 5, 9, 10, 7, 9, 2, 10, 9, 8, 10, 6].map((score, k) => ({
      score,
      weight: [1, 2, 0.5, 1][k % 4],
    })),
    readers: { score: 'score', weight: 'weight' },
    also: [],
    options: {},
  },
  ratings: {
    list: 'answers',
    rows: [5, 4, 5, 3, 4, 5, 2, 4, 5, 1, null, 4, 5, 3, 4, 5, 5, 4, 2, 5].map((score) => ({ score })),
    readers: { score: 'score' },
    also: [],
    options: { scale: { min: 1, max: 5 }, topFrom: 4 },
  },
  efforts: {
    list: 'answers',
    rows: [7, 6, 5, 7, 4, 6, 6, 2, 5, 7, null, 6, 3, 6, 7, 5, 6, 1, 7, 6].map((score) => ({ score })),
    readers: { score: 'score' },
    also: [],
    options: { direction: 'high-is-easy' },
  },
  tickets: {
    list: 'tickets',
    rows: [
      ticket('2026-03-02T08:10Z', '2026-03-02T08:40Z', ['2026-03-02T10:10Z']),
      ticket(
        '2026-03-02T09:00Z',
        '2026-03-02T09:20Z',
        ['2026-03-02T12:00Z', '2026-03-04T12:00Z'],
        ['2026-03-03T09:00Z'],
      ),
      ticket('2026-03-02T11:30Z', '2026-03-02T12:45Z', ['2026-03-03T08:30Z']),
      ticket('2026-03-03T07:45Z', '2026-03-03T07:55Z', ['2026-03-03T09:15Z']),
      ticket('2026-03-03T13:00Z', '2026-03-03T15:00Z', ['2026-03-05T10:00Z']),
      ticket(
        '2026-03-04T08:00Z',
        '2026-03-04T08:30Z',
        ['2026-03-04T09:00Z', '2026-03-06T09:00Z'],
        ['2026-03-05T16:00Z'],
      ),
      ticket('2026-03-04T10:20Z', '2026-03-04T11:05Z', ['2026-03-04T16:20Z']),
      ticket('2026-03-05T09:30Z', '2026-03-05T10:10Z', ['2026-03-06T11:30Z']),
      ticket('2026-03-06T08:15Z', '2026-03-06T09:45Z', []),
      ticket('2026-03-06T14:00Z', null, []),
    ],
    readers: {
      openedAt: 'opened',
      askedAt: 'opened',
      startedAt: 'opened',
      answeredAt: 'answered',
      resolvedAt: 'resolved',
      endedAt: 'resolved',
      reopenedAt: 'reopened',
    },
    also: ['reopenedAt'],
    options: { asOf: '2026-03-07T00:00Z', target: 24 * HOUR },
  },
  subscriptions: {
    list: 'subscriptions',
    rows: [
      subscription('an', '2025-06-10', null, 40),
      subscription('binh', '2025-09-01', '2026-02-12', 25),
      subscription('chi', '2025-11-20', null, 60),
      subscription('dung', '2025-12-05', '2026-01-20', 25),
      subscription('dung', '2026-02-10', null, 25),
      subscription('giang', '2026-01-08', null, 40),
      subscription('hoa', '2026-01-15', '2026-02-20', 25),
      subscription('hoa', '2026-02-25', null, 40),
      subscription('khanh', '2026-01-25', '2026-03-10', 25),
      subscription('lan', '2026-02-03', '2026-02-24', 25),
      subscription('minh', '2026-02-14', null, 60),
      subscription('nga', '2025-07-01', null, 40),
    ],
    readers: { customer: 'customer', startedAt: 'started', endedAt: 'ended', amount: 'amount' },
    also: [],
    options: { from: '2026-02-01T00:00Z', to: '2026-03-01T00:00Z', asOf: '2026-04-01T00:00Z' },
  },
  orders: {
    list: 'orders',
    rows: ordersOf(`
      an 2026-01-05T09:30+07:00 40
      binh 2026-01-12T20:10+07:00 25
      an 2026-01-20T11:00+07:00 35
      chi 2026-01-28T08:45+07:00 90
      chi 2026-01-28T21:15+07:00 15
      dung 2026-02-03T14:20+07:00 30
      an 2026-02-10T10:05+07:00 45
      binh 2026-02-18T19:40+07:00 20
      giang 2026-02-22T16:00+07:00 60
      giang 2026-02-25T10:30+07:00 -60
      chi 2026-03-04T12:00+07:00 70
      an 2026-03-09T09:15+07:00 40
      hoa 2026-03-15T18:25+07:00 55
      dung 2026-03-27T13:50+07:00 35
      hoa 2026-04-11T17:30+07:00 50
      an 2026-04-20T08:00+07:00 30`),
    readers: { customer: 'customer', at: 'at', amount: 'amount' },
    also: ['amount'],
    options: {
      timeZone: 'Asia/Ho_Chi_Minh',
      asOf: '2026-05-01T00:00+07:00',
      from: '2026-02-01',
      to: '2026-05-01',
      windowDays: 30,
      lapsedDays: 60,
      period: 'month',
    },
  },
  visits: {
    list: 'visits',
    rows: visitsOf(
      'an 1 2 3 4 8 9 15 22 23 29, binh 1 5 12 19 26, chi 3 4 5 17 18 28, dung 2 30, giang 8 9 10 11 29, hoa 20 27, khanh 1',
    ),
    readers: { user: 'user', customer: 'user', at: 'at' },
    also: [],
    options: {
      timeZone: 'Asia/Ho_Chi_Minh',
      asOf: '2026-05-01T00:00+07:00',
      from: '2026-04-01',
      to: '2026-05-01',
      period: 'month',
    },
  },
  steps: {
    list: 'events',
    rows: stepsOf(
      'an view cart pay, binh view cart, chi view, dung cart pay, giang view pay, hoa view cart pay, khanh cart view pay, lan view',
    ),
    readers: { user: 'user', customer: 'user', step: 'step', stage: 'step', at: 'at' },
    also: [],
    options: { steps: ['view', 'cart', 'pay'], stages: ['view', 'cart', 'pay'] },
  },
  signups: {
    list: 'users',
    rows: [
      ['2026-01-02', '2026-01-05'],
      ['2026-01-04', '2026-01-04'],
      ['2026-01-09', '2026-02-01'],
      ['2026-01-15', null],
      ['2026-01-20', '2026-01-27'],
      ['2026-02-02', '2026-02-16'],
      ['2026-02-10', null],
      ['2026-02-21', '2026-02-24'],
    ].map(([registered, ordered]) => ({ registered: `${registered}T09:00Z`, ordered: ordered && `${ordered}T12:00Z` })),
    readers: { registeredAt: 'registered', firstOrderAt: 'ordered' },
    also: [],
    options: { asOf: '2026-03-15T00:00Z' },
  },
  experiences: {
    list: 'contacts',
    rows: [
      ['an', '2026-01-05', true, '2026-01-20'],
      ['binh', '2026-01-08', true, null],
      ['chi', '2026-01-12', false, null],
      ['dung', '2026-01-15', true, '2026-03-30'],
      ['giang', '2026-01-21', true, '2026-02-02'],
      ['hoa', '2026-02-02', true, null],
    ].map(([customer, at, bad, left]) => ({ customer, at: `${at}T10:00Z`, bad, left: left && `${left}T00:00Z` })),
    readers: { customer: 'customer', at: 'at', bad: 'bad', leftAt: 'left' },
    also: [],
    options: { windowMs: 30 * DAY, asOf: '2026-04-01T00:00Z' },
  },
};

/**
 * @param {string} opened
 * @param {string | null} answered
 * @param {readonly string[]} resolved
 * @param {readonly string[]} [reopened]
 */
function ticket(opened, answered, resolved, reopened = []) {
  return { opened, answered, resolved, reopened };
}

/**
 * @param {string} customer
 * @param {string} started
 * @param {string | null} ended
 * @param {number} amount
 */
function subscription(customer, started, ended, amount) {
  return { customer, started: `${started}T00:00Z`, ended: ended && `${ended}T00:00Z`, amount };
}

/** @param {string} text users with the days of April on which they came */
function visitsOf(text) {
  return text.split(', ').flatMap((line) => {
    const [user, ...days] = line.split(' ');
    return days.map((day) => ({ user, at: `2026-04-${day.padStart(2, '0')}T12:00+07:00` }));
  });
}

/** @param {string} text users with their steps, one an hour */
function stepsOf(text) {
  return text.split(', ').flatMap((line) => {
    const [user, ...steps] = line.split(' ');
    return steps.map((step, k) => ({ user, step, at: `2026-04-10T${String(9 + k).padStart(2, '0')}:00Z` }));
  });
}

/**
 * Which set a metric reads, where its record has no better example: it needs moments, or definitions are compared on single answers.
 * @type {Readonly<Record<string, string>>}
 */
const SETS = {
  ...inSet('scores', 'nps weighted-nps employee-nps'),
  ...inSet('ratings', 'csat star-rating repurchase-intent trust-score'),
  ...inSet('efforts', 'ces'),
  ...inSet('tickets', 'ttr first-response-time next-response-time sla-attainment backlog reopen-rate'),
  ...inSet('subscriptions', 'retention-rate churn-rate survival-curve mrr mrr-movements revenue-churn-rate'),
  ...inSet('subscriptions', 'net-revenue-retention gross-revenue-retention'),
  ...inSet('orders', 'purchase-frequency time-between-purchases time-to-second-purchase annual-repurchase-rate'),
  ...inSet('orders', 'repeat-purchase-rate returning-customers returning-customer-revenue-share repeat-order-share'),
  ...inSet('orders', 'nth-order-rate rfm lapsed-customer-rate retention-cohorts churn-cohorts repeat-cohorts'),
  ...inSet('orders', 'inactivity-churn-rate order-summary revenue-cohorts lifecycle'),
  ...inSet('visits', 'new-users dau wau mau stickiness audience-size engaged-visitors'),
  ...inSet('steps', 'funnel-conversion journey-stage-conversion'),
  ...inSet('signups', 'time-to-first-purchase'),
  ...inSet('experiences', 'churn-after-bad-experience'),
};

/**
 * @param {string} set
 * @param {string} ids
 */
function inSet(set, ids) {
  return Object.fromEntries(ids.split(' ').map((id) => [id, set]));
}

/**
 * The set of data that a metric is shown on; undefined where the example of its record is.
 * @param {string} id
 * @returns {DataSet | undefined}
 */
export function dataSetOf(id) {
  return DATA_SETS[SETS[id] ?? ''];
}
