import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compute } from '../../src/catalog/compute/compute.js';
import { describeResult } from '../../src/format/describe-result.js';
import * as en from '../../src/format/en/index.js';
import { formatResult } from '../../src/format/format-result.js';
import type { Measured } from '../../src/format/measured.js';
import * as vi from '../../src/format/vi/index.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { wordsVi } from '../../src/format/words/words-vi.js';
import {
  activeDays,
  activeUsers,
  backlogOverPeriods,
  bgNbd,
  clv,
  driverImportance,
  expectedPurchases,
  expectedValue,
  gammaGamma,
  holdoutComparison,
  probabilityAlive,
  purchaseSummary,
  stratifiedNps,
  trackingCurve,
} from '../../src/index.js';
import { examples } from '../catalog/compute/inputs.js';
import { filesUnder } from '../docs/examples.js';

const languages = [
  { words: wordsEn, metrics: en, locale: 'en-US', currency: 'USD' },
  { words: wordsVi, metrics: vi, locale: 'vi-VN', currency: 'VND' },
] as const;

/** What is never said: holes of the language, of JavaScript and of a phrase, a hyphen for a minus, spaces in a row. */
const UNSAID = /undefined|null|NaN|Infinity|\[object|[{}]|(^|[ (₫$])-\d|\s\s|\s[.,;:)]|\(\s/;

const day = 86_400_000;
const orders = { customer: [1, 1, 2, 1], at: [0, 20 * day, 30 * day, 70 * day] };
const known = { timeZone: 'UTC', asOf: 90 * day, to: 60 * day };
const summary = purchaseSummary(orders, known);
const model = { model: bgNbd, params: { r: 0.24, alpha: 31, a: 0.8, b: 2.4 } };
const spent = { frequency: [2, 0], monetary: [22.35, null] };
const foretold = [
  summary,
  expectedPurchases(summary, { ...model, horizon: 30 }),
  probabilityAlive(summary, model),
  expectedValue(spent, { model: gammaGamma, params: { p: 6.25, q: 3.74, v: 15.44 } }),
  clv(summary, { ...model, spend: 20, step: 30, steps: 12 }),
  holdoutComparison(summary, model),
  trackingCurve(orders, { ...known, ...model }),
  activeDays({ user: [1, 1, 2], at: orders.at.slice(0, 3) }, { timeZone: 'UTC', asOf: 90 * day, windowDays: 80 }),
  activeUsers({ user: [1, 1, 2], at: orders.at.slice(0, 3) }, { timeZone: 'UTC', asOf: 90 * day, windowDays: [80] }),
  driverImportance({
    outcome: [9, 10, 3, 6, 8, 7],
    drivers: { price: [4, 3, 3, 2, 5, 2], support: [5, 5, 1, 3, 3, 4] },
  }),
  stratifiedNps([
    { stratum: 'app', promoters: 58, passives: 30, detractors: 12, populationShare: 0.6 },
    { stratum: 'web', promoters: 15, passives: 25, detractors: 20, populationShare: 0.4 },
  ]),
  backlogOverPeriods(
    { openedAt: [0, day], resolvedAt: [2 * day, null], closedAt: [null, 3 * day] },
    { period: 'day', timeZone: 'UTC', asOf: 5 * day },
  ),
];

/** Every result of the worked examples and of others, and the same without a value. */
const results = [
  ...examples.map(({ id, input, options, way }, k) => ({
    name: `${id} of ${way.form} (${k})`,
    result: compute(id, input, options) satisfies Measured,
  })),
  ...foretold.map((result) => ({ name: result.metric, result: result satisfies Measured })),
];

describe.each(languages)('in $locale', ({ words, metrics, locale, currency }) => {
  it.each(results)('$name is written and told', ({ result }) => {
    for (const given of [result, JSON.parse(JSON.stringify(result)), { ...result, value: null, interval: null }]) {
      const texts = [
        ...(['all', 'value', 'interval'] as const).map((show) =>
          formatResult(given, { words, locale, currency, show }),
        ),
        describeResult(given, { words, metrics, locale, period: '2026-01', definition: 'none' }),
      ];
      for (const text of texts) expect(text).not.toMatch(UNSAID);
      expect(texts[0]).not.toBe('');
      expect(texts[3]).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

it('every metric is among them', () => {
  const sources = filesUnder('.', 'src', '.ts').map((path) => readFileSync(path, 'utf8'));
  const named = sources.flatMap((text) => [...text.matchAll(/extends MetricResult<'([a-z-]+)'/g)].map(([, id]) => id));
  expect(named.filter((id) => !Object.values(en).some((words) => words.id === id))).toEqual([]);
  expect(new Set(results.map(({ result }) => result.metric)).size).toBe(Object.keys(en).length);
  expect(Object.keys(vi)).toEqual(Object.keys(en));
});
