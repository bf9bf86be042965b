import { isRows } from '../../core/reading.js';
import { type ChangeResult, namedChange } from './change.js';
import type { ChangeSpec } from './relative-change.js';
import { type ChangeSeriesResult, namedChangeSeries } from './series-changes.js';

/** A whole growth rate: of `{ now, before }`, or of a series in rows or columns. */
export function namedGrowthRate<Id extends string>(
  metric: Id,
  spec: Omit<ChangeSpec, 'metric' | 'least'>,
  source: unknown,
  options: object | undefined,
): ChangeResult<Id> | ChangeSeriesResult<Id> {
  const isSeries = isRows(source) || ['first', 'total', 'at', 'amount'].some((name) => name in Object(source));
  // what falls by more than all of it has no growth rate
  const rate = { ...spec, least: -1 };
  return isSeries
    ? namedChangeSeries(metric, rate, source, options)
    : namedChange(metric, rate, source, options, 'rows, columns or ');
}
