import { refuse } from '../core/errors.js';
import { chosen } from '../core/options.js';
import { filled } from './filled.js';
import { assertMeasured, type Clues, classOf, type Measured, measureOf } from './measured.js';
import { countText, type Told } from './number-text.js';
import { quantityOf } from './quantity.js';
import { fewText, inPeriod, nameOf, ownName, sentence, wordsOf } from './sentence.js';
import { type FormatOptions, settingOf } from './setting.js';
import { labelOf, valueText } from './value-text.js';
import type { MetricWords } from './words/metric-words.js';
import type { Sentences, Words } from './words/words.js';

/**
 * How {@link describeResult} tells a result.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DescribeResultOptions extends FormatOptions {
  /** The phrases of a language: `wordsEn`, `wordsVi` or your own; with phrases of sentences beside them, those of the metric's words are not used. */
  readonly words: Words | (Words & Sentences);
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
 * period that is not over. Cases that are still open, or were closed without an answer or a resolution, are named beside a duration; an
 * SLA names its target. Without a value the metric is named all the same.
 *
 * @remarks Numbers are written as {@link formatResult} writes them. A mean is called one and names its scale; share, mean, index and net of
 * a rating have names of their own. The definition is left out where the value is another measure than the usual one. An export of
 * `cx-metrics/format/en` and `cx-metrics/format/vi` each holds the words of one metric, so that a bundle holds those that it speaks of;
 * `import * as metrics` brings all. Words of your own metric are an object `{ id, name, n, definition, sentences }`, the last being
 * {@link sentencesEn}, {@link sentencesVi} or your own phrases, which may stand in `words`, too. Cost: some 30 µs.
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
 * said; // => 'March 2026: Net Promoter Score is 13 points (5 to 22, 95% confidence), from 389 answers.'
 *
 * describeResult(march, { words: wordsVi, metrics: { nps: vi.nps }, locale: 'vi-VN', definition: 'none' });
 * // => 'Chỉ số sẵn lòng giới thiệu là 13 điểm (5 đến 22, độ tin cậy 95%), tính trên 389 câu trả lời.'
 * ```
 * @category Words
 * @since 0.1.0
 */
export function describeResult(result: Measured, options: DescribeResultOptions): string {
  const caller = 'describeResult';
  const setting = settingOf(caller, options, 'metrics period definition');
  const detail = chosen(caller, 'definition', options.definition, 'full none');
  assertMeasured(caller, result);
  const metric = wordsOf(setting, options.metrics, result.metric);
  const { definition, measures = {}, n } = metric;
  const sentences = 'is' in options.words ? options.words : metric.sentences;
  if (!sentences) refuse(caller, `words of ${result.metric}`, 'with sentences, such as sentencesEn', metric);
  const shown = { ...setting, sentences, of: n.other };
  // of several measures the first one is the usual one, which is defined
  const isUsual = !ownName(measures, measureOf(result)) || Object.keys(measures)[0] === measureOf(result);
  return [
    sentence(shown, inPeriod(shown, options.period, saidOf(shown, metric, result))),
    warningOf(shown, metric, result),
    (result as Clues).status === 'partial' && sentences.partial,
    detail === 'full' && isUsual && filled(sentences.definition, { definition }),
  ]
    .filter((text) => text)
    .join(' ');
}

/** The heart of the first sentence: the number, and what is told beside it. */
function saidOf(shown: Told, metric: MetricWords, result: Measured): string {
  const { sentences } = shown;
  const { value, n, unit, interval } = result;
  const { open } = result as Clues;
  const beside = metric.beside?.(result, shown.locale) ?? '';
  const isOpen = unit === 'ms' && Number.isFinite(open) && (open as number) > 0;
  const measure = measureOf(result);
  // mean and median have sentences of their own, where the metric has no name for them
  const average = ownName(metric.measures, measure) ? undefined : /^(mean|median)$/.exec(measure)?.[0];
  const name = nameOf(metric, measure, average ? '' : labelOf(shown, measure));
  let said: string;
  if (value === null) {
    // cases that are open or closed are data without a value
    const isNone = n === 0 && !isOpen && !beside;
    said = filled(sentences[isNone ? 'noData' : n && measure === 'median' ? 'notReached' : 'noValue'], { name });
  } else {
    const largest = classOf(result);
    const plain = unit === 'count' && !interval ? 'counts' : 'is';
    const clause = sentences[largest ? 'largest' : ((average ?? plain) as 'is')];
    // a rate "per 1,000 orders" by its name needs no unit
    const named = { ...shown, of: /1\D?000/.test(name) ? null : metric.n.other };
    const text = valueText(named, quantityOf(named, result, value), result, value);
    const convention = metric.conventions?.(result, shown.locale) ?? '';
    said = filled(clause, { name, value: text + convention, class: largest });
    // totals and pairs of numbers are one observation, which says nothing
    if (n !== 1 || interval || unit === 'ms') said = filled(sentences.from, { said, n: countText(shown, metric.n, n) });
  }
  if (isOpen) {
    const phrase = 'bought' in result ? sentences.pending : sentences.open;
    said = filled(phrase, { said, n: countText(shown, metric.n, open as number) });
  }
  return said + beside;
}

/** What to beware of. Totals and numbers of things are what they are, however few. */
function warningOf(shown: Told, metric: MetricWords, { value, n, unit, interval }: Measured): string {
  if (value === null || !(interval || unit === 'ms')) return '';
  // nothing at all is no less sure for being 0
  const isWide = interval && value && unit !== 'points' && interval.high - interval.low > Math.abs(value);
  return fewText(shown, metric.n, n) || (isWide ? shown.sentences.wide : '');
}
