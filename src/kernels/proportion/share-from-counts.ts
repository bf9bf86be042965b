import { assertOptions } from '../../core/options.js';
import { namedCounts } from './named-counts.js';
import { namedProportion, SHARE_CONCLUSION, type ShareOptions, type ShareResult } from './proportion.js';

/** The conclusion of a metric that is a share, from two counts: messages name the function `…FromCounts` that was called. */
export function shareFromCounts<Id extends string>(
  metric: Id,
  part: string,
  whole: string,
  counts: unknown,
  options: ShareOptions | undefined,
): ShareResult<Id> {
  const caller = `${metric}-from-counts`;
  assertOptions(caller, options, SHARE_CONCLUSION);
  const { [part]: count, [whole]: total } = namedCounts(caller, counts, [part, whole]) as Record<string, number>;
  const names = [part, whole] as const;
  return { ...namedProportion(caller, count as number, total as number, options, undefined, ...names), metric };
}
