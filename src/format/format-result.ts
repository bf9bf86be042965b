import { chosen } from '../core/options.js';
import { assertMeasured, classOf, type Measured, measureOf } from './measured.js';
import { quantityOf } from './quantity.js';
import { type FormatOptions, settingOf } from './setting.js';
import { labelOf, rangeText, valueText } from './value-text.js';

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
 * exceed 1 are shown in percent, too. Results that name a currency (`mrr`) are shown in it; amounts counted in cents are divided before. The minus is a true one (U+2212). The name of the metric is not needed; whole sentences come from
 * {@link describeResult}. For reading only: never compute with what was rounded. Cost: some 10 µs, and 400 for the first of a locale; formats of `Intl` are kept.
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
 * formatResult(answers, { words: wordsEn, locale: 'en-US' }); // => '40 points (−15 to 75, 95% confidence)'
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
  assertMeasured('formatResult', result);
  const { words } = shown;
  const { value, interval } = result;
  if (value === null) return show === 'interval' ? '' : words.none;
  const quantity = quantityOf(shown, result, value);
  if (show === 'value') return quantity(value, true);
  if (show === 'interval') return interval ? rangeText(shown, quantity, interval) : '';
  const label = classOf(result) || labelOf(shown, measureOf(result));
  return (label && `${label}: `) + valueText(shown, quantity, result, value);
}
