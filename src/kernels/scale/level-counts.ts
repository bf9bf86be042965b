import { givenCounts } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { assertSame } from '../../core/state.js';
import { levelOf, type Scale, type ScaleCounts } from './scale.js';

/**
 * Answers per level with what was left out; the state of an aggregator is one.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LevelCounts {
  /** Answers per level, lowest answer first. */
  readonly counts: readonly number[];
  /** The scale that was counted on, when it is known: another one than that of the conclusion is refused. */
  readonly scale?: Scale | undefined;
  /** Not answered; only passed on. @defaultValue 0 */
  readonly missing?: number | undefined;
  /** Refused; only passed on. @defaultValue 0 */
  readonly invalid?: number | undefined;
}

/** Counts per level that came from elsewhere, checked: so many levels, alone or in `counts`, and of this scale if they name one. */
export function checkedLevels(metric: string, given: unknown, scale: Scale): ScaleCounts {
  const fields = (Array.isArray(given) ? { counts: given } : Object(given)) as LevelCounts;
  const { counts, missing = 0, invalid = 0 } = fields;
  if (fields.scale !== undefined) assertSame(metric, 'scale', scale, fields.scale);
  const size = levelOf({ scale }, scale.max) + 1;
  // copied, so that holes become values that can be refused
  const levels = Array.isArray(counts) ? Array.from(counts as readonly number[]) : [];
  if (levels.length !== size) {
    const got = Array.isArray(counts) ? levels.length : counts;
    refuse(metric, 'counts', `an array of ${size}, one per level`, got, 'INVALID_VALUE');
  }
  const named = Object.fromEntries(levels.map((count, index) => [`counts[${index}]`, count]));
  return { counts: Object.values(givenCounts(metric, named)), ...givenCounts(metric, { missing, invalid }) };
}
