import { fail, refuse } from '../core/errors.js';
import { chosen } from '../core/options.js';
import { filled } from './filled.js';
import { valueText } from './format-result.js';
import { assertMeasured, type Clues, classOf, type Measured, measureOf } from './measured.js';
import { countText } from './number-text.js';
import { quantityOf, type Shown } from './quantity.js';
import { fewText, inPeriod, nameOf, sentence } from './sentence.js';
import { type FormatOptions, settingOf, soundWords } from './setting.js';
import type { MetricWords } from './words/metric-words.js';

/**
 * How {@link describeResult} tells a result.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DescribeResultOptions extends FormatOptions {
  /** The words of the metrics that are spoken of, under any names: `{ nps, csat }` out of `cx-metrics/format/en` or `cx-metrics/format/vi`. */
  readonly metrics: Readonly<Record<string, MetricWords>>;
  /** The period that the result is of: a label such as `'2026-01'`, `'2026-Q1'` or `'2026-01-05'`, or any text. @defaultValue none is named */
  readonly period?: string | undefined;
  /** Whether a sentence says how the number is counted. @defaultValue `'full'` */
  readonly definition?: 'none' | 'full' | undefined;
}

/**
 * A result in plain sentences: what it is, of which period, how sure that is and what it rests on; then what to beware of, and how it is
 * counted.
 *
 * It warns of fewer than 30 observations, of an interval wider than the value (not of points, whose 0 is a value like any other) and of a
 * period that is not over. Cases that are still open are named beside a duration. Without a value the metric is named all the same.
 *
 * @remarks Numbers are written as {@link formatResult} writes them. A mean is called one and names its scale; share, mean, index and net of
 * a rating have names of their own. The definition is left out where the value is another measure than the usual one. An export of
 * `cx-metrics/format/en` and `cx-metrics/format/vi` each holds the words of one metric, so that a bundle holds those that it speaks of;
 * `import * as metrics` brings all 189. Words of your own metric are an object `{ id, name, n, definition }`. Cost: some microseconds.
 * @param result of one of the metrics
 * @param options language, locale, words of the metrics, period
 * @returns one to four sentences
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no result; `INVALID_OPTION` for bad options, and for a result whose metric has no words in `metrics`: the text says what to import
 * @example
 * ```ts
 * import { npsFromCounts } from 'cx-metrics';
 * import { describeResult, wordsEn, wordsVi } from 'cx-metrics/format';
 * import { nps } from 'cx-metrics/format/en';
 * import * as vi from 'cx-metrics/format/vi';
 *
 * const march = npsFromCounts({ promoters: 172, passives: 96, detractors: 121 });
 * const said = describeResult(march, { words: wordsEn, metrics: { nps }, locale: 'en-US', period: '2026-03', definition: 'none' });
 * said; // => 'March 2026: Net Promoter Score is 13 points (5 to 21, 95% confidence), from 389 answers.'
 *
 * describeResult(march, { words: wordsVi, metrics: { nps: vi.nps }, locale: 'vi-VN', definition: 'none' });
 * // => 'Chỉ số sẵn lòng giới thiệu là 13 điểm (5 đến 21, độ tin cậy 95%), tính trên 389 câu trả lời.'
 * ```
 * @category Words
 * @since 0.1.0
 */
export function describeResult(result: Measured, options: DescribeResultOptions): string {
  const caller = 'describeResult';
  const setting = settingOf(caller, options, 'metrics period definition');
  const { metrics, period } = options;
  const detail = chosen(caller, 'definition', options.definition, 'full none');
  assertMeasured(caller, 'result', result);
  const metric = wordsOf(setting, metrics, result.metric);
  const shown = { ...setting, of: metric.n.other };
  const sentences = [sentence(shown, inPeriod(shown, period, saidOf(shown, metric, result)))];
  const warning = warningOf(shown, metric, result);
  if (warning !== null) sentences.push(warning);
  if ((result as Clues).status === 'partial') sentences.push(shown.words.partial);
  if (detail === 'full' && isUsual(metric, result)) {
    sentences.push(filled(shown.words.definition, { definition: metric.definition }));
  }
  return sentences.join(' ');
}

/** The words of a metric among those that were imported. */
function wordsOf({ caller, language }: Shown, metrics: unknown, id: string): MetricWords {
  const all = Object(metrics) as Readonly<Record<string, MetricWords>>;
  if (all !== metrics) refuse(caller, 'metrics', 'the words of metrics by name, such as { nps }', metrics);
  const words = Object.values(all).find((each) => Object(each).id === id);
  if (words) return soundWords(caller, 'metrics', words);
  const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const where = `import ${name} from 'cx-metrics/format/${language}'`;
  fail('INVALID_OPTION', caller, `words of ${id} are missing; ${where}`, { name: 'metrics', metric: id });
}

/** The heart of the first sentence. */
function saidOf(shown: Shown, metric: MetricWords, result: Measured): string {
  const { words } = shown;
  const { value, n, unit, interval } = result;
  const measure = measureOf(result);
  const { name, own } = nameOf(shown, metric, measure);
  if (value === null) {
    const reason = n === 0 ? words.noData : measure === 'median' ? words.notReached : words.noValue;
    return filled(reason, { name });
  }
  const largest = classOf(result);
  const clauses: Readonly<Record<string, string>> = { mean: words.averages, median: words.median };
  const usual = unit === 'count' ? words.counts : words.is;
  const clause = largest === null ? (!own && clauses[measure ?? '']) || usual : words.largest;
  const text = valueText(shown, quantityOf(shown, result, value), result, value);
  const said = filled(clause, { name, value: text, class: largest ?? '' });
  // totals and pairs of numbers are one observation, which says nothing
  if (n === 1 && !interval && unit !== 'ms') return said;
  const whole = filled(words.from, { said, n: countText(shown, metric.n, n) });
  const { open } = result as Clues;
  const isOpen = unit === 'ms' && Number.isFinite(open) && (open as number) > 0;
  return isOpen ? filled(words.open, { said: whole, n: countText(shown, metric.n, open as number) }) : whole;
}

/** What to beware of. Totals and numbers of things are what they are, however few. */
function warningOf(shown: Shown, metric: MetricWords, { value, n, unit, interval }: Measured): string | null {
  if (value === null || (!interval && unit !== 'ms')) return null;
  const few = fewText(shown, metric.n, n);
  const isWide = interval && unit !== 'points' && interval.high - interval.low > Math.abs(value);
  return few ?? (isWide ? shown.words.wide : null);
}

/** Whether the definition is that of the value: of several measures, the first named one. */
function isUsual({ measures = {} }: MetricWords, result: Measured): boolean {
  const [first] = Object.keys(measures);
  const measure = measureOf(result);
  return first === undefined || measure === null || !Object.hasOwn(measures, measure) || measure === first;
}
