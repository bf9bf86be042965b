import { refuse } from '../core/errors.js';
import { filled } from './filled.js';
import { labelOf, valueText } from './format-result.js';
import { assertInterval, assertMeasured, isNumberOrNull, type Measured } from './measured.js';
import { countText } from './number-text.js';
import { periodText } from './period-text.js';
import { quantityOf, type Shown } from './quantity.js';
import { fewText, inPeriod, nameOf, sentence } from './sentence.js';
import { type FormatOptions, settingOf, soundWords } from './setting.js';
import type { MetricWords } from './words/metric-words.js';

/**
 * One side of what is compared.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ComparedSide {
  /** Its number; `null` without one. */
  readonly value: number | null;
  /** How many observations that rests on. */
  readonly n: number;
}

/**
 * What is looked at of a comparison: that of two results, or an object of your own with these fields.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Compared extends Omit<Measured, 'n'> {
  /** The difference, a − b; `null` without both. */
  readonly value: number | null;
  /** How likely a difference at least as large would be by chance; `null` where nothing tells. */
  readonly p: number | null;
  /** The side that is looked at: now. */
  readonly a: ComparedSide;
  /** The side that it is compared with: before. */
  readonly b: ComparedSide;
}

/**
 * How {@link describeChange} tells a comparison.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DescribeChangeOptions extends FormatOptions {
  /** The words of the metric that was compared, out of `cx-metrics/format/en` or `cx-metrics/format/vi`. @defaultValue it is "the number" */
  readonly metric?: MetricWords | undefined;
  /** The period of side a, as in {@link describeResult}. @defaultValue none is named */
  readonly period?: string | undefined;
  /** The period of side b. @defaultValue none is named */
  readonly before?: string | undefined;
}

/**
 * A change in plain sentences: from what to what, by how much, how sure that is, and whether it is more than chance explains.
 *
 * Side `a` of the comparison is now and `b` is before. The change is more than chance explains where `p` is below 1 − confidence; where
 * `p` is `null`, where the interval leaves 0 out.
 *
 * @remarks The difference of two shares is in percentage points, never in percent. Fewer than 30 observations on a side are warned of. "May
 * be chance" does not say that nothing has changed: the interval says what may have. For groups side by side, such as two channels, the
 * sentence does not fit: nothing rose from one to the other. Cost: some microseconds.
 * @param comparison of two results or counts: a − b with its interval and `p`
 * @param options language, locale, words of the metric, both periods
 * @returns two or three sentences
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no comparison; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { describeChange, wordsEn } from 'cx-metrics/format';
 * import { nps } from 'cx-metrics/format/en';
 *
 * const comparison = {
 *   metric: 'nps-difference',
 *   unit: 'points',
 *   value: 8.25,
 *   interval: { low: 3.5, high: 12.9, confidence: 0.95, method: 'adjusted' },
 *   p: 0.0006,
 *   a: { value: 21.5, n: 2100 },
 *   b: { value: 13.25, n: 1900 },
 * } as const;
 * const told = describeChange(comparison, { words: wordsEn, metric: nps, locale: 'en-US', period: '2026-02', before: '2026-01' });
 * told.split('. ')[1]; // => 'That is more than chance explains.'
 * ```
 * @category Words
 * @since 0.1.0
 */
export function describeChange(comparison: Compared, options: DescribeChangeOptions): string {
  const caller = 'describeChange';
  const shown = settingOf(caller, options, 'metric period before');
  assertCompared(caller, comparison);
  const { words } = shown;
  const { value, a, b } = comparison;
  const counted = options.metric && soundWords(caller, 'metric', options.metric);
  const things = counted?.n ?? words.things;
  // 'share-difference' is one of the measure share
  const measure = comparison.metric.replace(/-difference$/, '');
  const name = counted ? nameOf(shown, counted, labelOf(shown, measure) && measure).name : words.something;
  const isKnown = value !== null && a.value !== null && b.value !== null;
  const said = isKnown ? changeText(shown, comparison, name) : filled(words.noChange, { name });
  const sides = { before: countText(shown, things, b.n), now: countText(shown, things, a.n) };
  const first = sentence(shown, against(shown, options, isKnown ? filled(words.fromBoth, { said, ...sides }) : said));
  const few = isKnown ? fewText(shown, things, Math.min(a.n, b.n)) : null;
  return [first, isKnown && words[verdictOf(comparison)], few].filter((text) => text).join(' ');
}

function assertCompared(caller: string, comparison: unknown): void {
  const { a, b, p, value, metric, unit } = Object(comparison) as Partial<Compared>;
  for (const [name, side] of Object.entries({ a, b })) {
    assertMeasured(caller, `side ${name} of a comparison`, { ...Object(side), metric, unit, interval: null });
  }
  if (!isNumberOrNull(value) || !isNumberOrNull(p)) {
    refuse(caller, 'comparison', 'one with value, p and both sides', comparison, 'INVALID_VALUE');
  }
  assertInterval(caller, comparison);
}

/** From what to what, and by how much. */
function changeText(shown: Shown, comparison: Compared, name: string): string {
  const { words } = shown;
  const { value, a, b } = comparison as Compared & { value: number; a: { value: number }; b: { value: number } };
  // both sides are written to the place of the change
  const sides = quantityOf({ ...shown, as: 'side' }, comparison, Math.max(Math.abs(a.value), Math.abs(b.value)));
  const difference: Shown = { ...shown, as: 'change' };
  const change = valueText(difference, quantityOf(difference, comparison, value), comparison, value);
  const [before, now] = [sides.bare(b.value), sides.whole(a.value)];
  const phrase = sides.bare(a.value) === before ? words.same : value > 0 ? words.up : words.down;
  return filled(phrase, { name, before, now, change });
}

function against(shown: Shown, { period, before }: DescribeChangeOptions, said: string): string {
  if (before === undefined) return inPeriod(shown, period, said);
  for (const label of [period, before]) inPeriod(shown, label, said);
  if (period === undefined) refuse(shown.caller, 'period', 'given with before', period);
  const periods = { period: periodText(shown, period), before: periodText(shown, before) };
  return filled(shown.words.against, { ...periods, said });
}

/** Whether chance may explain it. */
function verdictOf({ p, interval, value }: Compared): 'real' | 'chance' | 'unknown' {
  if (p !== null) return p < 1 - (interval?.confidence ?? 0.95) ? 'real' : 'chance';
  if (!interval || value === null) return 'unknown';
  return interval.low > 0 || interval.high < 0 ? 'real' : 'chance';
}
