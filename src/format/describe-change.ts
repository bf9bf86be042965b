import { refuse } from '../core/errors.js';
import type { Interval, Unit } from '../core/result.js';
import { filled } from './filled.js';
import { assertMeasured } from './measured.js';
import { countText, type Shown, type Told } from './number-text.js';
import { periodText } from './period-text.js';
import { IN_PERCENT, type Quantity, quantityOf } from './quantity.js';
import { fewText, inPeriod, nameOf, sentence, wordsOf } from './sentence.js';
import { type FormatOptions, settingOf } from './setting.js';
import { valueText } from './value-text.js';
import type { MetricWords } from './words/metric-words.js';
import type { ChangeWords } from './words/words.js';

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
export interface Compared {
  /** Name of the comparison, such as `'compare-nps'`. */
  readonly metric: string;
  /** Name of the metric that was compared, such as `'nps'`. @defaultValue not known, as where counts alone were compared */
  readonly of?: string | null | undefined;
  /** Unit of the difference and of both sides; `null` for plain numbers. */
  readonly unit: Unit | null;
  /** The difference, a − b; `null` without both. */
  readonly value: number | null;
  /** How likely a difference at least as large would be by chance; `null` where nothing tells. */
  readonly pValue: number | null;
  /** How time was measured, as in the result: hours of business are called so. @defaultValue around the clock */
  readonly clock?: string | null | undefined;
  /** The scale of answers of which means are compared. @defaultValue none is named */
  readonly scale?:
    | {
        /** The lowest answer. */
        readonly min: number;
        /** The highest answer. */
        readonly max: number;
      }
    | null
    | undefined;
  /** Interval of the difference. @defaultValue none */
  readonly interval?: Interval | null | undefined;
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
export interface DescribeChangeOptions extends Omit<FormatOptions, 'words'> {
  /** The phrases of a language: `changesEn`, `changesVi` or your own. */
  readonly words: ChangeWords;
  /** The words of the metrics that are spoken of, as in {@link describeResult}. @defaultValue what changed is "the number" */
  readonly metrics?: Readonly<Record<string, MetricWords>> | undefined;
  /** The period of side a, as in {@link describeResult}. @defaultValue none is named */
  readonly period?: string | undefined;
  /** The period of side b. @defaultValue none is named */
  readonly before?: string | undefined;
}

/**
 * A change in plain sentences: from what to what, by how much, how sure that is, and whether it is more than chance explains.
 *
 * Side `a` of the comparison is now and `b` is before. The change is more than chance explains where `pValue` is below 1 − confidence; where
 * it is `null`, where the interval leaves 0 out.
 *
 * @remarks The difference of two shares is in percentage points, never in percent. Fewer than 30 observations on a side are warned of. "May
 * be chance" does not say that nothing has changed: the interval says what may have. For groups side by side, such as two channels, the
 * sentence does not fit: nothing rose from one to the other. Cost: some 40 µs.
 * @param comparison of two results or counts: a − b with its interval and `pValue`
 * @param options language, locale, words of the metrics, both periods
 * @returns two or three sentences
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no comparison; `INVALID_OPTION` for bad options, and for a metric that has no words in `metrics`
 * @example
 * ```ts
 * import { changesEn, describeChange } from 'cx-metrics/format';
 * import { nps } from 'cx-metrics/format/en';
 *
 * const comparison = {
 *   metric: 'compare-nps',
 *   of: 'nps',
 *   unit: 'points',
 *   value: 8.25,
 *   interval: { low: 3.5, high: 12.9, confidence: 0.95, method: 'adjusted' },
 *   pValue: 0.0006,
 *   a: { value: 21.5, n: 2100 },
 *   b: { value: 13.25, n: 1900 },
 * } as const;
 * const told = describeChange(comparison, { words: changesEn, metrics: { nps }, locale: 'en-US', period: '2026-02', before: '2026-01' });
 * told.split('. ')[1]; // => 'That is more than chance explains.'
 * ```
 * @category Words
 * @since 0.1.0
 */
export function describeChange(comparison: Compared, options: DescribeChangeOptions): string {
  const caller = 'describeChange';
  const { words: changes } = Object(options) as DescribeChangeOptions;
  const { words, sentences, up } = Object(changes) as ChangeWords;
  if (!up) refuse(caller, 'words', 'phrases for changes, such as changesEn', changes);
  const shown: Told = { ...settingOf(caller, { ...options, words }, 'metrics period before'), sentences };
  const { metrics, period, before } = options;
  assertCompared(caller, comparison);
  const { value, a, b, of, unit } = comparison;
  const metric = metrics && of ? wordsOf(shown, metrics, of) : undefined;
  const measure = MEASURES.get(comparison.metric) ?? '';
  // of durations it matters whether it is the mean or the median; the name of a metric is that of its other measures
  const label = unit === 'ms' ? words.measures[measure as 'mean'] : '';
  const name = metric ? nameOf(metric, measure, label) : changes.something;
  const counted = metric?.n ?? changes.things;
  const isKnown = value !== null && a.value !== null && b.value !== null;
  let said = filled(changes.noChange, { name });
  let more = '';
  if (isKnown) {
    const sides = { before: countText(shown, counted, b.n), now: countText(shown, counted, a.n) };
    said = filled(changes.fromBoth, { said: changeText(shown, changes, comparison, name), ...sides });
    more = `${changes[verdictOf(comparison)]} ${fewText(shown, counted, Math.min(a.n, b.n))}`;
  }
  if (before !== undefined) {
    const now = periodText(shown, 'period', period as string);
    said = filled(changes.against, { period: now, before: periodText(shown, 'before', before), said });
  } else said = inPeriod(shown, period, said);
  return `${sentence(shown, said)} ${more}`.trimEnd();
}

/** Which measure of a metric a comparison is about. */
const MEASURES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['compare-shares', 'share'],
  ['compare-means', 'mean'],
  ['compare-durations', 'median'],
  ['compare-nps', 'net'],
]);

function assertCompared(caller: string, comparison: Compared): void {
  const { metric, value, interval, pValue, a, b } = Object(comparison) as Compared;
  for (const side of [a, b]) {
    assertMeasured(caller, { ...side, metric, interval: null }, 'a side of a comparison');
  }
  assertMeasured(caller, { metric, value, interval, n: pValue === null ? 0 : pValue }, 'comparison');
}

/** From what to what, and by how much. Sides have a place more than the change, so that it is seen to be their difference. */
function changeText(shown: Shown, changes: ChangeWords, comparison: Compared, name: string): string {
  const [difference, was, is] = [comparison.value, comparison.b.value, comparison.a.value] as [number, number, number];
  const { interval, of } = comparison;
  // rates that may exceed the whole change by points, as shares do
  const unit = comparison.unit === 'ratio' && IN_PERCENT.test(`${of}`) ? 'fraction' : comparison.unit;
  const { low, high } = interval ?? { low: 0, high: 0 };
  const within = (from: number, to: number) => interval && { ...interval, low: from, high: to };
  // the ends of an index are not known of its comparison
  const about = { ...comparison, unit: unit === 'index' ? null : unit, interval: within(0, (high - low) / 10) };
  const size = Math.max(Math.abs(is), Math.abs(was));
  const side = quantityOf(shown, about, size);
  const [before, now] = [side(was, false), side(is, true)];
  // the difference of shares is in percentage points, and none is a place on a scale
  const per = unit === 'fraction' ? 100 : 1;
  const points = per > 1 && ({ metric: 'share-change', unit: 'points' } as const);
  const apart = { ...about, ...points, interval: within(per * low, per * high), scale: undefined };
  const signed = { ...shown, sign: { signDisplay: 'exceptZero' } } as const;
  // a duration changes by the units in which its sides are told
  const quantity = unit === 'ms' ? quantityOf(signed, about, size) : quantityOf(signed, apart, per * difference);
  // working time is said once
  const own: Quantity = (number, isWhole) => quantity(number, isWhole && unit !== 'ms');
  const change = valueText(signed, own, apart, per * difference);
  const direction = difference > 0 ? changes.up : changes.down;
  return filled(side(is, false) === before ? changes.same : direction, { name, before, now, change });
}

/** Whether chance may explain it. */
function verdictOf({ pValue, interval }: Compared): 'real' | 'chance' | 'unknown' {
  if (pValue === null && !interval) return 'unknown';
  const { low, high, confidence } = interval ?? { low: 0, high: 0, confidence: 0.95 };
  return (pValue === null ? low > 0 || high < 0 : pValue + confidence < 1) ? 'real' : 'chance';
}
