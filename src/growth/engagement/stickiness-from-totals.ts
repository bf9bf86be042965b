import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';

/**
 * Daily and monthly users as a dashboard has them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StickinessTotals {
  /** Mean of the daily active users over the days of the month, from 0 to `mau`. */
  readonly meanDau: number;
  /** Distinct active users of the same month. */
  readonly mau: number;
}

/**
 * Stickiness of totals.
 *
 * @category Results
 * @since 0.1.0
 */
export interface StickinessTotalsResult extends MetricResult<'stickiness', 'fraction'> {
  /** `meanDau` ÷ `mau`, 0…1; `null` when `mau` is 0. */
  readonly value: number | null;
  /** 1 for the one pair of totals; 0 when `mau` is 0. */
  readonly n: number;
  /** Mean of the daily users. */
  readonly meanDau: number;
  /** Users of the month. */
  readonly mau: number;
}

/**
 * Stickiness (DAU/MAU) out of two numbers that you hold already.
 *
 * value = `meanDau` ÷ `mau`.
 *
 * @remarks Both must be of the same days and the same definition of an active user. A DAU above the MAU is refused: no day has more
 * users than a window that holds it. From events, with both ways to average: {@link stickiness}. Cost: O(1).
 * @param totals `meanDau` and `mau`
 * @param options there are none
 * @returns share 0…1; `value: null` when `mau` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a quantity, and for more daily than monthly users; `INVALID_OPTION` for any option
 * @example
 * ```ts
 * import { stickinessFromTotals } from 'cx-metrics';
 *
 * stickinessFromTotals({ meanDau: 1800, mau: 9000 }).value; // => 0.2
 * ```
 * @category Engagement
 * @since 0.1.0
 */
export function stickinessFromTotals(totals: StickinessTotals, options?: undefined): StickinessTotalsResult {
  const caller = 'stickinessFromTotals';
  const given = namedParts(caller, totals, ['meanDau', 'mau'], '');
  assertOptions(caller, options, '');
  const [meanDau, mau] = (['meanDau', 'mau'] as const).map(
    (name) => QUANTITY.read(given[name]) ?? refuse(caller, name, QUANTITY.expected, given[name], 'INVALID_VALUE'),
  ) as [number, number];
  if (meanDau > mau) refuse(caller, 'meanDau', `no more than mau, ${mau}`, meanDau, 'INVALID_VALUE');
  return {
    metric: 'stickiness',
    unit: 'fraction',
    value: mau > 0 ? meanDau / mau : null,
    n: mau > 0 ? 1 : 0,
    ...noneLeftOut(),
    meanDau,
    mau,
  };
}
