import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import * as cx from 'cx-metrics';
import { metrics } from 'cx-metrics/catalog';
import { compute } from 'cx-metrics/catalog/compute';
import * as charts from 'cx-metrics/charts';
import { wordsEn, wordsVi } from 'cx-metrics/format';
import * as metricsEn from 'cx-metrics/format/en';
import * as metricsVi from 'cx-metrics/format/vi';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const schema = JSON.parse(readFileSync(require.resolve('vega-lite/vega-lite-schema.json'), 'utf8')) as object;
const isValid = new Ajv({ strict: false, allErrors: false, validateFormats: false }).compile(schema);

/** The options of pictures: both languages, a slide, a phone, and a page that decides. */
const looks: readonly (readonly [string, charts.ChartOptions])[] = [
  ['English', { words: wordsEn, labels: charts.labelsEn, metrics: metricsEn, locale: 'en-US' }],
  [
    'Vietnamese on a phone',
    { words: wordsVi, labels: charts.labelsVi, metrics: metricsVi, locale: 'vi-VN', currency: 'VND', width: 340 },
  ],
  [
    'a page of its own',
    {
      words: wordsEn,
      labels: charts.labelsEn,
      locale: 'en-US',
      width: 'container',
      title: 'constructor',
      colours: { ink: 'var(--ink)', accent: 'var(--accent)', paper: 'var(--paper)' },
    },
  ],
];

const DAY = 86_400_000;
const start = Date.UTC(2025, 0, 6);
const asOf = start + 400 * DAY;
const hostile = [
  '__proto__',
  'constructor',
  'a "quoted" name',
  'two\nlines',
  'x\u2028y',
  '<b>HTML</b> & more',
  'datum.value',
  "it's",
  '\\',
  '\u0000',
  '',
];
const answers = Array.from({ length: 900 }, (_, i) => ({
  at: start + ((i * 31) % 395) * DAY,
  score: (i * 7) % 11,
  csat: 1 + (i % 5),
  city: hostile[i % hostile.length],
  team: i % 3 ? 'Chat' : 'Phone',
  customer: i % 200,
  amount: 100_000 + i,
}));
const month = cx.byPeriod('month', 'at', { timeZone: 'Asia/Ho_Chi_Minh', asOf });
const npsOf = (part: readonly (typeof answers)[number][]) => cx.nps(part, { score: 'score' });
const known = { customer: 'customer', at: 'at', timeZone: 'UTC', asOf } as const;
const byMonth = cx.breakdown(answers, { by: { month }, metric: npsOf });
const cases = answers.map(({ at }, i) => ({ opened: at, resolved: i % 7 ? at + ((i * 13) % 90) * 3_600_000 : null }));
const members = answers.map(({ customer }, i) => ({
  id: `${customer}-${i}`,
  from: start,
  to: i % 4 ? start + i * DAY : null,
  plan: hostile[i % 3] as string,
}));
const orders = { customer: answers.map(({ customer }) => customer), at: answers.map(({ at }) => at) };
const many = Array.from({ length: 200 }, (_, k) => ({
  keys: { k: `group ${k}` },
  status: null,
  result: { value: k, n: k },
}));

/** A picture of every kind, with what is hard for it. */
const pictures: Readonly<Record<string, (options: charts.ChartOptions) => charts.ChartSpec>> = {
  nps: (options) => charts.npsChart(cx.nps(answers, { score: 'score' }), options),
  'nps without answers': (options) => charts.npsChart(cx.nps([]), options),
  groups: (options) => charts.breakdownChart(cx.breakdown(answers, { by: { city: 'city' }, metric: npsOf }), options),
  '200 groups': (options) => charts.breakdownChart({ groups: many, total: { value: 3, n: 9 } }, options),
  trend: (options) => charts.trendChart(byMonth, { ...options, trend: cx.trendOf(byMonth), target: 10 }),
  'trend of groups': (options) =>
    charts.trendChart(cx.breakdown(answers, { by: { month, team: 'team' }, metric: npsOf }), options),
  'trend with gaps': (options) =>
    charts.trendChart(
      { groups: byMonth.groups.map((group, k) => (k % 3 ? group : { ...group, result: cx.nps([]) })) },
      options,
    ),
  'trend of one': (options) => charts.trendChart({ groups: byMonth.groups.slice(0, 1) }, options),
  rolling: (options) =>
    charts.trendChart(
      cx.rollingOf(answers, {
        over: cx.byPeriod('day', 'at', { timeZone: 'UTC', asOf }),
        window: 28,
        metric: cx.perGroup(() => new cx.NpsAggregator(), 'score'),
      }),
      options,
    ),
  levels: (options) =>
    charts.distributionChart(
      cx.csat(
        answers.map(({ csat }) => csat),
        { scale: { min: 1, max: 5 }, satisfiedFrom: 4 },
      ),
      { ...options, goodFrom: 4 },
    ),
  retention: (options) => charts.cohortChart(cx.retentionCohorts(answers, known), options),
  'cohorts by city': (options) =>
    charts.cohortChart(
      cx.repeatCohorts(answers, { ...known, attribute: 'team', clock: 'elapsed', window: { days: 30 } }),
      options,
    ),
  revenue: (options) =>
    charts.cohortChart(cx.revenueCohorts(answers, { ...known, amount: 'amount', period: 'quarter' }), options),
  'cohorts of nobody': (options) => charts.cohortChart(cx.retentionCohorts([], known), options),
  'open cases': (options) =>
    charts.survivalChart(cx.ttr(cases, { openedAt: 'opened', resolvedAt: 'resolved', asOf, curve: 'full' }), options),
  members: (options) =>
    charts.survivalChart(
      cx.survivalCurve(members, {
        customer: 'id',
        startedAt: 'from',
        endedAt: 'to',
        group: 'plan',
        asOf: start + 800 * DAY,
      }),
      options,
    ),
  bridge: (options) =>
    charts.bridgeChart(
      { start: 90, new: 25, expansion: 30, reactivated: 0, contraction: 5, churned: 40, end: 100 },
      options,
    ),
  movements: (options) => charts.movementsChart(cx.lifecycle(answers, { ...known, period: 'month' }), options),
  funnel: (options) =>
    charts.funnelChart(cx.funnelConversionFromCounts({ reached: [900, 400, 0], steps: hostile.slice(0, 3) }), options),
  mix: (options) => charts.mixChart(cx.channelMix(answers, { channel: (answer) => answer.city || '-' }), options),
  lorenz: (options) =>
    charts.lorenzChart(
      answers.map(({ amount }, k) => amount * (k % 9)),
      options,
    ),
  sellers: (options) => charts.lorenzChart(cx.sellerConcentration([60, 20, 10, 5, 5], { top: [1, 2] }), options),
  participation: (options) =>
    charts.participationChart(cx.participationMix([0, 0, 0, 1, 40], { heavyFrom: 10 }), options),
  drivers: (options) => charts.driversChart(why, options),
  'map of drivers': (options) => charts.driversChart(why, { ...options, performance: { price: 3.2, support: 2.1 } }),
  tracking: (options) =>
    charts.trackingChart(
      cx.trackingCurve(orders, {
        ...{ timeZone: 'UTC', asOf, to: start + 300 * DAY, unitDays: 7 },
        model: cx.bgNbd,
        params: { r: 0.8, alpha: 20, a: 0.4, b: 2.4 },
      }),
      options,
    ),
  contributions: (options) =>
    charts.contributionChart({ ...parts, metric: 'own', unit: 'points', value: 37, n: 9 } as typeof parts, options),
  value: (options) => charts.valueChart(cx.conversionRate({ converted: 230, visitors: 9200 }), options),
};
const parts = {
  contributions: [
    { name: 'constructor', contribution: 40 },
    { name: 'NPS', contribution: -3 },
  ],
};
const why = cx.driverImportance({
  outcome: [9, 10, 3, 6, 8, 7, 2],
  drivers: { price: [4, 3, 3, 2, 5, 2, 1], support: [5, 5, 1, 3, 3, 4, 2] },
});

/** Renders as any tool does; what Vega-Lite or Vega warns of is an error here. */
async function rendered(spec: TopLevelSpec): Promise<string> {
  const said: string[] = [];
  const logger = {
    level: () => logger,
    error: (...given: unknown[]) => told(given),
    warn: (...given: unknown[]) => told(given),
    info: () => logger,
    debug: () => logger,
  };
  function told(given: readonly unknown[]) {
    said.push(given.join(' '));
    return logger;
  }
  const compiled = compile(spec, { logger: logger as never }).spec;
  const view = new View(parse(compiled), { renderer: 'none', logger: logger as never });
  const svg = await view.toSVG();
  view.finalize();
  // what takes the width of its container listens to the window, which Node does not have
  expect(said.filter((text) => text !== 'Can not resolve event source: window')).toEqual([]);
  return svg;
}

describe.each(looks)('pictures in %s', (_, options) => {
  it.each(Object.keys(pictures))('%s is valid against the schema, and is rendered without a warning', async (name) => {
    const drawn = (pictures[name] as (typeof pictures)['nps'] & object)(options);
    // assigned without a cast: the types of this library are those of Vega-Lite
    const spec: TopLevelSpec = drawn;
    expect(isValid(spec), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
    const svg = await rendered(spec);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain('aria-label');
    // as wide as it was told
    const [, width] = /<svg[^>]* width="(\d+)/.exec(svg) ?? [];
    if (typeof options.width !== 'string') expect(Number(width)).toBe(options.width ?? 640);
  });
});

it.each(metrics.map(({ id }) => id))('the picture of %s is valid and is rendered without a warning', async (id) => {
  const record = metrics.find((each) => each.id === id);
  const spec: TopLevelSpec = charts.chart(
    compute(id, record?.example.inputs, record?.example.options),
    looks[1]?.[1] as charts.ChartOptions,
  );
  expect(isValid(spec), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  await rendered(spec);
});

it('knows what is no specification', () => {
  expect(isValid({ mark: 'no such mark' })).toBe(false);
});

describe('what names hold', () => {
  it('is shown as it is', async () => {
    const svg = await rendered(
      charts.breakdownChart(
        cx.breakdown(answers, { by: { city: 'city' }, metric: npsOf }),
        looks[0]?.[1] as charts.ChartOptions,
      ),
    );
    for (const name of [
      '__proto__',
      'constructor',
      'a "quoted" name',
      'two lines',
      '&lt;b&gt;HTML&lt;/b&gt; &amp; more',
      'datum.value',
      "it's",
      '\\',
      '""',
    ]) {
      expect(svg).toContain(`>${name}<`);
    }
    // each of them has its point
    expect(svg.match(/aria-roledescription="point"|aria-roledescription="circle"/g)).toHaveLength(hostile.length + 1);
  });
});
