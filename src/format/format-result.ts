import { chosen } from '../core/options.js';
import { filled } from './filled.js';
import { assertMeasured, classOf, type Measured, measureOf } from './measured.js';
import { numberText } from './number-text.js';
import { type Quantity, quantityOf, type Shown } from './quantity.js';
import { type FormatOptions, settingOf } from './setting.js';

/**
 * How {@link formatResult} writes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FormatResultOptions extends FormatOptions {
  /** All there is; the value with its unit, as on a tile; or the two ends of its interval. @defaultValue `'all'` */
  readonly show?: 'all' | 'value' | 'interval' | undefined;
}

/**
 * A result as people read it: the value in its unit with its interval, rounded to what the interval bears.
 *
 * Shares in percent, scores with their scale, durations as "2 d 4 h", amounts in their currency. All numbers have one unit, and their
 * last place is one that the interval spans at least five times: 18.0 (16.5 to 19.6), 13 (5 to 21), ₫534,000 (₫528,000 to ₫540,000).
 *
 * @remarks Business time (`clock` of the result) has hours as its largest unit and says so: a working day has no 24 hours. Where results of
 * a metric have several measures, the text begins with the one it is: "mean: 3.87 on a scale of 1 to 5". Growth, lift and rates that may
 * exceed 1 are shown in percent, too. The minus is a true one (U+2212). The name of the metric is not needed; whole sentences come from
 * {@link describeResult}. For reading only: never compute with what was rounded. Cost: some microseconds; formats of `Intl` are kept.
 * @param result of any metric, also as JSON gives it back
 * @param options language, locale, currency, and what to show
 * @returns the text; without a value what the language has for it; without an interval, the ends of it are an empty text
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { nps, ttr } from 'cx-metrics';
 * import { formatResult, wordsEn, wordsVi } from 'cx-metrics/format';
 *
 * const answers = nps([10, 9, 8, 9, 10, 3, 7, 9, 10, 6]);
 * formatResult(answers, { words: wordsEn, locale: 'en-US' }); // => '40 points (−13 to 71, 95% confidence)'
 * formatResult(answers, { words: wordsVi, locale: 'vi-VN', show: 'value' }); // => '40 điểm'
 *
 * const cases = ttr([{ from: '2026-03-02T08:00Z', to: '2026-03-04T12:00Z' }], { openedAt: 'from', resolvedAt: 'to' });
 * formatResult(cases, { words: wordsEn, locale: 'en-US' }); // => 'mean: 2 d 4 h'
 * ```
 * @category Words
 * @since 0.1.0
 */
export function formatResult(result: Measured, options: FormatResultOptions): string {
  const shown = settingOf('formatResult', options, 'show');
  const show = chosen('formatResult', 'show', options.show, 'all value interval');
  assertMeasured('formatResult', 'result', result);
  const { words } = shown;
  const { value, interval } = result;
  if (value === null) return show === 'interval' ? '' : words.none;
  const quantity = quantityOf(shown, result, value);
  if (show === 'value') return quantity.whole(value);
  if (show === 'interval') return interval ? rangeText(shown, quantity, interval) : '';
  const text = valueText(shown, quantity, result, value);
  const label = classOf(result) ?? labelOf(shown, measureOf(result));
  return label === null ? text : `${label}: ${text}`;
}

/** What the language calls a measure of results, `null` where it has no word for it. */
export function labelOf({ words: { measures } }: Shown, measure: string | null): string | null {
  return measure !== null && Object.hasOwn(measures, measure) ? measures[measure as keyof typeof measures] : null;
}

/** A value with its interval, if it has one. */
export function valueText(
  shown: Shown,
  quantity: Quantity,
  { interval }: Pick<Measured, 'interval'>,
  value: number,
): string {
  const whole = quantity.whole(value);
  if (!interval) return whole;
  const confidence = numberText(shown, interval.confidence, { style: 'percent', maximumFractionDigits: 2 });
  return filled(shown.words.within, { value: whole, range: rangeText(shown, quantity, interval), confidence });
}

/** The ends of an interval. */
function rangeText({ words }: Shown, { bare }: Quantity, { low, high }: NonNullable<Measured['interval']>): string {
  return filled(words.range, { low: bare(low), high: bare(high) });
}
