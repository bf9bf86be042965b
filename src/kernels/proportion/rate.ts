import { givenCounts } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { type LeftOut, leftOutOf, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { isRows } from '../../core/reading.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { type CountIntervalMethod, usualRate } from '../../stats/intervals/interval-count.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { namedParts } from './named-counts.js';
import { COUNT, QUANTITY } from './row-tally.js';
import { sumParts } from './sum-parts.js';

/**
 * How a rate of a count is concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RateOptions {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval. @defaultValue `poissonScore` */
  readonly interval?: CountIntervalMethod | undefined;
}

/**
 * Options of a rate of rows, such as segments or periods: a reader for each of its two parts, by their names.
 *
 * @category Options
 * @since 0.1.0
 */
export type RateRows<Row, Part extends string> = RateOptions & {
  /** Where a row keeps the part. */
  readonly [Name in Part]: Read<Row, number | bigint>;
} & {
  /** What to do with rows whose parts are no such numbers. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
};

/**
 * How many there are in an exposure, with its interval.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RateResult<Id extends string, U extends 'per-thousand' | 'ratio' = 'per-thousand'>
  extends MetricResult<Id, U> {
  /** Items per unit of the exposure, or per thousand of them; `null` when that is 0. */
  readonly value: number | null;
  /** The exposure: customers, orders or contacts. */
  readonly n: number;
  /** How many items there were. */
  readonly count: number;
  /** Interval of the value, items being independent of each other; `null` without exposure. */
  readonly interval: Interval | null;
}

/** Names of the options that conclude. */
const CONCLUSION = 'interval confidence';

/** A whole metric: how many `item` in `exposure`, of an object of the two or of rows with a reader for each. */
export function namedRate<Id extends string, U extends 'per-thousand' | 'ratio'>(
  metric: Id,
  unit: U,
  item: string,
  exposure: string,
  source: unknown,
  options: object | undefined,
): RateResult<Id, U> {
  if (!isRows(source)) {
    const { [item]: count, [exposure]: per } = namedParts<string>(metric, source, [item, exposure]);
    return concludeRate(metric, unit, [item, exposure], count, per, options);
  }
  assertOptions(metric, options, `${item} ${exposure} onInvalid ${CONCLUSION}`);
  const given = { ...options } as RateOptions & Readonly<Record<string, unknown>>;
  const kinds = { [item]: COUNT, [exposure]: QUANTITY };
  const { sums, ...left } = sumParts(metric, source, kinds, given, given['onInvalid'] as InvalidPolicy);
  const { interval, confidence } = given;
  const names = [item, exposure] as const;
  return concludeRate(metric, unit, names, sums[item], sums[exposure], { interval, confidence }, left);
}

/** Items per unit, or per thousand, of an exposure; the names are those in error texts. */
export function concludeRate<Id extends string, U extends 'per-thousand' | 'ratio'>(
  metric: Id,
  unit: U,
  [countName, exposureName]: readonly [string, string],
  givenCount: unknown,
  givenExposure: unknown,
  options: RateOptions | undefined,
  left: LeftOut = noneLeftOut(),
): RateResult<Id, U> {
  assertOptions(metric, options, CONCLUSION);
  const { confidence = 0.95, interval: method = usualRate } = options ?? {};
  const z = zOf(metric, confidence);
  const { [countName]: items = 0 } = givenCounts(metric, { [countName]: givenCount });
  const exposure = plain(givenExposure) as number;
  // what is divided by less than 1e-100 could overflow
  if (!(Number.isFinite(exposure) && (exposure === 0 || exposure >= 1e-100))) {
    refuse(metric, exposureName, '0 or a finite number from 1e-100', givenExposure, 'INVALID_VALUE');
  }
  // "+ 0" turns -0 into 0
  const n = exposure + 0;
  const per = unit === 'ratio' ? 1 : 1000;
  const interval = n && intervalOf(metric, 'rate', method, [items, n, z, confidence], confidence, 0, 1e305);
  return {
    metric,
    unit,
    value: n ? (per * items) / n : null,
    n,
    ...leftOutOf(left),
    count: items,
    interval: interval ? { ...interval, low: per * interval.low, high: per * interval.high } : null,
  };
}
